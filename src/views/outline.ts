import type { Goal, Reading, Recommendation, Span, Tongue } from '../engine/index.ts';
import { goalName } from './goalName.ts';
import { responses } from './responses.ts';

/** Something that stands in a draft's outline. */
export interface OutlineItem {
  readonly kind: 'heading' | 'goal' | 'activity' | 'recommendation';
  readonly name: string;
  /** More on it, shown smaller. */
  readonly detail: string;
  /** All of it. */
  readonly range: Span;
  /** Where the cursor goes. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

type Item = Omit<OutlineItem, 'children'> & { readonly depth: number };

const words = {
  nl: { recommendation: 'Aanbeveling' },
  en: { recommendation: 'Recommendation' },
} as const satisfies Record<Tongue, unknown>;

/**
 * The outline of a draft: its goals, what it calls activities, and recommendations, each within what it stands in. Headings are among them where no
 * one else shows them.
 */
export function outline(text: string, reading: Reading, language: Tongue, withHeadings: boolean): OutlineItem[] {
  const blockOf = goalBlocks(text, reading);
  return nested(
    [
      ...(withHeadings ? headingItems(text, reading) : []),
      ...recommendationItems(reading, language),
      ...reading.goals.filter(isListed).map((goal) => goalItem(goal, blockOf(goal))),
    ].sort((a, b) => a.range.start - b.range.start || a.depth - b.depth),
  );
}

/** Goals, and what has a label; what a draft promises in between would make the list too long. */
export const isListed = ({ kind, ties }: Goal): boolean => kind === 'effect' || ties.label !== null;

/** Finds where a goal stands with the label before it and the fields below it. */
export function goalBlocks(text: string, { ids }: Reading): (goal: Goal) => Span {
  const given = new Map<string, number[]>();
  for (const { id, gives, start } of ids) if (gives) given.set(id, [...(given.get(id) ?? []), start]);
  return ({ id, start, end, fieldsEnd }) => {
    const label = given.get(id ?? '')?.findLast((at) => at < start) ?? start;
    const line = label < start ? lineStart(text, label) : start;
    return { start: line, end: Math.max(end, fieldsEnd) };
  };
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text[start - 1] ?? '')) start--;
  return start;
}

// Deeper than any heading, so that they stand within what opens at the same place.
const RECOMMENDATION = 7;
const GOAL = 8;

const goalItem = (goal: Goal, block: Span): Item => ({
  kind: goal.kind === 'effect' ? 'goal' : 'activity',
  name: goalName(goal),
  detail: '',
  range: block,
  selection: { start: goal.start, end: goal.end },
  depth: GOAL,
});

/** A recommendation with the answer behind it, as far as the next recommendation. */
function recommendationBlock({ heading, answer }: Recommendation, all: readonly Recommendation[]): Span {
  const end = answer && answer.start >= heading.start ? Math.max(answer.end, heading.end) : heading.end;
  const next = Math.min(...all.map((other) => other.heading.start).filter((start) => start > heading.start));
  return { start: heading.start, end: Math.max(heading.end, Math.min(end, next)) };
}

const recommendationItems = ({ recommendations }: Reading, language: Tongue): Item[] =>
  recommendations.map((recommendation) => ({
    kind: 'recommendation',
    name: `${words[language].recommendation} ${recommendation.number}`,
    detail: responses[language][recommendation.response],
    range: recommendationBlock(recommendation, recommendations),
    selection: recommendation.heading,
    depth: RECOMMENDATION,
  }));

/** What stands under each heading, to the next one that is not below it, without the blank lines at its end. */
export const sectionsIn = (text: string, { headings }: Reading): Span[] =>
  headings.map(({ start, depth }, i) => {
    const next = headings.slice(i + 1).find((other) => other.depth <= depth);
    return { start, end: text.slice(0, next?.start).trimEnd().length };
  });

const headingItems = (text: string, reading: Reading): Item[] => {
  const sections = sectionsIn(text, reading);
  return reading.headings.map(({ start, end, depth }, i) => {
    return {
      kind: 'heading',
      name: reading.prose.slice(start, end).replace(/\s+/g, ' ').trim(),
      detail: '',
      range: sections[i] ?? { start, end },
      selection: { start, end },
      depth,
    };
  });
};

/** Puts each item, in order of place, in the last one that holds it; one of the same sort holds none. */
function nested(items: readonly Item[]): OutlineItem[] {
  const top: OutlineItem[] = [];
  const open: { readonly item: Item; readonly children: OutlineItem[] }[] = [];
  for (const item of items) {
    while (open.length > 0 && !holds(open.at(-1)?.item, item)) open.pop();
    const children: OutlineItem[] = [];
    const { depth, ...shown } = item;
    (open.at(-1)?.children ?? top).push({ ...shown, children });
    open.push({ item, children });
  }
  return top;
}

const holds = (outer: Item | undefined, inner: Item): boolean =>
  outer !== undefined &&
  outer.depth < inner.depth &&
  outer.range.start <= inner.range.start &&
  inner.range.end <= outer.range.end;
