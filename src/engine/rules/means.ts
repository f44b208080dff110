import type { Language } from '../language/concept.ts';
import type { PatternEngine } from '../language/patterns/engine.ts';

/** What a rule can look with, besides what was read already: rules that a guide brings as data look for words themselves. */
export interface Means {
  /** The language that the statement was read in. */
  readonly language: Language;
  /** Null where no guide asked for it. */
  readonly engine: PatternEngine | null;
}
