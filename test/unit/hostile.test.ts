import assert from 'node:assert/strict';
import type { Format } from '../../src/engine/index.ts';
import { openInBoth } from '../helpers/drafts.ts';

/** What nobody writes, and what must not hang the editor all the same. */
const hostile: readonly (readonly [name: string, format: Format, make: (times: number) => string])[] = [
  ['a sentence without an end', 'markdown', (n) => 'Nederland versterkt de kust en '.repeat(n)],
  ['relative clauses without an end', 'markdown', (n) => `Wij ${'zet, die '.repeat(n)}`],
  ['vague phrases without an end', 'markdown', (n) => 'waar mogelijk op termijn een aantal '.repeat(n)],
  ['an English sentence without an end', 'markdown', (n) => 'the Netherlands will strengthen the coast and '.repeat(n)],
  ['English clauses without an end', 'markdown', (n) => `We ${'will, if the unit that has been there is, '.repeat(n)}`],
  ['English phrases without an end', 'markdown', (n) => 'as soon as possible by the end of the '.repeat(n)],
  ['figures and years without an end', 'markdown', (n) => '10 procent in 2030 '.repeat(n)],
  ['blank lines', 'markdown', (n) => '\n'.repeat(4 * n)],
  ['blanks on one line', 'plain', (n) => `Nederland${' '.repeat(8 * n)}versterkt de kust.`],
  ['nested quotations', 'markdown', (n) => `${'> '.repeat(n)}tekst`],
  ['nested lists', 'markdown', (n) => `${'- '.repeat(n)}tekst`],
  ['emphasis that never closes', 'markdown', (n) => '**a '.repeat(n) + 'b* '.repeat(n)],
  ['brackets that never close', 'markdown', (n) => '[a]('.repeat(n)],
  ['cells in one row', 'markdown', (n) => `|${' a |'.repeat(n)}\n|${' - |'.repeat(n)}\n`],
  ['page numbers', 'plain', (n) => `a\n${'Pagina 1\n'.repeat(n)}b`],
  ['fields in one block', 'markdown', (n) => 'Datum: 2020 — '.repeat(n)],
  ['comments that never close', 'markdown', (n) => 'tekst <!-- '.repeat(n)],
  ['notes to ignore', 'markdown', (n) => '<!-- doelwijzer-negeer -->\n\n'.repeat(n)],
  ['notes that name nothing', 'markdown', (n) => `<!-- doelwijzer-negeer ${'er-deol '.repeat(40)}-->\n`.repeat(n / 40)],
  ['ranges in ranges', 'markdown', (n) => '<!-- doelwijzer-negeer-begin -->\nBZ sluit op termijn.\n\n'.repeat(n / 2)],
  [
    'recommendations',
    'markdown',
    (n) => Array.from({ length: n / 4 }, (_, i) => `### Aanbeveling ${i}\n\n> Meet.\n\nBZ meet.\n`).join('\n'),
  ],
];

describe('what nobody writes', () => {
  for (const [name, format, make] of hostile)
    it(`is read without hanging: ${name}`, () => {
      // The test runner's own limit is the guard: what grows faster than linearly does not come back in time.
      const reading = openInBoth(format).read(make(8_000));
      for (const { start, end } of reading.findings) assert.ok(start < end);
    });
});
