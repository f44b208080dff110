import type { Span } from '../text/span.ts';

/**
 * Something in a writer's note to this tool (“doelwijzer-negeer er-doel”) that does nothing: it silences nothing, names what does not exist, or opens or closes
 * a range alone. The span is that of the words to mark.
 */
export interface IdleNote extends Span {
  readonly why: 'silences nothing' | 'unknown rule' | 'unknown note' | 'never ends' | 'ends nothing';
  /** The rule or the note that is meant; null where it is the whole of the note. */
  readonly name: string | null;
  /** The name that was probably meant. */
  readonly near: string | null;
  /** What to take away to be rid of it; null where it should stay. */
  readonly removal: Span | null;
  /** Where a range that never ends can be ended. */
  readonly closing: number;
}
