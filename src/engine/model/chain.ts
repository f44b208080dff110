import type { Goal } from './goal.ts';

/**
 * Goals that no activity serves. A goal is served by the activities that it names, by whatever names it, by a goal below it, and in running text by the
 * commitments beside it in its paragraph. Only goals that the draft itself presents as such are looked at, and only where it links others:
 * a draft without a chain lacks more than one link.
 */
export function unservedGoals(goals: readonly Goal[]): Goal[] {
  const named = new Set(goals.flatMap((goal) => goal.contributesTo));
  const known = new Set(goals.map(({ id }) => id).filter((id) => id !== null));
  const servedByIds = (goal: Goal): boolean =>
    goal.activities.some((id) => known.has(id)) ||
    goal.ties.servedElsewhere ||
    (goal.id !== null && named.has(goal.id));
  const place = new Map(goals.map((goal, at) => [goal, at]));
  const labelled = goals.filter(({ ties }) => ties.label === 'goal');
  const announced = goals.filter(({ ties, kind }) => ties.label === null && ties.announced && kind === 'effect');
  return [
    ...orphans(labelled, servedByIds),
    ...orphans(
      announced,
      (goal) => goal.ties.uses || goal.ties.serves || hasDeedBeside(goal, place.get(goal) ?? 0, goals),
    ),
  ].sort((a, b) => a.start - b.start);
}

/** Activities with a label of their own that serve no goal; what keeps the work itself going serves all of them. */
export function aimlessActivities(goals: readonly Goal[]): Goal[] {
  const named = new Set(goals.flatMap((goal) => goal.activities));
  const activities = goals.filter(({ ties }) => ties.label === 'activity');
  const serves = ({ id, contributesTo, ties }: Goal): boolean =>
    (id !== null && named.has(id)) ||
    contributesTo.length > 0 ||
    ties.contributesElsewhere ||
    ties.serves ||
    ties.purpose ||
    ties.upkeep;
  return orphans(activities, serves);
}

// Those that stand apart, where others do not.
const orphans = (all: readonly Goal[], linked: (goal: Goal) => boolean): Goal[] => {
  const apart = all.filter((goal) => !linked(goal));
  return apart.length < all.length ? apart : [];
};

// "Doel van BZ is … . BZ laat daarvoor 240 kustwachters opleiden.": what we do stands beside the goal in its paragraph, or refers back to it.
function hasDeedBeside(goal: Goal, at: number, goals: readonly Goal[]): boolean {
  const before = goals[at - 1];
  const next = goals[at + 1];
  return (
    (before?.kind === 'commitment' && !goal.ties.opens) ||
    (next?.kind === 'commitment' && (!next.ties.opens || next.ties.serves))
  );
}
