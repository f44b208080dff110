import type { Finding } from '../../src/engine/index.ts';

/** Marks that stand with a rule off and not with all rules on, or that are the rule's own: there should be none. */
export function addedMarks(id: string, on: readonly string[], off: readonly string[]): string[] {
  return off.filter((mark) => mark.startsWith(`${id}:`) || !on.includes(mark));
}

const LONGEST = 8;

/**
 * Marks on too many words: more than a phrase holds, or, where a goal lacks something, more than its verb with its particle or its first
 * words.
 */
export const longMarks = (text: string, findings: readonly Finding[]): string[] =>
  findings
    .map(({ rule, lacks, start, end }) => ({ rule, most: lacks ? 3 : LONGEST, words: text.slice(start, end) }))
    .filter(({ rule, words, most }) => !rule.startsWith('aanbeveling-') && words.split(/\s+/).length > most)
    .map(({ rule, words }) => `${rule}: ${words}`);
