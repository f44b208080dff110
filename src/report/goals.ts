import type { Goal, Reading } from '../engine/index.ts';
import { keysOf } from './keys.ts';
import type { PlacedRemark } from './remarks.ts';
import type { GoalRow, Remark } from './report.ts';
import { sphereOf } from './spheres.ts';

/** A row for each goal and commitment, in order of place. */
export function goalRows({ goals, chain }: Reading, remarks: readonly PlacedRemark[]): GoalRow[] {
  const keys = keysOf(goals.map(({ id, text }) => id ?? text));
  const serves: string[][] = goals.map(() => []);
  const servedBy: string[][] = goals.map(() => []);
  for (const { from, to } of chain.links) {
    serves[from]?.push(keys[to] ?? '');
    servedBy[to]?.push(keys[from] ?? '');
  }
  const byGoal = new Map<Goal, PlacedRemark[]>(goals.map((goal) => [goal, []]));
  for (const remark of remarks) if (remark.goal) byGoal.get(remark.goal)?.push(remark);
  return goals.map((goal, at) => ({
    key: keys[at] ?? '',
    id: goal.id,
    kind: goal.kind,
    level: goal.level,
    sphere: sphereOf(goal.level),
    start: goal.start,
    end: goal.end,
    text: goal.text,
    parts: {
      actor: goal.actor,
      indicator: goal.indicator,
      baseline: goal.baseline,
      target: goal.target,
      deadline: goal.deadline,
    },
    explains: { measure: goal.explained, ...goal.leavesOpen },
    source: goal.source,
    serves: [...new Set(serves[at])],
    servedBy: [...new Set(servedBy[at])],
    remarks: byPart(byGoal.get(goal) ?? []),
  }));
}

function byPart(remarks: readonly PlacedRemark[]): GoalRow['remarks'] {
  const about = (part: PlacedRemark['part']): Remark[] => remarks.filter((remark) => remark.part === part);
  return {
    actor: about('actor'),
    indicator: about('indicator'),
    baseline: about('baseline'),
    target: about('target'),
    deadline: about('deadline'),
    other: about('other'),
  };
}

/** Whether a goal changes something in the world; what we do ourselves is measured by whether it was done. */
export const isEffect = ({ kind }: Pick<Goal, 'kind'>): boolean => kind === 'effect';
