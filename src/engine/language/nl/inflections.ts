import type { Inflection } from '../inflection.ts';
import { fold } from '../tokens.ts';
import { adjectiveForms } from './adjectives.ts';
import type { Paradigm } from './conjugate.ts';
import {
  adverbs,
  determiners,
  nounsLikeVerbs,
  prepositions,
  quantifiers,
  subordinators,
} from './lexicon/function-words.ts';
import { pluralsOf } from './plurals.ts';
import { type Form, paradigmOf, spellingsOf, verbFormsOf } from './verb-forms.ts';

const PRONOUNS = new Set(
  'ik jij je u hij zij ze wij we jullie mij jou hem hen het dit dat er en of maar want dus niet wel ook al zo te om hier daar wie wat'.split(
    ' ',
  ),
);

/** Whether a word is an article, a preposition, a conjunction, a pronoun or an adverb. */
export const neverInflects = (word: string): boolean =>
  PRONOUNS.has(word) ||
  determiners.has(word) ||
  prepositions.has(word) ||
  quantifiers.has(word) ||
  subordinators.has(word) ||
  adverbs.has(word);

/**
 * The forms of a Dutch word that is written as in the dictionary: a verb as its infinitive, a noun in the singular. A form that cannot be anything
 * but a verb's ("wordt", "verzocht") stands for that verb.
 */
export function dutchInflection(word: string): Inflection {
  const verb = paradigmOf(word);
  if (!verb && neverInflects(word)) return { forms: new Set([word]), verb: null };
  const verbs = verb ? [word] : verbsOf(word);
  const forms = new Set([
    word,
    ...(verbs.length > 0 ? verbs.flatMap((infinitive) => [...spellingsOf(infinitive)]) : nominal(word)),
    // "kosten", "middelen": as often the plural of a noun.
    ...(verb && nounsLikeVerbs.has(word) ? [fold(verb.present.first)] : []),
  ]);
  return { forms, verb: verb && !nounsLikeVerbs.has(word) ? apart(verb) : null };
}

const ONLY_VERB: ReadonlySet<Form> = new Set(['past', 'participle']);

// "wordt", "beoogt": the third person where it is not spelled as the first, which is a noun as often ("werk", "bericht").
function verbsOf(word: string): string[] {
  if (nounsLikeVerbs.has(word)) return [];
  return verbFormsOf(word)
    .filter(
      ({ form, particle, infinitive }) =>
        particle === '' &&
        (ONLY_VERB.has(form) || (form === 'singular' && paradigmOf(infinitive)?.present.first !== word)),
    )
    .map(({ infinitive }) => infinitive);
}

const nominal = (word: string): string[] =>
  [...adjectiveForms(word), ...pluralsOf(word), ...(word.endsWith('e') ? [] : [`${word}s`])].map(fold);

function apart({ particle, infinitive, present, past }: Paradigm): NonNullable<Inflection['verb']> {
  const finite = [
    present.first,
    present.second ?? present.third,
    present.third,
    present.plural,
    past.singular,
    past.plural,
  ];
  return { finite: new Set(finite.map(fold)), particle: fold(particle), bare: fold(infinitive.slice(particle.length)) };
}
