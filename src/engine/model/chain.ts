import { concatenated } from '../text/concatenated.ts';
import type { Goal, GoalSaid, Reference } from './goal.ts';
import { goalFinder } from './goals.ts';
import { madeOfSaid } from './made-of-said.ts';
import type { Heading } from './outline.ts';
import type { Placed } from './placed.ts';

/** What of a stretch of the draft the chain is made of, in order of place. */
interface Chained {
  readonly goals: readonly Goal[];
  readonly headings: readonly Pick<Heading, 'start'>[];
}

/** One step of the results chain: what serves what. Goals are named by their place in the list of the draft's goals. */
interface Link {
  readonly from: number;
  readonly to: number;
  /** Said with an id, or by the words and their place: "BZ laat daarvoor …" behind the goal. */
  readonly by: 'id' | 'words';
}

/** The results chain of a draft: from what we do to what that serves. */
export interface Chain {
  readonly links: readonly Link[];
  /** Goals that no activity serves, and activities that serve no goal, where the draft does link others. */
  readonly unserved: readonly number[];
  readonly aimless: readonly number[];
  /** Ids that name nothing in this draft. */
  readonly unknown: readonly Reference[];
  /** Ids by which goals serve each other in a circle, each where the circle closes. */
  readonly circular: readonly Reference[];
  /** Ids by which an activity serves an end goal past the goals that lead up to it. */
  readonly jumps: readonly Reference[];
}

/**
 * Puts together the chain of a draft as it changes, from the ids that it names and from its words. Most edits change nothing that the chain is made
 * of: then only what it says of single places is placed anew.
 */
export function createChainReader(): (stretches: readonly Placed<Chained>[]) => Chain {
  const linkedIn = madeOfSaid(saidIn, linked);
  return (stretches) => {
    const { unknown, circular, jumps, ...chain } = linkedIn(stretches);
    const goalsAt = goalFinder(stretches);
    const placed = (all: readonly Place[]): Reference[] =>
      all.flatMap(({ goal, nth }) => goalsAt([goal])[0]?.references[nth] ?? []);
    return { ...chain, unknown: placed(unknown), circular: placed(circular), jumps: placed(jumps) };
  };
}

/** What a goal says that bears on the chain. */
interface Step extends GoalSaid {
  /** Stands in the same paragraph or bullet as the goal in front of it in its stretch. */
  readonly beside: boolean;
  /** Behind how many headings of its stretch it stands. */
  readonly heading: number;
}

/** What a stretch says that bears on the chain. */
interface Said {
  readonly steps: readonly Step[];
  readonly headings: number;
}

function saidIn({ goals, headings }: Chained): Said {
  let passed = 0;
  const steps = goals.map((goal, n): Step => {
    while ((headings[passed]?.start ?? Number.POSITIVE_INFINITY) < goal.start) passed++;
    const { id, kind, level, contributesTo, activities, ties, references } = goal;
    return {
      id,
      kind,
      level,
      contributesTo,
      activities,
      ties,
      references: references.map(({ id: named, as, elsewhere }) => ({ id: named, as, elsewhere })),
      beside: goal.paragraph === goals[n - 1]?.paragraph,
      heading: passed,
    };
  });
  return { steps, headings: headings.length };
}

/** Where a goal names another: which goal, and its how many-eth reference. */
interface Place {
  readonly goal: number;
  readonly nth: number;
}

interface Linked extends Omit<Chain, 'unknown' | 'circular' | 'jumps'> {
  readonly unknown: readonly Place[];
  readonly circular: readonly Place[];
  readonly jumps: readonly Place[];
}

// Work grows with the goals and their references.
function linked(all: readonly Said[]): Linked {
  const goals = concatenated(all.map(({ steps }) => steps));
  const named = namedIn(goals);
  const byId = linksById(named);
  const links: Link[] = [
    ...byId.map(({ from, to, by }) => ({ from, to, by })),
    ...linksByWords(goals, paragraphsOf(goals), sectionsOf(all)),
  ];
  // Goals that have goals of their own below them.
  const ledUpTo = new Set(byId.filter(({ from }) => !isDeed(goals[from])).map(({ to }) => to));
  const served = new Set(links.map(({ to }) => to));
  const serving = new Set(links.map(({ from }) => from));
  return {
    links,
    unserved: unserved(goals, served),
    aimless: aimless(goals, serving),
    unknown: named.filter(({ other, elsewhere }) => other === undefined && !elsewhere),
    circular: circularIn(byId, goals.length),
    jumps: byId.filter(({ from, to }) => isDeed(goals[from]) && goals[to]?.level === 'impact' && ledUpTo.has(to)),
  };
}

interface Named extends Place, Omit<Reference, 'start' | 'end'> {
  /** The goal that it names; undefined where no goal has that id. */
  readonly other: number | undefined;
}

function namedIn(goals: readonly Step[]): Named[] {
  const places = new Map<string, number>();
  for (const [at, { id }] of goals.entries()) if (id !== null && !places.has(id)) places.set(id, at);
  return concatenated(
    goals.map(({ references }, goal) =>
      references.map(({ id, as, elsewhere }, nth) => ({ goal, nth, id, as, elsewhere, other: places.get(id) })),
    ),
  );
}

