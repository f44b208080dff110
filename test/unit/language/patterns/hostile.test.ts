import assert from 'node:assert/strict';
import { dutch } from '../../../../src/engine/language/nl/dutch.ts';
import { LIMITS } from '../../../../src/engine/language/patterns/parse.ts';
import { looksOf, programFor } from '../../../helpers/patterns.ts';

/** Patterns that make a backtracking matcher try for ever, each as hostile as its length allows. */
const hostile: readonly (readonly [name: string, pattern: string])[] = [
  ['gaps one after the other', `a${' …12 a'.repeat(28)} b`],
  ['words that may be absent', `a${' a?'.repeat(38)} b`],
  ['groups that may be absent', `a${' (a a)?'.repeat(18)} b`],
  ['choices of the same', `${'(a|a|a) '.repeat(12)}b`],
  ['nested groups', `a (a (a (a|a)? a)? a)? (a (a (a|a)? a)? a)? (a (a (a|a)? a)? a)? b`],
  ['gaps in groups', `a${' (a …12 a)?'.repeat(13)} b`],
  ['any word that begins so', `aaa*${' …12 aaa*'.repeat(18)} b`],
  ['verbs with much before them', `(a|a|a) (a|a|a) (a|a|a) (a|a|a) a? a? a? a? opnemen a? a? a? a? b`],
];

const sentences = (words: number): readonly string[] => [
  'a '.repeat(words),
  'aaaa '.repeat(words),
  'neem a a op te '.repeat(words / 5),
  '“a” * ( a '.repeat(words / 5),
];

describe('a hostile pattern', () => {
  for (const [name, pattern] of hostile)
    it(`takes no more than its share of work: ${name}`, () => {
      const program = programFor(pattern, dutch);
      assert.ok('steps' in program, 'it must not be refused: then it would prove nothing');
      for (const [i, short] of sentences(300).entries()) {
        const long = sentences(900)[i] ?? '';
        const [before, after] = [short, long].map((text) => looksOf(program, text));
        assert.ok(before !== undefined && after !== undefined);
        // Every step is tried once at a word and looks a few times at it, and in a gap at so many more.
        assert.ok(after <= 6 * program.steps.length * 900 * (LIMITS.gap + 1), `${after} looks`);
        assert.ok(after <= 3.5 * before + 300, `${before} looks at 300 words, ${after} at 900`);
      }
    });

  it('is refused where it is too long or has too many possibilities', () => {
    for (const pattern of ['a|'.repeat(5_000), '('.repeat(5_000), `${'a '.repeat(150)}b`, 'a'.repeat(201)])
      assert.ok('fault' in programFor(pattern, dutch), pattern.slice(0, 20));
  });
});
