import type { Goal, Reading, Span, Tongue } from '../engine/index.ts';
import { goalBlocks } from './outline.ts';
import { partsIn, partWords } from './smart.ts';

/** A line above a goal, that tells how checkable it is and what serves it. */
export interface GoalLens extends Span {
  readonly title: string;
  /** Where the goal itself starts. */
  readonly goal: number;
}

interface Words {
  readonly goals: readonly [one: string, more: string];
  readonly activities: readonly [one: string, more: string];
  readonly none: string;
}

const words: Readonly<Record<Tongue, Words>> = {
  nl: { goals: ['doel', 'doelen'], activities: ['activiteit', 'activiteiten'], none: 'geen activiteiten' },
  en: { goals: ['goal', 'goals'], activities: ['activity', 'activities'], none: 'no activities' },
};

/** What a click does. */
export const lensTooltip = {
  nl: 'Toon dit doel in het rapport',
  en: 'Show this goal in the report',
} as const satisfies Record<Tongue, string>;

/** The lines above the goals of a draft, in order of place. */
export function goalLenses(text: string, reading: Reading, language: Tongue): GoalLens[] {
  const partsOf = partsIn(reading);
  const blockOf = goalBlocks(text, reading);
  const servedBy = new Map<number, Set<Goal>>();
  for (const { from, to } of reading.chain.links) {
    const server = reading.goals[from];
    if (server) servedBy.set(to, (servedBy.get(to) ?? new Set()).add(server));
  }
  return reading.goals.flatMap((goal, at): GoalLens[] => {
    if (goal.kind !== 'effect') return [];
    const smart = partsOf(goal).map((part) => partWords(part, language));
    const title = `SMART: ${smart.join(', ')} · ${servedWords([...(servedBy.get(at) ?? [])], language)}`;
    return [{ ...blockOf(goal), title, goal: goal.start }];
  });
}

function servedWords(servers: readonly Goal[], language: Tongue): string {
  const say = words[language];
  const goals = servers.filter(({ kind }) => kind === 'effect').length;
  const counted = (count: number, [one, more]: Words['goals']): string[] =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
  return [...counted(goals, say.goals), ...counted(servers.length - goals, say.activities)].join(', ') || say.none;
}
