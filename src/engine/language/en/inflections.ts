import nlp from 'compromise/two';
import type { Inflection } from '../inflection.ts';
import { fold } from '../tokens.ts';
import { determiners, prepositions } from './lexicon/function-words.ts';
import { spellingsOf } from './verb-forms.ts';

interface Nouns {
  readonly toPlural: (noun: string, model: object) => string;
}

/** The plural of a noun. */
export const pluralOf = (noun: string): string => nouns().toPlural(noun, nlp.model());

const nouns = (): Nouns => (nlp.methods() as { two: { transform: { noun: Nouns } } }).two.transform.noun;

const PRONOUNS = new Set(
  'i you he she it we they me him us them who what which and or but not to so as if than'.split(' '),
);

/** The forms of an English word that is written as in the dictionary. What it is not by its sort ("timeing") nobody writes, so all are given. */
export function englishInflection(word: string): Inflection {
  if (determiners.has(word) || prepositions.has(word) || PRONOUNS.has(word) || !/^[a-z-]{2,}$/.test(word))
    return { forms: new Set([word]), verb: null };
  return { forms: new Set([word, pluralOf(word), ...spellingsOf(word)].map(fold)), verb: null };
}
