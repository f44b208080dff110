import assert from 'node:assert/strict';
import type { ConceptKind } from '../../../src/engine/language/concept.ts';
import { matcherOf } from '../../../src/engine/language/matcher.ts';
import { adjectiveForms } from '../../../src/engine/language/nl/adjectives.ts';
import { dutch } from '../../../src/engine/language/nl/dutch.ts';
import { contributions } from '../../../src/engine/language/nl/lexicon/contributions.ts';
import { phraseLexicons } from '../../../src/engine/language/nl/phrases.ts';
import { spellingsOf } from '../../../src/engine/language/nl/verb-forms.ts';
import type { Phrase } from '../../../src/engine/language/phrase.ts';
import { tokenize } from '../../../src/engine/language/tokens.ts';

const lexicons = Object.entries(phraseLexicons) as readonly (readonly [ConceptKind, readonly Phrase[]])[];

/** Whether the language layer finds something of this kind in a sentence. */
const finds = (kind: ConceptKind, sentence: string): boolean =>
  dutch.read(sentence).some(({ concepts }) => concepts.some((concept) => concept.kind === kind));

/** Whether this very pattern, and not one beside it, is in the sentence. Token classes are the language layer's own: what names one is left out. */
const matches = (phrase: Phrase, sentence: string): boolean =>
  phrase[0].includes('#') ||
  matcherOf([phrase], ([pattern]) => [pattern], { verbForms: spellingsOf, adjectiveForms, classes: {} }).find(
    tokenize(sentence),
  ).length > 0;

for (const [kind, phrases] of lexicons)
  describe(`the lexicon of ${kind}`, () => {
    it('has no pattern twice', () => {
      const patterns = phrases.map(([pattern]) => pattern);
      assert.deepEqual(
        patterns.filter((pattern, i) => patterns.indexOf(pattern) < i),
        [],
      );
    });

    for (const phrase of phrases) {
      const [pattern, catches, leaves] = phrase;
      it(`${pattern}: ${catches}`, () => {
        assert.ok(matches(phrase, catches), 'the pattern is not in its own proof');
        assert.ok(finds(kind, catches), `no ${kind} is found`);
      });
      if (leaves) it(`${pattern}, not: ${leaves}`, () => assert.ok(!finds(kind, leaves)));
    }
  });

describe('the lexicon of contributions', () => {
  for (const [verb, beside, , , catches, leaves] of contributions) {
    it(`${verb} ${beside}: ${catches}`, () => assert.ok(finds('contribution', catches)));
    if (leaves) it(`${verb} ${beside}, not: ${leaves}`, () => assert.ok(!finds('contribution', leaves)));
  }
});

describe('between the lexicons', () => {
  it('no pattern stands in two', () => {
    const patterns = lexicons.flatMap(([, phrases]) => phrases.map(([pattern]) => pattern));
    assert.equal(new Set(patterns).size, patterns.length);
  });
});
