import assert from 'node:assert/strict';
import type { ConceptKind, Language } from '../../../src/engine/language/concept.ts';
import { english } from '../../../src/engine/language/en/english.ts';
import { phraseLexicons as englishLexicons, vocabulary } from '../../../src/engine/language/en/phrases.ts';
import { matcherOf, type Vocabulary } from '../../../src/engine/language/matcher.ts';
import { adjectiveForms } from '../../../src/engine/language/nl/adjectives.ts';
import { dutch } from '../../../src/engine/language/nl/dutch.ts';
import { contributions } from '../../../src/engine/language/nl/lexicon/contributions.ts';
import { phraseLexicons } from '../../../src/engine/language/nl/phrases.ts';
import { spellingsOf } from '../../../src/engine/language/nl/verb-forms.ts';
import type { Phrase } from '../../../src/engine/language/phrase.ts';
import { tokenize } from '../../../src/engine/language/tokens.ts';

interface Lexicons {
  readonly language: Language;
  readonly vocabulary: Omit<Vocabulary, 'classes'>;
  readonly lexicons: Readonly<Partial<Record<ConceptKind, readonly Phrase[]>>>;
}

const all: Readonly<Record<string, Lexicons>> = {
  Dutch: { language: dutch, vocabulary: { verbForms: spellingsOf, adjectiveForms }, lexicons: phraseLexicons },
  English: { language: english, vocabulary, lexicons: englishLexicons },
};

for (const [name, { language, vocabulary, lexicons }] of Object.entries(all)) {
  const entries = Object.entries(lexicons) as readonly (readonly [ConceptKind, readonly Phrase[]])[];

  /** Whether the language layer finds something of this kind in a sentence. */
  const finds = (kind: ConceptKind, sentence: string): boolean =>
    language.read(sentence).some(({ concepts }) => concepts.some((concept) => concept.kind === kind));

  /** Whether this very pattern, and not one beside it, is in the sentence. Token classes are the language layer's own: what names one is left out. */
  const matches = (phrase: Phrase, sentence: string): boolean =>
    phrase[0].includes('#') ||
    matcherOf([phrase], ([pattern]) => [pattern], { ...vocabulary, classes: {} }).find(tokenize(sentence)).length > 0;

  for (const [kind, phrases] of entries)
    describe(`the ${name} lexicon of ${kind}`, () => {
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

  describe(`between the ${name} lexicons`, () => {
    it('no pattern stands in two', () => {
      const patterns = entries.flatMap(([, phrases]) => phrases.map(([pattern]) => pattern));
      assert.equal(new Set(patterns).size, patterns.length);
    });
  });
}

describe('the lexicon of contributions', () => {
  const finds = (sentence: string): boolean =>
    dutch.read(sentence).some(({ concepts }) => concepts.some(({ kind }) => kind === 'contribution'));
  for (const [verb, beside, , , catches, leaves] of contributions) {
    it(`${verb} ${beside}: ${catches}`, () => assert.ok(finds(catches)));
    if (leaves) it(`${verb} ${beside}, not: ${leaves}`, () => assert.ok(!finds(leaves)));
  }
});
