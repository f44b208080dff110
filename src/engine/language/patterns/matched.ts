import { type Span, span } from '../../text/span.ts';
import type { Token } from '../tokens.ts';
import type { MatchedWord } from './find.ts';

/** Whether a word stands there as the pattern has it, not in another form. */
export const isAsWritten = (tokens: readonly Token[], { at, base }: MatchedWord): boolean =>
  base !== null && tokens[at]?.norm === base;

/** Whether words stand together. */
export const isContiguous = (words: readonly MatchedWord[]): boolean =>
  words.every(({ at }, i) => at === (words[0]?.at ?? 0) + i);

/** The place from one token to another, that one included. */
export const placeOf = (tokens: readonly Token[], first: number, last: number): Span =>
  span(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);

/** The places of matched words, those that stand together in one; an auxiliary in between is not meant. */
export function placesOf(tokens: readonly Token[], matched: readonly MatchedWord[]): Span[] {
  const places: [number, number][] = [];
  for (const { at } of matched.filter(({ role }) => role !== 'auxiliary').sort((a, b) => a.at - b.at)) {
    const last = places.at(-1);
    if (last?.[1] === at - 1) last[1] = at;
    else places.push([at, at]);
  }
  return places.map(([first, last]) => placeOf(tokens, first, last));
}
