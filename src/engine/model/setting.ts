import type { Block } from '../document/block.ts';
import { type Topic, topicOf } from '../document/headings.ts';
import { type RecommendationLabel, recommendationLabelOf } from '../document/recommendation-labels.ts';

/**
 * Where a block stands: what the headings above it say, and which recommendation is under discussion. Plain data with few values,
 * so that what was read in the same setting can be used again.
 */
export interface Setting {
  readonly topic: Topic;
  /** The level of the heading that named the topic: those below it divide what it is about. */
  readonly topicDepth: number;
  /** What the lead-in of the list that follows says for all of it; empty outside a list. */
  readonly led: Led;
  /** The recommendations that are being answered, as numbered; empty outside an answer. */
  readonly answering: readonly string[];
  /** The level of the heading that opened the answer; 7 where a label in the text did. */
  readonly answerDepth: number;
  /** The year of the letter; null when it bears no date. */
  readonly year: number | null;
  /** The language that the section is written in. */
  readonly language: 'nl' | 'en';
}

/** What a lead-in says for all that its list names: that these are goals, that they are ours and by when; or that they are those of others. */
export type Led = readonly ('goals' | 'actor' | 'deadline' | 'others')[];

/** What holds outside a list. */
export const NOT_LED: Led = [];

/** The setting at the head of a draft. */
export const settingAtStart = (year: number | null, language: Setting['language']): Setting => ({
  topic: 'other',
  topicDepth: 0,
  led: NOT_LED,
  answering: [],
  answerDepth: 0,
  year,
  language,
});

/** Two settings with the same key read everything alike. */
export const settingKey = (setting: Setting): string =>
  `${setting.topic}|${setting.topicDepth}|${setting.led}|${setting.answering.join(',')}|${setting.answerDepth}|${setting.year ?? ''}|${setting.language}`;

/** Who speaks in a block. */
export type Speaker =
  /** The writer, in running text. */
  | 'writer'
  /** The literal text of a recommendation. */
  | 'recommendation'
  /** Somebody who is quoted. */
  | 'quotation'
  /** A heading, footnote or table cell: the writer, but promising nothing. */
  | 'furniture';

/** A block with the setting that holds for it. */
export interface Stage {
  readonly speaker: Speaker;
  readonly label: RecommendationLabel | null;
  /** The setting of this block and of what follows it. */
  readonly setting: Setting;
}

// A label in the text ("• Aanbeveling 1: …") stands under every heading.
const BELOW_HEADINGS = 7;

/** Moves on past a block: who speaks in it, and what the setting has become. */
export function stageOf(block: Block, before: Setting): Stage {
  const label =
    block.kind === 'comment' || block.kind === 'cell' || block.quoted
      ? null
      : recommendationLabelOf(block.text, block.kind === 'heading');
  if (block.kind === 'heading') return { speaker: 'furniture', label, setting: underHeading(block, before, label) };
  if (block.kind === 'footnote' || block.kind === 'cell' || block.kind === 'comment')
    return { speaker: 'furniture', label, setting: before };
  if (block.quoted) return { speaker: 'quotation', label, setting: before };
  if (!label) return { speaker: 'writer', label, setting: before };
  const setting = { ...before, answering: label.numbers, answerDepth: BELOW_HEADINGS };
  return { speaker: label.opens === 'text' ? 'recommendation' : 'writer', label, setting };
}

function underHeading(block: Block, before: Setting, label: RecommendationLabel | null): Setting {
  if (label) return { ...before, topic: 'other', topicDepth: 0, answering: label.numbers, answerDepth: block.depth };
  const named = topicUnder(block, before);
  // A heading deeper than the one that opened the answer divides the answer; another ends it.
  const within = before.answering.length > 0 && block.depth > before.answerDepth && before.answerDepth < BELOW_HEADINGS;
  return within ? { ...before, ...named } : { ...before, ...named, answering: [], answerDepth: 0 };
}

const OF_SOMETHING_ELSE =
  /risic|risk|partner|situati|financ|middelen|means|instrument|planning|organisati|werkwijze|aanpak|approach|monitoring|evaluati|aannam|assumption|samenwerk|cooperation|governance|communicati|context|proces/i;

// "### Sneller" under "## Ambities" is one of them. What the title of the whole draft names, its sections need not be about.
function topicUnder({ text, depth }: Block, before: Setting): Pick<Setting, 'topic' | 'topicDepth'> {
  const topic = topicOf(text);
  const divides =
    topic === 'other' &&
    before.topic === 'goals' &&
    before.topicDepth > 1 &&
    depth > before.topicDepth &&
    !OF_SOMETHING_ELSE.test(text);
  return divides
    ? { topic: before.topic, topicDepth: before.topicDepth }
    : { topic, topicDepth: topic === 'other' ? 0 : depth };
}
