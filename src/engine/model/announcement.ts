import type { Span } from '../text/span.ts';
import { movedEvidence } from './goal.ts';
import type { Statement } from './statement.ts';

/** A number of things that the draft announces: "IOB doet zes aanbevelingen", "vier uitgangspunten: …". */
export interface Announcement extends Span {
  readonly count: number;
  /** What is announced: what the draft as a whole holds, the items that follow at once, or the sum of a table's column. */
  readonly of: 'recommendations' | 'goals' | 'activities' | 'items' | 'sum';
  /** "alle zeven aanbevelingen": speaks of all that there are, without saying how many were made. */
  readonly isOfAll: boolean;
  /** How many follow, where that can be told on the spot; else null. */
  readonly found: number | null;
  /** The number as it is written. */
  readonly figure: Span & { readonly text: string };
  readonly language: Statement['language'];
}

/** The same announcement, `by` units further on. */
export const movedAnnouncement = (announcement: Announcement, by: number): Announcement => ({
  ...announcement,
  start: announcement.start + by,
  end: announcement.end + by,
  figure: movedEvidence(announcement.figure, by),
});
