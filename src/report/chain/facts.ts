import type { Goal, Reading, Reference } from '../../engine/index.ts';
import { keysOf } from '../keys.ts';
import { type PlacedRemark, remarksWithin } from '../remarks.ts';
import type { ChainFacts, ChainGap, ChainLink, ChainNode, GoalRow, Remedy } from '../report.ts';

/** A draft with what was already made of it; the rows are in the order of its goals. */
interface Known {
  readonly reading: Reading;
  readonly rows: readonly GoalRow[];
  readonly goalAt: (offset: number) => Goal | null;
  readonly remarks: readonly PlacedRemark[];
}

/** The chain of a draft, as far as there is something to show. */
export function chainFacts(known: Known): ChainFacts {
  const { reading, rows, remarks } = known;
  const { goals, chain } = reading;
  const ends = endFinder(known);
  const links = linksOf(reading, rows, ends);
  const linked = new Set(chain.links.flatMap(({ from, to }) => [from, to]));
  // A commitment in running text need not be part of a chain; what the draft calls a goal or an activity should be.
  const isShown = (at: number, { kind, ties }: Goal): boolean =>
    linked.has(at) || kind === 'effect' || ties.label === 'activity' || ties.label === 'goal';
  const shown = [...goals.entries()].filter(([at, goal]) => isShown(at, goal));
  const unserved = new Set(chain.unserved);
  const aimless = new Set(chain.aimless);
  const stateOf = (at: number): ChainNode['state'] =>
    unserved.has(at) ? 'unserved' : aimless.has(at) ? 'aimless' : linked.has(at) ? 'linked' : 'apart';
  const strangers = new Map(chain.unknown.map((reference) => [reference.id, stranger(reference)]));
  return {
    nodes: [
      ...shown.map(([at, { id, level, kind, start, end, text }]): ChainNode => {
        const sphere = rows[at]?.sphere ?? (kind === 'effect' ? 'influence' : 'control');
        return { key: rows[at]?.key ?? '', id, level, sphere, state: stateOf(at), start, end, text };
      }),
      ...strangers.values(),
    ],
    links,
    gaps: gapsIn(
      reading,
      rows,
      ends,
      remarks.filter(({ isOfWhole }) => isOfWhole),
    ),
    outside: goals.length - shown.length,
  };
}

/** The keys of the nodes that a reference links: which is which depends on who names whom. */
type Ends = (reference: Reference) => { readonly own: string; readonly from: string; readonly to: string };

function endFinder({ reading: { goals }, rows, goalAt }: Known): Ends {
  const keys = new Map(goals.map((goal, at) => [goal, rows[at]?.key ?? '']));
  const byId = new Map<string, string>();
  for (const { id, key } of rows) if (id !== null && !byId.has(id)) byId.set(id, key);
  return ({ start, id, as }) => {
    const goal = goalAt(start);
    const own = (goal && keys.get(goal)) ?? '';
    const other = byId.get(id) ?? strangerKey(id);
    return as === 'contributesTo' ? { own, from: own, to: other } : { own, from: other, to: own };
  };
}

function linksOf({ chain }: Reading, rows: readonly GoalRow[], ends: Ends): ChainLink[] {
  const name = ({ from, to }: Pick<ChainLink, 'from' | 'to'>): string => JSON.stringify([from, to]);
  const odd = new Map<string, ChainLink['oddity']>([
    ...chain.jumps.map((reference) => [name(ends(reference)), 'jump'] as const),
    ...chain.circular.map((reference) => [name(ends(reference)), 'circular'] as const),
  ]);
  const links = new Map<string, ChainLink>();
  for (const { from, to, by } of chain.links) {
    const keys = { from: rows[from]?.key ?? '', to: rows[to]?.key ?? '' };
    // Two goals may name each other: that is one link, and said with an id it is more than a guess.
    if (links.get(name(keys))?.by !== 'id') links.set(name(keys), { ...keys, by, oddity: odd.get(name(keys)) ?? null });
  }
  for (const reference of chain.unknown) {
    const { from, to } = ends(reference);
    links.set(name({ from, to }), { from, to, by: 'id', oddity: 'unknown' });
  }
  return [...links.values()];
}

function gapsIn(
  { goals, chain }: Reading,
  rows: readonly GoalRow[],
  ends: Ends,
  remarks: readonly PlacedRemark[],
): ChainGap[] {
  const remedies = (at: { readonly start: number; readonly end: number }): Remedy[] =>
    remarksWithin(remarks, at).flatMap((remark) => remark.remedies);
  const orphans = (kind: 'unserved' | 'aimless'): ChainGap[] =>
    chain[kind].flatMap((at) => {
      const goal = goals[at];
      const own = rows[at]?.key ?? '';
      if (!goal) return [];
      const { start, end, text, anchor } = goal;
      return [{ key: `${kind}-${own}`, kind, at: own, start, end, text, remedies: remedies(anchor) }];
    });
  const named = (kind: 'unknown' | 'jump' | 'circular', references: readonly Reference[]): ChainGap[] => {
    const keys = keysOf(references.map((reference) => JSON.stringify([ends(reference).own, reference.id])));
    return references.map((reference, n) => {
      const { start, end, id } = reference;
      const at = ends(reference).own;
      return { key: `${kind}-${keys[n]}`, kind, at, start, end, text: id, remedies: remedies(reference) };
    });
  };
  return [
    ...orphans('unserved'),
    ...orphans('aimless'),
    ...named('unknown', chain.unknown),
    ...named('jump', chain.jumps),
    ...named('circular', chain.circular),
  ];
}

const strangerKey = (id: string): string => `?${id}`;

// An id that names nothing. What serves is an activity, as far as we can know; what is served may be any goal.
const stranger = ({ id, as, start, end }: Reference): ChainNode => ({
  key: strangerKey(id),
  id,
  level: null,
  sphere: as === 'activities' ? 'control' : 'influence',
  state: 'unknown',
  start,
  end,
  text: '',
});
