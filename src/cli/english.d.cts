import type { Language } from '../engine/index.ts';

/** The bundle that `src/engine/language/en/english.ts` becomes. */
export declare const english: Language;
