import type { Span } from '../../text/span.ts';
import type { PatternFault } from './parse.ts';

/** Finds a pattern in a sentence: the places of what it matched. */
type Finder = (sentence: string) => readonly Span[];

/**
 * Reads patterns in other notations than our own. It is a bundle of its own, handed in by whoever loaded it: few guides have such patterns.
 */
export interface PatternEngine {
  /** Reads a pattern, in the match syntax of `compromise` or as a regular expression; says what is wrong where that cannot be done. */
  finderOf(kind: 'match' | 'regex', pattern: string): Finder | { readonly fault: PatternFault };
}
