import type { Span } from '../text/span.ts';
import type { Evidence } from './goal.ts';

/** The position taken: `unclear` is an answer without a position, `none` no answer at all. */
export type Response = 'accepted' | 'partial' | 'rejected' | 'unclear' | 'none';

/** One promise in the answer to a recommendation. */
export interface Action extends Span {
  readonly text: string;
  readonly owner: Evidence | null;
  readonly deadline: Evidence | null;
  readonly reporting: Evidence | null;
  readonly status: Evidence | null;
}

/** A recommendation with the answer that the draft gives to it. */
export interface Recommendation {
  /** As the draft numbers it: `3`, `2.1`. */
  readonly number: string;
  readonly response: Response;
  /** The words that name it: a heading, or the label that a paragraph opens with. */
  readonly heading: Span;
  /** Its literal text; empty at the end of the heading where the draft does not give it. */
  readonly text: Span;
  /** The answer; null where there is none. */
  readonly answer: Span | null;
  readonly actions: readonly Action[];
  /** The parts of it that the answer passes over in silence, as the recommendation names them. */
  readonly passedOver: readonly string[];
}
