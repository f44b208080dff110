import type { Moment } from '../moments.ts';
import type { Token } from '../tokens.ts';
import { adverbs, determiners, prepositions, quantifiers, subordinators } from './lexicon/function-words.ts';

/*
 * What a sentence needs when it is put otherwise: who acts, what may lose its capital, and what stands in front of the verb.
 */

/** The blank for who acts: third person singular. */
export const WHO = '‹wie›';

// What only a common noun ends in.
const COMMON = /(?:ingen?|heid|heden|teiten?|ties?|sies?|menten|boeken|plannen|programma's)$/;
const OPENS_GROUP = /^(?:het|dit|dat|alle|beide|elk|elke|ieder|iedere|uw|bijzondere|extra|nieuwe|nadere|verdere)$/;

/** Whether a group of words has its capital from the head of the sentence only: an article or a common noun, no name. */
export function opensLow(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.capital || token.kind === 'number') return true;
  const { norm } = token;
  return (
    determiners.has(norm) ||
    quantifiers.has(norm) ||
    prepositions.has(norm) ||
    adverbs.has(norm) ||
    OPENS_GROUP.test(norm) ||
    (COMMON.test(norm) && !tokens[at + 1]?.capital)
  );
}

const FRONTED = /^(?:zo|uiterlijk|begin|eind|medio|mede|gelet|gezien|mettertijd|waar|(?:hier|daar)\p{L}+)$/u;

/** Whether what stands in front of the verb is a circumstance or a clause, so that the subject follows the verb. */
export function isAdverbialFront(tokens: readonly Token[], from: number, moments: readonly Moment[]): boolean {
  const word = tokens[from]?.norm ?? '';
  return (
    prepositions.has(word) ||
    adverbs.has(word) ||
    FRONTED.test(word) ||
    (subordinators.has(word) && word !== 'dat') ||
    moments.some((m) => m.from === from)
  );
}

/** The preposition as it is joined to "er": naar, but mee for met and toe for tot. */
export const joined = (preposition: string): string => ({ met: 'mee', tot: 'toe' })[preposition] ?? preposition;
