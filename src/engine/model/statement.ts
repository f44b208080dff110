import type { Field, Opening } from '../document/labels.ts';
import type { Concept, ConceptKind, ReadSentence } from '../language/concept.ts';
import type { Span } from '../text/span.ts';
import type { Evidence, Goal, GoalEvidence } from './goal.ts';
import type { Setting, Speaker } from './setting.ts';

/** A labelled field, in its place in the part, with the words of its value. */
export interface ReadField extends Field {
  readonly text: string;
}

/** A field of a goal, activity or action, with what the language layer understands of its value. */
export interface UnderstoodField extends ReadField {
  readonly concepts: readonly Concept[];
}

/** Why the writer leaves a measure, a deadline or a result open: comply or explain (P9). */
interface Explanations {
  readonly measure: Evidence | null;
  readonly deadline: Evidence | null;
  readonly result: Evidence | null;
}

/**
 * A sentence of the draft, with all that bears on it: the unit that the rules look at. Offsets are those of the part that it
 * stands in.
 */
export interface Statement extends Span {
  readonly text: string;
  readonly sentence: ReadSentence;
  readonly speaker: Speaker;
  readonly setting: Setting;
  /** What is promised; null when nothing is. */
  readonly kind: Goal['kind'] | null;
  /** The label that opens the goal's block ("Doel D1"); null in running text. */
  readonly opening: Opening | null;
  /** The fields of its block; they count as evidence. */
  readonly fields: readonly UnderstoodField[];
  /** Of a promise, what makes it checkable; nothing in any other sentence. */
  readonly evidence: GoalEvidence;
  /** A number or source that bears out what is said, in the sentence itself or in the next. */
  readonly proof: Evidence | null;
  /** A goal that says why something is left open is complete as it is. */
  readonly explains: Explanations;
  /** Few words to hang a mark on when something is missing: the finite verb, or else the first words. */
  readonly anchor: Span;
  /** Where words can be added to the sentence: before its full stop. */
  readonly insertAt: number;
  /** Where its paragraph or bullet begins. */
  readonly paragraph: number;
  /** The first sentence of its paragraph or bullet. */
  readonly first: boolean;
  /** Stands in a bullet. */
  readonly item: boolean;
  /** Is all that its block says, without a label in front of it. */
  readonly alone: boolean;
  /** The language that it is written in: what is added to it is in that language too. */
  readonly language: Setting['language'];
}

/** The phrases of a kind, in the sentence and in the fields of its block. */
export const conceptsIn = (statement: Statement, kind: ConceptKind): Concept[] => [
  ...statement.sentence.concepts.filter((concept) => concept.kind === kind),
  ...statement.fields.flatMap((field) => field.concepts.filter((concept) => concept.kind === kind)),
];

/** Whether a number, share or standard measures what is promised, in the sentence or in the fields that are meant for it. */
export const isMeasured = (statement: Statement): boolean =>
  statement.sentence.concepts.some((c) => c.kind === 'measure' && c.sort !== 'scope') ||
  statement.fields.some((f) => f.name === 'indicator' || f.name === 'target');

/**
 * The indicator that the goal is about: what goes up or down in the sentence or is kept an eye on, or what the field of its block names. Null when none is
 * named, or when the field names criteria to judge by.
 */
export function aimOf({ sentence, fields }: Statement): Concept | null {
  const field = fields.find((f) => f.name === 'indicator');
  if (field) return field.concepts.find((c) => c.kind === 'indicator') ?? null;
  return sentence.concepts.find(isAim) ?? null;
}

/** Whether a named indicator is what the goal is about, or is kept an eye on. */
export const isAim = ({ kind, sort }: Concept): boolean =>
  kind === 'indicator' && (sort === 'aim' || sort === 'watched');

/** The phrases of a kind where a goal says what it measures: in the sentence and in the fields for its indicator and target. */
export const measuringIn = ({ sentence, fields }: Statement, kind: ConceptKind): Concept[] =>
  [sentence, ...fields.filter((f) => f.name === 'indicator' || f.name === 'target')].flatMap(({ concepts }) =>
    concepts.filter((concept) => concept.kind === kind),
  );

/** Whether the statement stands in the answer to a recommendation. */
export const isAnswer = (statement: Statement): boolean => statement.setting.answering.length > 0;
