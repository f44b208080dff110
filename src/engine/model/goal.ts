import type { Span } from '../text/span.ts';

/** A piece of the draft that proves something, with its words. */
export interface Evidence extends Span {
  readonly text: string;
}

/** The same evidence, `by` units further on. */
export const movedEvidence = ({ start, end, text }: Evidence, by: number): Evidence => ({
  start: start + by,
  end: end + by,
  text,
});

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

/** What a goal or activity says of its place in the results chain, apart from the ids that it names. */
export interface Ties {
  /** What the label of its block says that it is; null in running text. */
  readonly label: 'goal' | 'activity' | 'action' | null;
  /** "Doel van BZ is …": the draft announces it as a goal. */
  readonly announced: boolean;
  /** "Doel van de Nederlandse bijdrage is …". */
  readonly ofContribution: boolean;
  /** Opens a paragraph or bullet. */
  readonly opens: boolean;
  /** Serves what was said before it ("daarvoor"), uses that ("met deze agenten"), or says what it is for ("zodat"). */
  readonly serves: boolean;
  readonly uses: boolean;
  readonly purpose: boolean;
  /** Its activities or its end goal stand elsewhere: in an annex, or in another document that it names. */
  readonly servedElsewhere: boolean;
  readonly contributesElsewhere: boolean;
  /** Names an assumption that it rests on. */
  readonly assumes: boolean;
  /** Keeps the work itself going. */
  readonly upkeep: boolean;
}

/** A mention of a goal that this one contributes to, or of an activity that serves it, by its id. */
export interface Reference extends Span {
  readonly id: string;
  readonly as: 'contributesTo' | 'activities';
  /** Stands beside the name of another document: the id is that document's. */
  readonly elsewhere: boolean;
}

/** The same reference, `by` units further on. */
export const movedReference = (reference: Reference, by: number): Reference => ({
  ...reference,
  start: reference.start + by,
  end: reference.end + by,
});

/** What the draft promises: a change in the world (`effect`), or something that we do ourselves (`commitment`). */
export interface Goal extends Span, GoalEvidence {
  /** The id that the writer gave it (`D1`, `A2`), or null. */
  readonly id: string | null;
  readonly kind: 'effect' | 'commitment';
  readonly level: ChainLevel | null;
  readonly text: string;
  readonly contributesTo: readonly string[];
  readonly activities: readonly string[];
  /** Where it names other goals and activities, in its fields and in its sentence. */
  readonly references: readonly Reference[];
  /** Why the goal is not quantified, in the writer's words (comply or explain). */
  readonly explained: Evidence | null;
  /** Why it gives no deadline, or promises no result, in the writer's words. */
  readonly leavesOpen: Readonly<Record<'deadline' | 'result', Evidence | null>>;
  /** Where its measurements come from: a register, a survey. */
  readonly source: Evidence | null;
  /** How it ties itself to the rest of the draft. */
  readonly ties: Ties;
  /** Stands in a list, and the sentence above that says whose it is or by when. */
  readonly isLed: boolean;
  /** Where its paragraph or bullet begins. */
  readonly paragraph: number;
  /** Few words to hang a mark on. */
  readonly anchor: Span;
  /** Where a field can be added to its block: behind the last one. */
  readonly fieldsEnd: number;
}

/** What a goal says, wherever it stands. Offsets change at every stroke in front of it, and are asked of few goals. */
export type GoalSaid = Pick<Goal, 'id' | 'kind' | 'level' | 'contributesTo' | 'activities' | 'ties'> & {
  readonly references: readonly Omit<Reference, keyof Span>[];
};
