import assert from 'node:assert/strict';
import type { Format } from '../../src/engine/index.ts';
import { placed } from '../../src/views/ids/naming.ts';
import { pointing } from '../../src/views/ids/pointing.ts';
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
  ['code without an end', 'markdown', (n) => `Doel D1 staat in \`${'x'.repeat(4 * n)}\` en D2.`],
  ['links and ids without an end', 'markdown', (n) => '[a](b.md) en D1, '.repeat(n / 4)],
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
  const other = '# Strategie voor de hele kust\n\n**Doel D1.** Een veilige kust.\n';
  const neighbour = placed('file:///b.md', other, openInBoth().read(other));

  for (const [name, format, make] of hostile)
    it(`is read without hanging, and looked through for ids: ${name}`, () => {
      // The test runner's own limit is the guard: what grows faster than linearly does not come back in time.
      const text = make(8_000);
      const reading = openInBoth(format).read(text);
      for (const { start, end } of reading.findings) assert.ok(start < end);
      const draft = placed('file:///a.md', text, reading);
      const pointsInto = pointing([draft, neighbour]);
      for (const named of reading.ids) assert.ok(named.start < named.end && pointsInto(named, draft) !== '');
    });
});
