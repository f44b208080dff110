import type { Token } from '../tokens.ts';
import { determiners, isManner } from './lexicon/function-words.ts';
import { numberWords } from './lexicon/measures.ts';
import type { WordKind } from './tagger.ts';

/*
 * What a sentence needs when it is put otherwise: who acts, and what may lose its capital.
 */

/** The blank for who acts: third person singular. */
export const WHO = '‹who›';

// What only a common noun ends in, and adjectives that come of a name.
const COMMON =
  /^(?:work|it|they|several|multiple|efforts?|steps?|use|funds|more|further|additional|ways|measures?|progress|talks|support|advice|research)$|(?:tion|ment|ance|ence|ing|ship|itie|ties)s?$|(?:ness|ity)$/;
const OF_A_NAME = /(?:ish|ese|an|ch|ic)$/;

/** Whether a group of words has its capital from the head of the sentence only: an article or a common word, no name. */
export function opensLow(tokens: readonly Token[], kinds: readonly WordKind[], at: number): boolean {
  const token = tokens[at];
  if (!token?.capital || token.kind === 'number') return true;
  const { norm } = token;
  if (determiners.has(norm) || numberWords.has(norm)) return true;
  if (tokens[at + 1]?.capital) return false;
  return COMMON.test(norm) || isManner(norm) || (kinds[at] === 'adjective' && !OF_A_NAME.test(norm));
}
