import type { TopicId, Topics } from '../document/topics.ts';
import type { DocumentType } from '../document/type.ts';
import { numberWords } from '../language/number-words.ts';
import { tokenize } from '../language/tokens.ts';
import { concatenated } from '../text/concatenated.ts';
import { onceEach } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import { inOneLine } from '../text/unspelled.ts';
import type { PassedBlock } from './passage.ts';
import { undertakingsIn } from './undertakings.ts';

/** A heading, with the topics that its words name. */
export interface Heading extends Span {
  readonly depth: number;
  /** Is about the subject of the draft as a whole ("Financiën"), and not about one country or partner ("Inzet in Mali"). */
  readonly isGeneral: boolean;
  readonly topics: readonly TopicId[];
  /** The missions and programmes that it names. */
  readonly undertakings: readonly string[];
  /** Names anything at all. */
  readonly bearsName: boolean;
}

/** The headings among blocks. */
export const headingsIn = (blocks: readonly PassedBlock[], { ofHeading }: Topics, language: 'nl' | 'en'): Heading[] =>
  blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ start, end, depth, text: written }) => {
      const text = inOneLine(written);
      const topics = ofHeading(text);
      const isNamed = bearsName(text);
      return {
        start,
        end,
        depth,
        topics,
        isGeneral: depth === 1 || (topics.length > 0 && !isNamed),
        undertakings: undertakingsIn(tokenize(text), numberWords[language]),
        bearsName: isNamed,
      };
    });

// A word with a capital behind the first, other than our own.
const bearsName = (heading: string): boolean =>
  /(?<=\p{L}\S*\s+)(?!Nederland|Dutch|Netherlands|Defensie|Kamer)\p{Lu}/u.test(heading);

/** The same heading, `by` units further on. */
export const movedHeading = (heading: Heading, by: number): Heading => ({
  ...heading,
  start: heading.start + by,
  end: heading.end + by,
});

/** Which of the topics that the guide expects a draft deals with, and which were not recognised. In the order of the guide. */
export interface Sections {
  readonly present: readonly TopicId[];
  readonly missing: readonly TopicId[];
}

/** Whether a draft deals with a topic: in a heading or in a passage. */
export type DealsWith = (topic: TopicId) => boolean;

/**
 * Looks for topics: in the headings first, and for what they do not name in the passages. Both are given as questions; those to passages are asked
 * until the topic is found, since answering one costs a search of its text.
 */
export function topicFinder(
  headings: readonly (() => readonly TopicId[])[],
  passages: readonly DealsWith[],
): DealsWith {
  const named = new Set(concatenated(headings.map((topics) => topics())));
  return onceEach((topic) => named.has(topic) || passages.some((dealsWith) => dealsWith(topic)));
}

/** Which of the topics that the guide expects of this type of document are there. */
export function sectionsOf(type: DocumentType | null, { expectedOf }: Topics, dealsWith: DealsWith): Sections {
  const expected = expectedOf(type);
  return {
    present: expected.filter(dealsWith),
    missing: expected.filter((topic) => !dealsWith(topic)),
  };
}

/**
 * Whether a draft has taken shape: half of what the guide expects is there. Before that it lacks more than one topic, and to say so would be
 * petty.
 */
export const hasTakenShape = ({ present, missing }: Sections): boolean =>
  present.length > 0 && present.length >= missing.length;
