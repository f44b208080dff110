import type { Span } from '../text/span.ts';

/** A piece of the draft that proves something, with its words. */
export interface Evidence extends Span {
  readonly text: string;
}

/** The parts that make a goal checkable, each with the very words that give it. */
export interface GoalEvidence {
  readonly actor: Evidence | null;
  readonly indicator: Evidence | null;
  readonly baseline: Evidence | null;
  readonly target: Evidence | null;
  readonly deadline: Evidence | null;
}

/** The steps of the results chain (OECD-DAC): what we do, what that delivers, what it changes, what that serves. */
export type ChainLevel = 'activity' | 'output' | 'outcome' | 'impact';

/** What the draft promises: a change in the world (`effect`), or something that we do ourselves (`commitment`). */
export interface Goal extends Span, GoalEvidence {
  /** The id that the writer gave it (`D1`, `A2`), or null. */
  readonly id: string | null;
  readonly kind: 'effect' | 'commitment';
  readonly level: ChainLevel | null;
  readonly text: string;
  readonly contributesTo: readonly string[];
  readonly activities: readonly string[];
  /** Why the goal is not quantified, in the writer's words (comply or explain). */
  readonly explained: Evidence | null;
}
