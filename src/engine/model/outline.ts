import { expectedTopics, type TopicId, topicsOfHeading } from '../document/topics.ts';
import type { DocumentType } from '../document/type.ts';
import { type Span, shift } from '../text/span.ts';
import type { PassedBlock } from './passage.ts';

/** A heading, with the topics that its words name. */
export interface Heading extends Span {
  readonly depth: number;
  readonly topics: readonly TopicId[];
}

/** The headings among blocks. */
export const headingsIn = (blocks: readonly PassedBlock[]): Heading[] =>
  blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ start, end, depth, text }) => ({ start, end, depth, topics: topicsOfHeading(text) }));

/** The same heading, `by` units further on. */
export const movedHeading = (heading: Heading, by: number): Heading => ({ ...heading, ...shift(heading, by) });

/** Which of the topics that the guide expects a draft deals with, and which were not recognised. In the order of the guide. */
export interface Sections {
  readonly present: readonly TopicId[];
  readonly missing: readonly TopicId[];
}

/**
 * Looks for the expected topics: in the headings first, and for what they do not name in the passages. Those are given as questions, asked until
 * all topics are found, since answering one costs a search of its text.
 */
export function sectionsOf(
  type: DocumentType | null,
  headings: readonly Heading[],
  passages: readonly (() => readonly TopicId[])[],
): Sections {
  const expected = expectedTopics(type);
  const open = new Set(expected);
  for (const { topics } of headings) for (const topic of topics) open.delete(topic);
  for (const topicsIn of passages) {
    if (open.size === 0) break;
    for (const topic of topicsIn()) open.delete(topic);
  }
  return {
    present: expected.filter((topic) => !open.has(topic)),
    missing: expected.filter((topic) => open.has(topic)),
  };
}
