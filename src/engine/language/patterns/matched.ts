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
