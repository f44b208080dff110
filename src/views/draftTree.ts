import type { Action, Goal, Reading, Span, Tongue } from '../engine/index.ts';
import { firstWords, goalName } from './goalName.ts';
import { isListed } from './outline.ts';
import { responses } from './responses.ts';
import { partsIn, partWords } from './smart.ts';

/** A line in the tree of a draft. */
export interface TreeNode {
  readonly kind: 'group' | 'goal' | 'activity' | 'recommendation' | 'point';
  /** Stays the same when the draft is edited, so that what was open stays open. No two in a tree are alike. */
  readonly id: string;
  readonly label: string;
  /** More on it, shown smaller. */
  readonly description: string;
  /** Where a click goes; null for a group. */
  readonly place: Span | null;
  readonly children: readonly TreeNode[];
}

/** Something that the writer still has to do. */
export interface Point extends Span {
  readonly key: string;
  readonly message: string;
  readonly line: number;
}

interface Words {
  readonly goals: string;
  readonly recommendations: string;
  readonly points: string;
  readonly recommendation: string;
  readonly line: string;
}

const words: Readonly<Record<Tongue, Words>> = {
  nl: {
    goals: 'Doelen en activiteiten',
    recommendations: 'Aanbevelingen',
    points: 'Open punten',
    recommendation: 'Aanbeveling',
    line: 'regel',
  },
  en: {
    goals: 'Goals and activities',
    recommendations: 'Recommendations',
    points: 'Open points',
    recommendation: 'Recommendation',
    line: 'line',
  },
};

/** What a draft promises, what it answers and what is open in it. Groups of nothing are left out. `keys` name the goals: see `goalKeys`. */
export function draftTree(
  reading: Reading,
  points: readonly Point[],
  keys: readonly GoalKey[],
  language: Tongue,
): TreeNode[] {
  const say = words[language];
  return [
    group('goals', say.goals, goalNodes(reading, keys, language)),
    group('recommendations', say.recommendations, recommendationNodes(reading, language)),
    group(
      'points',
      say.points,
      points.map(({ key, message, line, start, end }, i) => ({
        kind: 'point',
        id: `points.${key}.${i}`,
        label: message,
        description: `${say.line} ${line}`,
        place: { start, end },
        children: [],
      })),
    ),
  ].filter(({ children }) => children.length > 0);
}

const group = (id: string, label: string, children: readonly TreeNode[]): TreeNode => ({
  kind: 'group',
  id,
  label,
  description: `${children.length}`,
  place: null,
  children,
});

/** The name of a goal in the tree, with the words that it was given for. */
export interface GoalKey {
  readonly key: string;
  readonly words: string;
}

/**
 * Names for the goals of a draft that outlive an edit: a goal goes by its id. Of the others, those before and behind the edit keep their names by
 * their words, and so do as many between as there were.
 */
export function goalKeys(goals: readonly Goal[], before: readonly GoalKey[]): GoalKey[] {
  const now = goals.map(({ id, text }) => id ?? text);
  const most = Math.min(now.length, before.length);
  let head = 0;
  while (head < most && now[head] === before[head]?.words) head++;
  let tail = 0;
  while (tail < most - head && now[now.length - 1 - tail] === before[before.length - 1 - tail]?.words) tail++;
  const used = new Set(before.map(({ key }) => key));
  let next = 0;
  const fresh = (): string => {
    while (used.has(`${next}`)) next++;
    return `${next++}`;
  };
  return now.map((said, at) => {
    const inBefore = at >= now.length - tail ? before.length - (now.length - at) : at;
    const isNew = at < now.length - tail && at >= before.length - tail;
    return { key: (isNew ? undefined : before[inBefore]?.key) ?? fresh(), words: said };
  });
}

function goalNodes(reading: Reading, keys: readonly GoalKey[], language: Tongue): TreeNode[] {
  const { goals, chain } = reading;
  const partsOf = partsIn(reading);
  const servedBy = new Map<number, number[]>();
  for (const { from, to } of chain.links)
    if (goals[from]?.kind === 'commitment' && goals[to]?.kind === 'effect')
      servedBy.set(to, [...(servedBy.get(to) ?? []), from]);
  const nested = new Set([...servedBy.values()].flat());
  const node = (at: number, id: string): TreeNode[] => {
    const goal = goals[at];
    if (!goal) return [];
    const isGoal = goal.kind === 'effect';
    const lacks = isGoal ? partsOf(goal).filter(({ state }) => state === 'missing') : [];
    const below = isGoal ? [...new Set(servedBy.get(at))] : [];
    return [
      {
        kind: isGoal ? 'goal' : 'activity',
        id,
        label: goalName(goal),
        description: lacks.map((part) => partWords(part, language)).join(', '),
        place: { start: goal.start, end: goal.end },
        children: below.flatMap((server) => node(server, `${id}.${keys[server]?.key ?? server}`)),
      },
    ];
  };
  // What serves a goal stands below it.
  return goals.flatMap((goal, at) =>
    isListed(goal) && !nested.has(at) ? node(at, `goals.${keys[at]?.key ?? at}`) : [],
  );
}

const recommendationNodes = ({ recommendations }: Reading, language: Tongue): TreeNode[] =>
  recommendations.map(({ number, response, heading, actions }) => ({
    kind: 'recommendation',
    id: `recommendations.${number}`,
    label: `${words[language].recommendation} ${number}`,
    description: responses[language][response],
    place: heading,
    children: actions.map((action, i) => actionNode(action, `recommendations.${number}.${i}`)),
  }));

const actionNode = ({ start, end, text, owner, deadline }: Action, id: string): TreeNode => ({
  kind: 'activity',
  id,
  label: firstWords(text),
  description: [owner, deadline].flatMap((one) => (one ? [firstWords(one.text)] : [])).join(' · '),
  place: { start, end },
  children: [],
});
