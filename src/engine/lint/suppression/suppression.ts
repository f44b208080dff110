import type { Span } from '../../text/span.ts';

/** A rule that a note names, and where. */
export interface NamedRule extends Span {
  readonly id: string;
  /** What to take away so that the note no longer names it. */
  readonly removal: Span;
}

/** What a writer asks not to hear of: a note in a comment or in the front matter. The span is that of the note's own name. */
export interface Suppression extends Span {
  /** `doelwijzer-negeer`, or another of `noteNames`. */
  readonly name: string;
  /** Null silences all rules. */
  readonly rules: readonly NamedRule[] | null;
  /** Where findings are silenced; null is everywhere in the draft. */
  readonly where: Span | null;
  /** What is wrong with the note itself. */
  readonly fault: 'unknown note' | 'never ends' | 'ends nothing' | null;
  /** What to take away to be rid of the note. */
  readonly removal: Span;
  /** Where a range that never ends can be ended. */
  readonly closing: number;
}

/** What notes are called in a comment. */
export const noteNames = [
  'doelwijzer-negeer',
  'doelwijzer-negeer-begin',
  'doelwijzer-negeer-einde',
  'doelwijzer-negeer-document',
] as const;

/** Whether a note is about the findings of a rule. */
export const isAbout = ({ rules }: Suppression, rule: string): boolean =>
  rules === null || rules.some(({ id }) => id === rule);

/** Whether a note holds at a place. */
export const holdsAt = ({ where }: Suppression, at: number): boolean =>
  where === null || (where.start <= at && at < where.end);
