import type { Token } from './tokens.ts';

/** An expression of time, in token indices (end exclusive). */
export interface Moment {
  readonly from: number;
  readonly to: number;
  /** The last year that it names; null where it names none ("elk kwartaal", "binnen zes weken"). */
  readonly year: number | null;
}

/** Reads one kind of time that begins at a token; null when none does. */
export type Reader = (tokens: readonly Token[], at: number) => Moment | null;

export const moment = (from: number, to: number, year: number | null): Moment => ({ from, to, year });
