import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compare } from '../../../src/views/progress/compare.ts';
import { progressPage } from '../../../src/views/progress/page.ts';
import { progressInWords } from '../../../src/views/progress/words.ts';
import { read } from '../../helpers/drafts.ts';
import { examples } from '../../helpers/examples.ts';

const goal = (
  fields: readonly string[],
  sentence = 'De rechtbank in Kestrin behandelt beroepszaken binnen een jaar.',
) => [`**Doel D1.** ${sentence}`, '', ...fields].join('\n');

const ALL = [
  '- **Indicator:** aandeel beroepszaken met een uitspraak binnen een jaar',
  '- **Nulmeting:** 25 procent (2024, jaarverslag van de rechtbank)',
  '- **Streefwaarde:** 70 procent',
  '- **Termijn:** 31 december 2027',
  '- **Verantwoordelijk:** ambassade in Kestrin',
];

const draftOf = (...paragraphs: string[]): string => ['# Strategie Varse', '## Doelen', ...paragraphs].join('\n\n');

/** The progress between two drafts: what each part has, by rule, or by id. */
function progress(before: string, now: string) {
  const { fixed, added, open, smart } = compare(read(before), read(now));
  return {
    fixed: fixed.map(({ rule }) => rule),
    added: added.map(({ rule }) => rule),
    open: open.map((both) => both.now.rule),
    smart: smart.map(({ id }) => id),
  };
}

describe('what came of a draft', () => {
  it('a sentence that was mended is fixed, one that is new is new, one that moved is open', () => {
    const { fixed, added, open } = progress(
      draftOf('BZ sluit op termijn het steunpunt in 2026.', 'Defensie stuurt in 2026 een aantal schepen.'),
      draftOf(
        'BZ levert in 2026 diverse tolken aan Orvania.',
        'Defensie stuurt in 2026 zes schepen.',
        'BZ sluit op termijn het steunpunt in 2026.',
      ),
    );
    assert.deepEqual([fixed, added], [['vage-hoeveelheid'], ['vage-hoeveelheid']]);
    assert.ok(open.includes('vage-tijd'));
  });

  it('a weakness stays open when its goal is rewritten around it', () => {
    const { fixed, added, open } = progress(
      draftOf('Nederland versterkt in 2026 de kustwacht van Orvania.'),
      draftOf('Nederland versterkt in 2027 de kustwacht van Orvania en Brenna.'),
    );
    assert.deepEqual([fixed, added], [[], []]);
    assert.ok(open.includes('er-doel'));
  });

  it('a goal that got all its evidence became SMART, and only that', () => {
    const weak = draftOf(goal(ALL.slice(0, 3)));
    const strong = draftOf(goal(ALL));
    assert.deepEqual(progress(weak, strong).smart, ['D1']);
    assert.deepEqual(progress(strong, strong).smart, []);
    assert.deepEqual(progress(strong, weak).smart, []);
    assert.deepEqual(progress(draftOf('Tekst.'), strong).smart, []);
    assert.deepEqual(progress(weak, draftOf(goal(ALL.slice(0, 4)))).smart, []);
  });

  it('a goal is known by its words when its id changed', () => {
    const renamed = draftOf(goal(ALL)).replaceAll('D1', 'D7');
    assert.deepEqual(progress(draftOf(goal(ALL.slice(0, 3))), renamed).smart, ['D7']);
  });

  for (const { name, text } of examples())
    it(`nothing comes of ${name} that stays what it is`, () => {
      const { fixed, added, open, smart } = progress(text, text);
      assert.deepEqual([fixed, added, smart], [[], [], []]);
      assert.equal(open.length, read(text).findings.length);
    });

  it('every finding of both versions is told once, whatever was changed', () => {
    const texts = examples().map(({ text }) => text.split('\n\n'));
    const version = fc.constantFrom(...texts).chain((all) => fc.subarray(all).map((kept) => kept.join('\n\n')));
    fc.assert(
      fc.property(version, version, (before, now) => {
        const { fixed, added, open } = compare(read(before), read(now));
        const told = (mine: readonly object[], key: 'before' | 'now') => [...mine, ...open.map((both) => both[key])];
        assert.equal(new Set(told(fixed, 'before')).size, read(before).findings.length);
        assert.equal(told(fixed, 'before').length, read(before).findings.length);
        assert.equal(told(added, 'now').length, read(now).findings.length);
      }),
      { numRuns: 12 },
    );
  });
});

describe('the page of it', () => {
  const before = {
    name: 'brief.md (oud)',
    text: draftOf('BZ sluit op termijn het steunpunt in 2026.', goal(ALL.slice(1))),
  };
  const now = { name: 'brief.md', text: draftOf('BZ levert in 2026 diverse <tolken>.', goal(ALL)) };
  const pageIn = (language: 'nl' | 'en') =>
    progressPage(progressInWords(compare(read(before.text), read(now.text)), before, now, language));

  it('counts and lists, with lines and rules', () => {
    const page = pageIn('nl');
    assert.match(page, /^# Van brief\.md \\\(oud\\\) naar brief\.md\n\n## SMART geworden: \d\n/);
    assert.match(page, /^## Opgelost: \d+\n\n(?:- .*\n)*- regel 5: “op termijn” .* \(`vage\\?-tijd`\)$/m);
    assert.match(page, /^## Nieuw: \d+\n\n- regel 5: /m);
    assert.match(page, /^## Nog open: \d+\n\n(?:- |Geen\.)/m);
  });

  it('speaks English as well', () => {
    assert.match(pageIn('en'), /^# From .*\n\n## Became SMART: \d\n[\s\S]*^## Still open: \d/m);
  });
});
