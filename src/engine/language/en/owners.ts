import { otherNames as otherAbbreviations, ownNames as ownAbbreviations } from '../nl/lexicon/actors.ts';
import type { Token } from '../tokens.ts';
import { otherHeads, otherNames, ownHeads, ownWords, portfolios } from './lexicon/actors.ts';
import { determiners, prepositions } from './lexicon/function-words.ts';

/** Whose a possessive says that something is: "the ministry's goal" is ours, "NATO's" and "the Norwegian ministry's" are not. Null for other words. */
export function possessorAt(tokens: readonly Token[], at: number): 'own' | 'other' | null {
  const token = tokens[at];
  const owner = /^(.+?)'s?$/.exec(token?.norm ?? '')?.[1];
  if (owner === undefined) return null;
  if (
    ownHeads.has(owner) ||
    ownWords.has(owner) ||
    ownAbbreviations.has(owner) ||
    (owner === 'defence' && token?.capital)
  )
    return isForeign(tokens, at) ? 'other' : 'own';
  return otherNames.has(owner) || otherHeads.has(owner) || otherAbbreviations.has(owner) ? 'other' : null;
}

/** Whether a word says of which people something is: "Norwegian". */
export const isNationality = (token: Token): boolean =>
  token.capital &&
  /(?:an|ian|ish|ese|ch|ic|i|ench|ane)$/.test(token.norm) &&
  !/^(?:dutch|german-dutch|human|european-dutch|republic|economic|public)$/.test(token.norm);

/** Whether who is named at an index is that of another country or body: "the Norwegian minister", "the government of Tamuria", "the UN envoy". */
export function isForeign(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || determiners.has(token.norm) || prepositions.has(token.norm)) break;
    if (isNationality(token) && token.norm !== 'dutch') return true;
    // "the UN envoy"
    const ofOurs = /^(?:departments?|directorates?)$/.test(tokens[at]?.norm ?? '');
    if (token.capital && !ofOurs && (otherAbbreviations.has(token.norm) || otherNames.has(token.norm))) return true;
    // "Ilvania's finance minister"
    if (token.capital && token.norm.endsWith("'s") && i > 0 && isForeignOwner(tokens, i)) return true;
  }
  const link = tokens[at + 1]?.norm;
  if (link !== 'of' && link !== 'for') return tokens[at - 1]?.norm === 'prime' && tokens[at + 1]?.norm === 'of';
  const article = tokens[at + 2]?.norm === 'the' ? 1 : 0;
  const owner = tokens[at + 2 + article];
  if (!owner?.capital) return false;
  return (
    !portfolios.has(owner.norm) &&
    !ownHeads.has(owner.norm) &&
    owner.norm !== 'netherlands' &&
    owner.norm !== 'kingdom' &&
    owner.norm !== 'dutch'
  );
}

const isForeignOwner = (tokens: readonly Token[], at: number): boolean => {
  const owner = (tokens[at]?.norm ?? '').slice(0, -2);
  const who = possessorAt(tokens, at);
  return !OF_HOME.test(owner) && (who === 'other' || (who === null && !portfolios.has(owner)));
};
const OF_HOME = /^(?:army|navy|force|king|queen|women|children|citizens|victims|police|house|cabinet)$/;
