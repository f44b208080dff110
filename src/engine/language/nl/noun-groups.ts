import type { Token } from '../tokens.ts';
import { adverbs, prepositions, subordinators } from './lexicon/function-words.ts';
import type { VerbUse } from './verb-uses.ts';
import { isNominal } from './verb-uses.ts';

/** A noun group, in token indices (end exclusive), with its head: "het wederzijds begrip", "vrede". */
export interface NounGroup {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** Reads the noun group that begins at a token; null when none does. */
export function groupAt(tokens: readonly Token[], uses: readonly VerbUse[], from: number): NounGroup | null {
  let to = from;
  while (to < tokens.length && !closes(tokens, uses, to, from)) to++;
  const head = to - 1;
  if (head < from || tokens[head]?.kind !== 'word' || OPENERS.test(tokens[head]?.norm ?? '')) return null;
  return { from, to, head };
}

/** Where the noun group with this head begins: behind the preposition, verb or mark in front of it. */
function groupStart(tokens: readonly Token[], uses: readonly VerbUse[], head: number): number {
  let from = head;
  while (from > 0 && !closes(tokens, uses, from - 1, -1) && tokens[from - 1]?.kind !== 'number') {
    from--;
    // "een duurzame vrede": what stands in front of its article belongs to another group.
    if (OPENERS.test(tokens[from]?.norm ?? '')) break;
  }
  return from;
}

/** The preposition that governs the noun group with this head; '' when none does. */
export const governorOf = (tokens: readonly Token[], uses: readonly VerbUse[], head: number): string => {
  const before = tokens[groupStart(tokens, uses, head) - 1]?.norm ?? '';
  return prepositions.has(before) ? before : '';
};

const OPENERS = /^(?:de|het|een|deze|die|dit|dat|zijn|haar|hun|ons|onze|elke|elk|iedere|alle|geen|heel|beide)$/;

function closes(tokens: readonly Token[], uses: readonly VerbUse[], at: number, from: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'mark' || prepositions.has(token.norm) || adverbs.has(token.norm)) return true;
  if (/^(?:en|of|alsmede|alsook|te|niet|om|er|zich)$/.test(token.norm)) return true;
  if (subordinators.has(token.norm) && token.norm !== 'dat') return true;
  // A new article opens a new group.
  if (from >= 0 && at > from && OPENERS.test(token.norm)) return true;
  return uses.some((use) => use.at === at && !isNominal(use) && !use.forms.has('inflected participle'));
}
