import type { Goal, Reading, Span, Tongue } from '../engine/index.ts';
import { goalBlock } from './outline.ts';

/** A line above a goal, that tells how checkable it is and what serves it. */
export interface GoalLens extends Span {
  readonly title: string;
  /** Where the goal itself starts. */
  readonly goal: number;
}

type Part = 'actor' | 'indicator' | 'baseline' | 'target' | 'deadline';

interface Words {
  readonly parts: Readonly<Record<Part, string>>;
  readonly missing: string;
  readonly explained: string;
  /** What serves the goal: other goals, activities, or none. */
  served(goals: number, activities: number): string;
}

const counted = (count: number, one: string, more: string): string[] =>
  count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${more}`];

// A part that is missing is named in a word: a mere sign is not read aloud.
const words: Readonly<Record<Tongue, Words>> = {
  nl: {
    parts: { actor: 'wie', indicator: 'maat', baseline: 'nulmeting', target: 'streefwaarde', deadline: 'termijn' },
    missing: 'ontbreekt',
    explained: 'uitgelegd',
    served: (goals, activities) =>
      [...counted(goals, 'doel', 'doelen'), ...counted(activities, 'activiteit', 'activiteiten')].join(', ') ||
      'geen activiteiten',
  },
  en: {
    parts: { actor: 'who', indicator: 'measure', baseline: 'baseline', target: 'target', deadline: 'deadline' },
    missing: 'missing',
    explained: 'explained',
    served: (goals, activities) =>
      [...counted(goals, 'goal', 'goals'), ...counted(activities, 'activity', 'activities')].join(', ') ||
      'no activities',
  },
};

/** What a click does. */
export const lensTooltip = {
  nl: 'Toon dit doel in het rapport',
  en: 'Show this goal in the report',
} as const satisfies Record<Tongue, string>;

/** Every goal is asked for these; for the others where the draft names them or a rule misses them. */
const ALWAYS: readonly Part[] = ['actor', 'indicator', 'deadline'];
/** What a reason for leaving the goal unquantified explains. */
const MEASURING: readonly Part[] = ['indicator', 'baseline', 'target'];
const PARTS: readonly Part[] = ['actor', 'indicator', 'baseline', 'target', 'deadline'];

/** The lines above the goals of a draft, in order of place. */
export function goalLenses(text: string, reading: Reading, language: Tongue): GoalLens[] {
  const lacking = new Map<number, Set<Part>>();
  for (const { goal, lacks } of reading.findings)
    if (goal && lacks) lacking.set(goal.start, (lacking.get(goal.start) ?? new Set()).add(lacks));
  const servedBy = new Map<number, Set<Goal>>();
  for (const { from, to } of reading.chain.links) {
    const server = reading.goals[from];
    if (server) servedBy.set(to, (servedBy.get(to) ?? new Set()).add(server));
  }
  return reading.goals.flatMap((goal, at): GoalLens[] => {
    if (goal.kind !== 'effect') return [];
    const smart = smartOf(goal, lacking.get(goal.start) ?? new Set(), language);
    const servers = [...(servedBy.get(at) ?? [])];
    const goals = servers.filter(({ kind }) => kind === 'effect').length;
    const served = words[language].served(goals, servers.length - goals);
    return [{ ...goalBlock(text, reading, goal), title: `SMART: ${smart} · ${served}`, goal: goal.start }];
  });
}

function smartOf(goal: Goal, lacking: ReadonlySet<Part>, language: Tongue): string {
  const say = words[language];
  const isThere = (part: Part): boolean =>
    // A target says what is measured.
    goal[part] !== null || (part === 'indicator' && goal.target !== null && !lacking.has(part));
  return PARTS.flatMap((part) => {
    if (isThere(part)) return [`${say.parts[part]} ✓`];
    if (!ALWAYS.includes(part) && !lacking.has(part)) return [];
    const isExplained = goal.explained !== null && !lacking.has(part) && MEASURING.includes(part);
    return [`${say.parts[part]} ${isExplained ? say.explained : say.missing}`];
  }).join(', ');
}
