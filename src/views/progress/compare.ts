import { allFindings, type Finding, type Goal, type Reading } from '../../engine/index.ts';
import { goalFinder, isSmart, pairedGoals } from './goals.ts';
import { pairedBy } from './pairs.ts';

/** What came of a draft between two versions. */
export interface Progress {
  /** Findings of the old version that are gone. */
  readonly fixed: readonly Finding[];
  /** Findings of the new version that were not there. */
  readonly added: readonly Finding[];
  /** Findings that both versions have, in the order of the new one. */
  readonly open: readonly { readonly before: Finding; readonly now: Finding }[];
  /** Goals of the new version that now have all their evidence, and had not. */
  readonly smart: readonly Goal[];
}

/**
 * Compares two versions of a draft. A finding stands as long as its sentence does, wherever it moved; in a goal that was rewritten it stands as long as the
 * same rule marks the same words, or misses the same thing.
 */
export function compare(before: Reading, now: Reading): Progress {
  const goals = pairedGoals(before.goals, now.goals);
  const same = pairedBy(allFindings(before), allFindings(now), ({ fingerprint }) => fingerprint);
  const rewritten = pairedBy(
    same.before,
    same.now,
    nameIn(
      before.goals,
      goals.map(([goal]) => goal),
    ),
    nameIn(
      now.goals,
      goals.map(([, goal]) => goal),
    ),
  );
  const pairs = [...same.pairs, ...rewritten.pairs];
  return {
    fixed: rewritten.before,
    added: rewritten.now,
    open: pairs.map(([old, fresh]) => ({ before: old, now: fresh })).sort((a, b) => a.now.start - b.now.start),
    smart: goals
      .filter(([old, fresh]) => isSmart(fresh) && !isSmart(old))
      .map(([, goal]) => goal)
      .sort((a, b) => a.start - b.start),
  };
}

/** Names a finding by its goal, its rule and what it speaks of; one outside of the goals that both versions have gets no name. */
function nameIn(goals: readonly Goal[], paired: readonly Goal[]): (finding: Finding) => string | null {
  const goalOf = goalFinder(goals);
  const numbers = new Map(paired.map((goal, i) => [goal, i]));
  return (finding) => {
    const goal = goalOf(finding);
    const number = goal === null ? undefined : numbers.get(goal);
    if (number === undefined) return null;
    return JSON.stringify([number, finding.rule, finding.data.woord?.toLowerCase() ?? finding.message]);
  };
}