interface LinkById extends Link, Place {}

function linksById(named: readonly Named[]): LinkById[] {
  const links: LinkById[] = [];
  for (const { goal, nth, as, other } of named) {
    if (other === undefined || other === goal) continue;
    const [from, to] = as === 'contributesTo' ? [goal, other] : [other, goal];
    links.push({ from, to, by: 'id', goal, nth });
  }
  return links;
}

const isDeed = (goal: GoalSaid | undefined): boolean => goal?.level === 'activity' || goal?.ties.label === 'activity';

// The paragraph in which each goal stands.
function paragraphsOf(goals: readonly Step[]): number[] {
  let paragraph = 0;
  return goals.map(({ beside }) => (beside ? paragraph : ++paragraph));
}

// The heading under which each goal stands, by its place in the list of headings.
function sectionsOf(all: readonly Said[]): number[] {
  let above = 0;
  return concatenated(
    all.map(({ steps, headings }) => {
      above += headings;
      return steps.map(({ heading }) => above - headings + heading);
    }),
  );
}

// "Doel van BZ is … . BZ laat daarvoor 240 kustwachters opleiden.": what we do stands beside the goal in its paragraph, or refers back to it from
// further down under the same heading.
function linksByWords(goals: readonly GoalSaid[], paragraphs: readonly number[], sections: readonly number[]): Link[] {
  const links: Link[] = [];
  // The goal that a deed behind it would serve.
  let goal: number | null = null;
  const beside = (one: number, other: number): boolean => paragraphs[one] === paragraphs[other];
  for (const [at, { kind, ties }] of goals.entries()) {
    if (ties.label !== null || (goal !== null && sections[goal] !== sections[at])) goal = null;
    if (ties.label !== null) continue;
    if (kind === 'effect') {
      const before = goals[at - 1];
      // What serves the goal in front of it is not tied to the next one too.
      const isFree = links.at(-1)?.from !== at - 1;
      if (before?.kind === 'commitment' && before.ties.label === null && beside(at - 1, at) && isFree)
        links.push({ from: at - 1, to: at, by: 'words' });
      goal = at;
    } else if (goal !== null && (beside(goal, at) || ties.serves)) links.push({ from: at, to: goal, by: 'words' });
    else goal = null;
  }
  return links;
}

// Only goals that the draft itself presents as such: by a label, or by announcing them.
function unserved(goals: readonly GoalSaid[], served: ReadonlySet<number>): number[] {
  const isServed = (at: number, { ties }: GoalSaid): boolean => served.has(at) || ties.servedElsewhere || ties.uses;
  return [
    ...orphans(goals, ({ ties }) => ties.label === 'goal', isServed),
    ...orphans(goals, ({ ties, kind }) => ties.label === null && ties.announced && kind === 'effect', isServed),
  ].sort((a, b) => a - b);
}

// What keeps the work itself going serves all goals; what says what it is for needs no id.
const aimless = (goals: readonly GoalSaid[], serving: ReadonlySet<number>): number[] =>
  orphans(
    goals,
    ({ ties }) => ties.label === 'activity',
    (at, { ties, contributesTo }) =>
      serving.has(at) ||
      contributesTo.length > 0 ||
      ties.contributesElsewhere ||
      ties.serves ||
      ties.purpose ||
      ties.upkeep,
  );

// Those that stand apart where others do not: a draft without a chain lacks more than one link.
function orphans(
  goals: readonly GoalSaid[],
  isAsked: (goal: GoalSaid) => boolean,
  isLinked: (at: number, goal: GoalSaid) => boolean,
): number[] {
  let asked = 0;
  const apart: number[] = [];
  for (const [at, goal] of goals.entries()) {
    if (!isAsked(goal)) continue;
    asked++;
    if (!isLinked(at, goal)) apart.push(at);
  }
  return apart.length < asked ? apart : [];
}

// A walk along the links, each goal once; a link back to a goal that is still being walked from closes a circle.
function circularIn(links: readonly LinkById[], count: number): LinkById[] {
  const from = new Map<number, LinkById[]>();
  for (const link of links) {
    const others = from.get(link.from);
    if (others) others.push(link);
    else from.set(link.from, [link]);
  }
  const state = new Uint8Array(count);
  const closing: LinkById[] = [];
  for (let start = 0; start < count; start++) {
    if (state[start] !== NEW || !from.has(start)) continue;
    const path: { readonly at: number; next: number }[] = [{ at: start, next: 0 }];
    state[start] = WALKING;
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const link = from.get(step.at)?.[step.next++];
      if (!link) {
        state[step.at] = DONE;
        path.pop();
      } else if (state[link.to] === WALKING) closing.push(link);
      else if (state[link.to] === NEW) {
        state[link.to] = WALKING;
        path.push({ at: link.to, next: 0 });
      }
    }
  }
  return closing;
}

const NEW = 0;
const WALKING = 1;
const DONE = 2;
