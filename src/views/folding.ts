import type { Reading, Span } from '../engine/index.ts';
import { goalBlocks, isListed, sectionsIn } from './outline.ts';

/** What can be folded: a goal with its fields, and the answer to a recommendation; where nobody else folds what is under a heading, that as well. */
export function foldable(text: string, reading: Reading, withHeadings: boolean): Span[] {
  const goals = reading.goals.filter(isListed).map(goalBlocks(text, reading));
  const answers = reading.recommendations.flatMap(({ answer }) => answer ?? []);
  const sections = withHeadings ? sectionsIn(text, reading) : [];
  const all = [...sections, ...goals, ...answers].filter(({ start, end }) => /[\r\n]/.test(text.slice(start, end)));
  // A joint answer is that of several recommendations.
  return [...new Map(all.map(({ start, end }) => [`${start}-${end}`, { start, end }])).values()].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
