import type { Edit } from './concept.ts';
import { spanOf, type Token } from './tokens.ts';

/** The words of a range of tokens (end exclusive) as they are written. */
export const wordsIn = (text: string, tokens: readonly Token[], from: number, to: number): string =>
  to > from ? text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0) : '';

/** The same words with a small first letter. */
export const lowered = (words: string): string => `${words[0]?.toLowerCase() ?? ''}${words.slice(1)}`;

/** The same words with a capital when those that they replace have one. */
export const inCase = (like: string, words: string): string =>
  like[0] !== like[0]?.toLowerCase() ? `${words[0]?.toUpperCase()}${words.slice(1)}` : words;

/** Puts other words in the place of a range of tokens (end exclusive). */
export const edit = (tokens: readonly Token[], from: number, to: number, newText: string): Edit => ({
  newText,
  ...spanOf(tokens, from, to),
});

/**
 * Takes out what a comma fences off at the head of a sentence: "Where appropriate, the embassy …" becomes "The embassy …". Only for a language that keeps
 * its order of words behind it, as English does. Null where no comma follows.
 */
export function withoutOpening(text: string, start: number, end: number): Edit | null {
  const next = /^,\s+(\p{L})/u.exec(text.slice(end, end + 20));
  return next ? { start, end: end + next[0].length, newText: (next[1] ?? '').toUpperCase() } : null;
}
