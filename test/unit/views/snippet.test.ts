import assert from 'node:assert/strict';
import fc from 'fast-check';
import { snippets } from '../../../src/views/snippet.ts';

/** What the editor makes of a snippet that nobody fills in. */
const untouched = (snippet: string) =>
  snippet.replace(/\$\{\d+:((?:\\.|[^\\}])*)\}|\\(.)/gu, (_, words?: string, sign?: string) =>
    words === undefined ? (sign ?? '') : words.replace(/\\(.)/gu, '$1'),
  );

const stop = (number: number, words: string) => `\${${number}:${words}}`;

describe('snippets', () => {
  const cases: readonly (readonly [texts: readonly string[], snippets: readonly (string | null)[]])[] = [
    [['voor 1 mei 2026'], [null]],
    [['uiterlijk op ‹datum›'], [`uiterlijk op ${stop(1, '‹datum›')}`]],
    [['van ‹waarde› naar ‹waarde›'], [`van ${stop(1, '‹waarde›')} naar ${stop(2, '‹waarde›')}`]],
    [
      ['‹wie› ', 'zonder', ' op ‹datum›'],
      [`${stop(1, '‹wie›')} `, null, ` op ${stop(2, '‹datum›')}`],
    ],
    [['$5 {a} \\ ‹b$}›'], [`\\$5 {a\\} \\\\ ${stop(1, '‹b\\$\\}›')}`]],
  ];
  for (const [texts, expected] of cases) it(texts.join(' + '), () => assert.deepEqual(snippets(texts), expected));

  it('give back the text when nothing is filled in', () =>
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.string({ unit: fc.constantFrom('a', '$', '}', '\\', ' '), minLength: 1 }),
        (a, b, c) => {
          const text = `${a}‹${c}›${b}`;
          const [snippet] = snippets([text]);
          assert.equal(untouched(snippet ?? ''), text);
        },
      ),
    ));
});
