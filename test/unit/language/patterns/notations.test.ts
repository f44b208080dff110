import assert from 'node:assert/strict';
import { engine } from '../../../../src/engine/language/patterns/notations.ts';

type Kind = 'match' | 'regex';

const found = (kind: Kind, pattern: string, sentence: string): string[] => {
  const finder = engine.finderOf(kind, pattern);
  assert.ok(typeof finder === 'function', JSON.stringify(finder));
  return finder(sentence).map(({ start, end }) => sentence.slice(start, end));
};

const cases: readonly (readonly [kind: Kind, pattern: string, sentence: string, ...found: readonly string[]])[] = [
  [
    'match',
    'binnen . (dagen|weken)',
    'U hoort binnen acht weken, of Binnen 3 dagen, meer.',
    'binnen acht weken',
    'Binnen 3 dagen',
  ],
  ['match', 'u dient .{0,4} te', 'U dient het formulier in te leveren.', 'U dient het formulier in te'],
  ['match', '^geachte !heer', 'Geachte mevrouw', 'Geachte mevrouw'],
  ['match', 'één formulier', 'Lever één formulier in.', 'één formulier'],
  ['regex', 'art(ikel)?\\.? \\d+', 'Zie art. 12 en Artikel 3 van de wet.', 'art. 12', 'Artikel 3'],
  ['regex', '\\b(\\w+)heid\\b', 'de geldigheid van uw paspoort', 'geldigheid'],
  ['regex', '[\\p{L}]{20,}', 'de legalisatieverklaringsprocedure 👋', 'legalisatieverklaringsprocedure'],
];

const refused: readonly (readonly [kind: Kind, pattern: string, message: string])[] = [
  ['regex', '(?=paspoort)', 'regexLooksAround'],
  ['regex', '(?<!geen )paspoort', 'regexLooksAround'],
  ['regex', '(a)\\1', 'regexLooksAround'],
  ['regex', '[', 'regexUnreadable'],
  ['regex', '((a{100}){100}){100}', 'regexUnreadable'],
  ['regex', '(a|b|c|d){1,500}', 'regexTooLarge'],
  ['regex', 'a*', 'regexEmpty'],
  ['regex', 'a'.repeat(201), 'patternTooLong'],
  ['match', '/(a+)+$/', 'matchRegex'],
  ['match', '#Noun', 'matchTag'],
  ['match', '~pasport~', 'matchSign'],
  ['match', '((a|b)+|c)+', 'matchNested'],
  ['match', ' ', 'matchEmpty'],
];

describe('a pattern in another notation', () => {
  for (const [kind, pattern, sentence, ...words] of cases)
    it(`${kind} ${pattern}: ${words.join(', ')}`, () => assert.deepEqual(found(kind, pattern, sentence), words));

  for (const [kind, pattern, message] of refused)
    it(`${kind} ${pattern.slice(0, 30)}: is refused`, () => {
      const read = engine.finderOf(kind, pattern);
      assert.ok('fault' in read);
      assert.equal(read.fault.message, message);
    });

  const hostile: readonly (readonly [kind: Kind, pattern: string])[] = [
    ['regex', '(a+)+b'],
    ['regex', '(((((a*)*)*)*)*)*b'],
    ['regex', '(a|a)*(a|a)*(a|a)*(a|a)*(a|a)*b'],
    ['regex', '(?:a?){90}a{90}b'],
    ['match', '(a|a)+ (a|a)+ (a|a)+ (a|a)+ b'],
    ['match', 'a? a? a? a? a? a? a? a? a? a? a+ .+ a+ .+ b'],
    ['match', '.* .* .* .* .* .* b'],
  ];

  for (const [kind, pattern] of hostile)
    it(`${kind} ${pattern}: what makes others try for ever is answered`, () => {
      // A backtracking matcher would take longer than the universe; counting is for those whose steps we see.
      assert.deepEqual(found(kind, pattern, 'a '.repeat(300).trim()), []);
      assert.deepEqual(found(kind, pattern, 'a'.repeat(2_000)), []);
    });
});
