import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Format } from '../../../src/engine/index.ts';
import { foldable } from '../../../src/views/folding.ts';
import { type OutlineItem, outline } from '../../../src/views/outline.ts';
import { openInBoth } from '../../helpers/drafts.ts';

const example = (name: string) => readFileSync(`examples/${name}.md`, 'utf8');
const reading = (text: string, format: Format = 'markdown') => openInBoth(format).read(text);

/** Names by depth, an item a line. */
const listed = (items: readonly OutlineItem[], indent = ''): string[] =>
  items.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail && ` (${detail})`}`,
    ...listed(children, `${indent}  `),
  ]);

const outlineOf = (text: string, format: Format = 'markdown') =>
  outline(text, reading(text, format), 'nl', format === 'plain');

describe('the outline', () => {
  it('lists goals and activities by their ids', () =>
    assert.deepEqual(
      listed(outlineOf(example('strategie'))).map((line) => line.slice(0, 12)),
      [
        'D0 Vissers e',
        'D1 De kustwa',
        'D2 Nederland',
        'D3 Havenmees',
        'D4 Rechters ',
        'D5 Inwoners ',
        'D6 De ambass',
        'A1 DVB laat ',
        'A2 Defensie ',
        'A3 De ambass',
        'A4 DVB laat ',
        'A5 Twaalf re',
        'A6 De ambass',
        'A7 De ambass',
      ],
    ));

  it('tells what a draft does with each recommendation, and what it promises there', () =>
    assert.deepEqual(listed(outlineOf(example('beleidsreactie'))), [
      'Aanbeveling 1 (neemt over)',
      '  A1.1 De directie Veiligheidsbeleid (DVB) laat op zes grensposten…',
      'Aanbeveling 2 (neemt deels over)',
      'Aanbeveling 3 (neemt niet over)',
      'Aanbeveling 4 (antwoord zonder standpunt)',
      'Aanbeveling 5 (geen antwoord gevonden)',
      'Doel van DVB is dat het aandeel gecontroleerde vrachtwagens…',
      'Doel van DVB is verder dat reizigers eind 2028 vertrouwen…',
      'Nederland intensiveert in 2026 de samenwerking met de douane…',
    ]));

  it('has the headings of plain text, with what stands below them', () =>
    assert.deepEqual(
      listed(
        outlineOf(
          'Strategie voor de kust\n\nInleiding\n\nDit is de inleiding.\n\nDoelen\n\nDoel D1. De kustwacht is binnen een uur bij een schip in nood.\nTermijn: 1 mei 2027\n',
          'plain',
        ),
      ),
      ['Strategie voor de kust', 'Inleiding', 'Doelen', '  D1 De kustwacht is binnen een uur bij een schip in nood.'],
    ));

  it('reaches from the label of a goal to its last field', () => {
    const text = example('strategie');
    const [, goal] = outlineOf(text);
    const range = text.slice(goal?.range.start, goal?.range.end);
    assert.ok(range.startsWith('**Doel D1.**') && range.endsWith('**Activiteiten:** A1, A2'), range);
  });

  it('holds each item within the one above it', () => {
    const check = (items: readonly OutlineItem[], outer: OutlineItem['range']) => {
      for (const { range, selection, children } of items) {
        assert.ok(outer.start <= range.start && range.end <= outer.end);
        assert.ok(range.start <= selection.start && selection.end <= range.end);
        check(children, range);
      }
    };
    for (const name of ['strategie', 'beleidsreactie', 'artikel-100-brief'])
      for (const format of ['markdown', 'plain'] as const)
        check(outlineOf(example(name), format), { start: 0, end: example(name).length });
  });
});

describe('folding', () => {
  it('is of goals with their fields, and of answers of more than one line', () => {
    const openings = (name: string) => {
      const text = example(name);
      return foldable(text, reading(text), false).map(({ start }) => text.slice(start, start + 14));
    };
    assert.deepEqual(
      openings('strategie'),
      [0, 1, 2, 3, 4, 5, 6].map((n) => `**Doel D${n}.** ${'VDNHRID'[n]}`),
    );
    assert.ok(openings('beleidsreactie').includes('**Appreciatie:'));
  });

  it('is of sections as well in plain text', () => {
    const text = 'Strategie voor de kust\n\nInleiding\n\nDit is de inleiding.\n\nDoelen\n\nNederland helpt.\n\n\n';
    assert.deepEqual(
      foldable(text, reading(text, 'plain'), true).map(({ start, end }) => text.slice(start, end)),
      ['Inleiding\n\nDit is de inleiding.', 'Doelen\n\nNederland helpt.'],
    );
  });
});
