import { fold } from '../tokens.ts';
import { adjectiveForms } from './adjectives.ts';
import { gradable, irregularComparatives } from './lexicon/comparatives.ts';

/** veilig → veiliger, veiligere; weerbaar → weerbaarder; stabiel → stabieler; groot → groter. */
function comparativesOf(adjective: string): string[] {
  const stem = (adjectiveForms(adjective)[1] ?? adjective).slice(0, -1);
  const base = adjective.endsWith('r') ? `${adjective}der` : `${stem}er`;
  return [base, `${base}e`];
}

let known: ReadonlySet<string> | null = null;

/** Whether a folded word is the comparative of an adjective that can be a direction. */
export function isComparative(word: string): boolean {
  if (!word.endsWith('er') && !word.endsWith('ere')) return false;
  known ??= new Set([...gradable.flatMap(comparativesOf), ...irregularComparatives].map(fold));
  return known.has(word);
}
