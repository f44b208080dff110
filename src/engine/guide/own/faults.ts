import { dutch } from '../../language/nl/dutch.ts';
import type { PatternEngine } from '../../language/patterns/engine.ts';
import { type Span, span } from '../../text/span.ts';
import type { Fault } from '../file/tree.ts';
import type { OwnRule } from '../own-rule.ts';
import { readyPattern } from './patterns.ts';

type WrittenPattern = OwnRule['patterns'][number];

/** More than a ministry has; so many are found without anyone noticing. */
const MOST_PATTERNS = 1_000;

/** What is wrong with the patterns of own rules, each at its place in its file. */
export function patternFaults(
  own: readonly OwnRule[],
  engine: PatternEngine | null,
): (Fault & { readonly file: string })[] {
  const patterns = own.flatMap((rule) => rule.patterns);
  const beyond = patterns[MOST_PATTERNS];
  if (beyond) return [{ message: 'tooManyPatterns', data: { name: `${MOST_PATTERNS}` }, ...beyond.place }];
  return patterns.flatMap((pattern) => {
    // The bounds of a pattern are those of its writing: in which language its words have forms makes no difference.
    const ready = readyPattern(pattern, dutch, engine);
    if (ready === null) return [{ message: 'engineMissing', data: {}, ...pattern.place }];
    if (!('fault' in ready)) return [];
    const { fault } = ready;
    return [{ file: pattern.place.file, ...fault, ...placeIn(pattern, fault) }];
  });
}

// Words between quotation marks begin one further; where signs are written in another way (`\"`) the whole pattern is meant.
function placeIn({ text, place }: WrittenPattern, within: Span): Span {
  const quotes = place.end - place.start - text.length;
  if ((quotes !== 0 && quotes !== 2) || within.end <= within.start) return place;
  const start = place.start + quotes / 2;
  return span(start + within.start, start + within.end);
}

/** Whether a guide has patterns for which the engine of other notations must be loaded. */
export const asksForEngine = (own: readonly OwnRule[]): boolean =>
  own.some(({ patterns }) => patterns.some(({ kind }) => kind !== 'words'));
