import type { CountWords } from '../count-words.ts';
import { numberName } from './value-words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** How English announces and counts. */
export const englishCounts: CountWords = {
  recommendations: set('recommendations'),
  goals: set('goals objectives'),
  activities: set('activities'),
  announces: set(
    'makes made make contains contained has gives gave offers offered formulates formulated sets issued issues describes comprises',
  ),
  ofSome: set(`
    accepts accepted accept rejects rejected addressed implemented earlier previous other which partly jointly summarised each per adopts adopted
    follows
  `),
  all: set('all'),
  unlisted: set(
    'year years month months week weeks day days hour hours minutes times kilometres metres per euro euros million percent people persons',
  ),
  and: set('and or'),
  subordinate: set('who which that where whose such with including as but to namely both like'),
  elsewhere: set('see annex below above'),
  goesOn:
    /^(?:also|in addition|additionally|furthermore|moreover|finally|lastly|next|(?:the|a) (?:second|third|\S+th|last) |secondly|thirdly|second,|third,)/i,
  placeOf: (sentence) => {
    const word = /^(\p{L}+?)(?:ly)?,/iu.exec(sentence)?.[1]?.toLowerCase();
    return word === undefined ? 0 : PLACES.indexOf(word) + 1;
  },
  total: /^\s*total\b/i,
  unsummed: /average|per|%|share|year/i,
  name: numberName,
};
