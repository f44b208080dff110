import assert from 'node:assert/strict';
import { type Format, openDraft } from '../../src/engine/index.ts';
import type { Draft } from '../../src/engine/model/draft.ts';
import { registry } from '../../src/engine/rules/registry.ts';
import type { Hit, Options } from '../../src/engine/rules/rule.ts';
import { growthFaults, workOf } from '../helpers/work.ts';

/*
 * Times tell of the machine; work tells of the engine. What a reading takes is counted here, in drafts of several lengths.
 */

const HEADINGS = ['## Doelstellingen', '## Activiteiten', '## Aanleiding'];

/** Chapters of a letter: each with a heading, a goal and what serves it, a recommendation with its answer, and weak promises. */
const chapter = (n: number): string => `${HEADINGS[n % HEADINGS.length]}

**Doel D${n}.** In 2030 zijn ${n + 2} havens op orde.

**Termijn:** 31 december 2030

**Activiteit A${n}.** BZ levert in 2027 ${n + 3} boten.

**Draagt bij aan:** D${n}

Nederland versterkt op termijn de kustwacht van gebied ${n}, en streeft waar mogelijk naar een aantal oefeningen.

### Aanbeveling ${n}

> Leg in gebied ${n} een nulmeting vast.

Het kabinet neemt aanbeveling ${n} ter harte en beziet of gebied ${n} in 2027 wordt gemeten.`;

const letter = (chapters: number): string =>
  `Den Haag, 1 juni 2026\n\n${Array.from({ length: chapters }, (_, n) => chapter(n)).join('\n\n')}\n`;

// As it comes out of a mail: no headings, no bold, no marks of quotation.
const pasted = (chapters: number): string =>
  letter(chapters)
    .replace(/^#+ .*\n+/gm, '')
    .replace(/\*\*|^> /gm, '');

const LENGTHS = [12, 24, 48];

const kinds: readonly (readonly [name: string, format: Format, make: (chapters: number) => string])[] = [
  ['Markdown', 'markdown', letter],
  ['Markdown without headings', 'markdown', pasted],
  ['plain text', 'plain', pasted],
];

/** The same letter with a sentence more in the middle. */
function edited(text: string): string {
  const at = text.indexOf('oefeningen.', text.length / 2) + 'oefeningen.'.length;
  return `${text.slice(0, at)} Wij openen zo snel mogelijk een post.${text.slice(at)}`;
}

for (const [name, format, make] of kinds)
  describe(`the work on a draft in ${name}`, () => {
    it('is the same for an edit, however long the draft', () => {
      const edits = LENGTHS.map((length) => {
        const open = openDraft({ format });
        const text = make(length);
        open.read(text);
        const { read, checks } = workOf(() => open.read(edited(text)));
        return { read, checks };
      });
      assert.ok((edits[0]?.read ?? 0) > 0);
      // Numbers get longer, so that a part of a longer draft may have some units more.
      for (const { read, checks } of edits) {
        assert.ok(Math.abs(read - (edits[0]?.read ?? 0)) < 20, `${read} units, ${edits[0]?.read} in a short draft`);
        assert.equal(checks, edits[0]?.checks);
      }
    });

    it('grows no faster than the draft, for every rule', () => {
      assert.deepEqual(growthOf(format, make), []);
    });
  });

/** What takes more than in proportion in a longer draft. */
function growthOf(format: Format, make: (chapters: number) => string): string[] {
  const [short = 1, , long = 1] = LENGTHS;
  const [before, after] = [short, long].map((length) => workOf(() => openDraft({ format }).read(make(length))));
  assert.ok(before && after);
  return growthFaults(before, after, long / short);
}

describe('a rule that compares all goals with each other', () => {
  it('is caught', () => {
    const rule = registry.find(({ over }) => over === 'draft') as {
      id: string;
      check: (draft: Draft, options: Options) => readonly Hit[];
    };
    const { check } = rule;
    rule.check = ({ goals }) => goals.flatMap((one) => goals.filter(({ id }) => id === one.id)).slice(0, 0) as never;
    try {
      assert.deepEqual(growthOf('markdown', letter), [rule.id]);
    } finally {
      rule.check = check;
    }
  });
});
