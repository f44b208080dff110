/**
 * A phrase of the lexicon: its pattern (see the matcher), a sentence in which it must be caught and, where a trap is known, one
 * that it must leave alone. A test runs every proof.
 */
export type Phrase = readonly [pattern: string, catches: string, leaves?: string];
