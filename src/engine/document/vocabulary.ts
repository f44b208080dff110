import { knownLabels, type Labels } from './labels.ts';
import { knownTopics, type Topics } from './topics.ts';

/** The words by which blocks, fields and topics are recognised: those that we know, and those that a guide adds. */
export interface Vocabulary {
  readonly labels: Labels;
  readonly topics: Topics;
}

/** The words that we know by ourselves. */
export const knownVocabulary: Vocabulary = { labels: knownLabels, topics: knownTopics };
