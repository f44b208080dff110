import type { Goal, Reference } from './goal.ts';
import type { Heading } from './outline.ts';

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

/** The goals at places that a chain names. */
export const goalsAt = (goals: readonly Goal[], places: readonly number[]): Goal[] =>
  places.flatMap((at) => goals[at] ?? []);

/** Puts the chain together from the ids that the draft names and from its words. Work grows with the goals and their references. */
export function chainOf(goals: readonly Goal[], headings: readonly Pick<Heading, 'start'>[]): Chain {
  const places = new Map<string, number>();
  for (const [at, { id }] of goals.entries()) if (id !== null && !places.has(id)) places.set(id, at);
  // Most goals name no other: this is asked at every stroke.
  const named: { readonly at: number; readonly reference: Reference; readonly other: number | undefined }[] = [];
  for (const [at, { references }] of goals.entries())
    for (const reference of references) named.push({ at, reference, other: places.get(reference.id) });
  const byId = named.flatMap(({ at, reference, other }): (Link & { readonly reference: Reference })[] => {
    if (other === undefined || other === at) return [];
    const [from, to] = reference.as === 'contributesTo' ? [at, other] : [other, at];
    return [{ from, to, by: 'id', reference }];
  });
  const links: Link[] = [
    ...byId.map(({ from, to, by }) => ({ from, to, by })),
    ...linksByWords(goals, sectionsOf(goals, headings)),
  ];
  // Goals that have goals of their own below them.
  const ledUpTo = new Set(byId.filter(({ from }) => !isDeed(goals[from])).map(({ to }) => to));
  const served = new Set(links.map(({ to }) => to));
  const serving = new Set(links.map(({ from }) => from));
  return {
    links,
    unserved: unserved(goals, served),
    aimless: aimless(goals, serving),
    unknown: named
      .filter(({ reference, other }) => other === undefined && !reference.elsewhere)
      .map(({ reference }) => reference),
    circular: circularIn(byId, goals.length),
    jumps: byId
      .filter(({ from, to }) => isDeed(goals[from]) && goals[to]?.level === 'impact' && ledUpTo.has(to))
      .map(({ reference }) => reference),
  };
}

const isDeed = (goal: Goal | undefined): boolean => goal?.level === 'activity' || goal?.ties.label === 'activity';

// The heading under which each goal stands, by its place in the list of headings; both are in order of place.
function sectionsOf(goals: readonly Goal[], headings: readonly Pick<Heading, 'start'>[]): number[] {
  let passed = 0;
  return goals.map(({ start }) => {
    while ((headings[passed]?.start ?? Number.POSITIVE_INFINITY) < start) passed++;
    return passed;
  });
}

// "Doel van BZ is … . BZ laat daarvoor 240 kustwachters opleiden.": what we do stands beside the goal in its paragraph, or refers back to it from
// further down under the same heading.
function linksByWords(goals: readonly Goal[], sections: readonly number[]): Link[] {
  const links: Link[] = [];
  // The goal that a deed behind it would serve.
  let goal: number | null = null;
  const beside = (one: number, other: number): boolean => goals[one]?.paragraph === goals[other]?.paragraph;
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
function unserved(goals: readonly Goal[], served: ReadonlySet<number>): number[] {
  const isServed = (at: number, { ties }: Goal): boolean => served.has(at) || ties.servedElsewhere || ties.uses;
  return [
    ...orphans(goals, ({ ties }) => ties.label === 'goal', isServed),
    ...orphans(goals, ({ ties, kind }) => ties.label === null && ties.announced && kind === 'effect', isServed),
  ].sort((a, b) => a - b);
}

// What keeps the work itself going serves all goals; what says what it is for needs no id.
const aimless = (goals: readonly Goal[], serving: ReadonlySet<number>): number[] =>
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
  goals: readonly Goal[],
  isAsked: (goal: Goal) => boolean,
  isLinked: (at: number, goal: Goal) => boolean,
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
function circularIn(links: readonly (Link & { readonly reference: Reference })[], count: number): Reference[] {
  const from = new Map<number, (Link & { readonly reference: Reference })[]>();
  for (const link of links) from.set(link.from, [...(from.get(link.from) ?? []), link]);
  const state = new Uint8Array(count);
  const closing: Reference[] = [];
  for (let start = 0; start < count; start++) {
    if (state[start] !== NEW) continue;
    const path: { readonly at: number; next: number }[] = [{ at: start, next: 0 }];
    state[start] = WALKING;
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const link = from.get(step.at)?.[step.next++];
      if (!link) {
        state[step.at] = DONE;
        path.pop();
      } else if (state[link.to] === WALKING) closing.push(link.reference);
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
