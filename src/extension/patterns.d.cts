import type { PatternEngine } from '../engine/index.ts';

/** The bundle that `src/engine/language/patterns/notations.ts` becomes. */
export declare const engine: PatternEngine;
