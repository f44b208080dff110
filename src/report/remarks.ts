import {
  allFindings,
  type Finding,
  fixTitle,
  type Goal,
  messageOf,
  type Reading,
  type Span,
  type Tongue,
} from '../engine/index.ts';
import type { Part, Remark } from './report.ts';

/** A remark with what decides where the report shows it. */
export interface PlacedRemark extends Remark {
  /** The goal that it is about; null where it stands outside of goals. */
  readonly goal: Goal | null;
  /** The part of the goal that it is about. */
  readonly part: Part | 'other';
  /** Of a rule that looks at the draft as a whole: it is about how things hang together. */
  readonly isOfWhole: boolean;
}

/** Finds the goal that a place lies in, with the fields of its block. */
export function goalFinder(goals: readonly Goal[]): (offset: number) => Goal | null {
  return (offset) => {
    const goal = goals[firstFrom(goals, offset + 1) - 1];
    return goal && offset < Math.max(goal.end, goal.fieldsEnd) ? goal : null;
  };
}

/** All that the rules say of a draft, in words, in order of place. */
export function remarksIn(reading: Reading, goalAt: (offset: number) => Goal | null, language: Tongue): PlacedRemark[] {
  return allFindings(reading).map((finding) => ({
    ...remark(finding, language),
    goal: goalAt(finding.start),
    ...kindOf(finding),
  }));
}

function remark(finding: Finding, language: Tongue): Remark {
  const { start, end, rule, severity, lacks, fingerprint, fixes } = finding;
  return {
    start,
    end,
    rule,
    severity,
    message: messageOf(finding, language),
    lacks,
    fingerprint,
    remedies: fixes.map((fix) => ({ title: fixTitle(finding, fix, language), edits: fix.edits })),
  };
}

const kindOf = ({ info, lacks }: Finding): Pick<PlacedRemark, 'part' | 'isOfWhole'> => ({
  part: lacks ?? info.about[0] ?? 'other',
  isOfWhole: info.over === 'draft',
});

/** The remarks that start within a range; they are in order of place. */
export const remarksWithin = <R extends Remark>(all: readonly R[], { start, end }: Span): R[] =>
  all.slice(firstFrom(all, start), firstFrom(all, end));

// How many of them, in order of place, start before an offset.
function firstFrom(all: readonly Span[], offset: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
