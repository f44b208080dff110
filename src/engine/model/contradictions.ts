import { firstFrom } from '../text/span.ts';
import type { Heading } from './outline.ts';
import type { Quantity } from './quantity.ts';

/** A value that differs from one that the draft gave before to the same thing. */
export interface Contradiction {
  readonly later: Quantity;
  readonly earlier: Quantity;
}

/** The contradictions in a draft, in order of the later place. Quantities and headings are given in order of place. */
export function contradictionsOf(quantities: readonly Quantity[], headings: readonly Heading[]): Contradiction[] {
  const sectionOf = sections(headings);
  // A goal's id holds for all of the draft; other things are known again only where the same is spoken of.
  const whereOf = (quantity: Quantity): string =>
    isOfGoal(quantity) ? '' : `${sectionOf(quantity.start)} ${quantity.answering}`;
  const own = quantities.filter(({ foreign }) => !foreign);
  return grouped(own, ({ key }) => key)
    .filter((group) => group.some(({ role }) => role === 'says' || role === 'refers'))
    .flatMap((group) => grouped(group, whereOf))
    .flatMap(inGroup)
    .sort((a, b) => a.later.start - b.later.start);
}

// Those that have something in common, where there are more than one.
function grouped(quantities: readonly Quantity[], by: (quantity: Quantity) => string): Quantity[][] {
  const groups = new Map<string, Quantity[]>();
  for (const quantity of quantities) {
    const key = by(quantity);
    const group = groups.get(key);
    if (group) group.push(quantity);
    else groups.set(key, [quantity]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

const isOfGoal = ({ key }: Quantity): boolean => /^(?:target|deadline) /.test(key);

// Under "Inzet in Mali" other troops are meant than under "Inzet in Niger": the last heading above that is about something of its own.
function sections(headings: readonly Heading[]): (at: number) => number {
  const owners: number[] = [];
  const open: { depth: number; owner: number }[] = [];
  for (const heading of headings) {
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
    const owner = heading.isGeneral ? (open.at(-1)?.owner ?? -1) : heading.start;
    open.push({ depth: heading.depth, owner });
    owners.push(owner);
  }
  return (at) => owners[firstFrom(headings, at + 1) - 1] ?? -1;
}

// More values than this are a list, whatever the words say.
const MOST = 3;

function inGroup(group: readonly Quantity[]): Contradiction[] {
  const said = group.filter(({ role }) => role === 'says');
  const names = new Set(said.map(({ name }) => name).filter(Boolean));
  if (new Set(said.map(({ amount }) => amount)).size > MOST || names.size > 1) return referring(group);
  return [...referring(group), ...differing(said)];
}

function differing(said: readonly Quantity[]): Contradiction[] {
  const [earlier, ...rest] = said;
  if (!earlier) return [];
  return rest
    .filter((later) => isSameThing(earlier, later) && disagree(earlier, later))
    .map((later) => ({ later, earlier }));
}

const isSameThing = (a: Quantity, b: Quantity): boolean =>
  a.years === b.years && (a.label === null || b.label === null || a.label === b.label);

// "de twaalf instructeurs" after one mention of fourteen, and of no other number.
function referring(group: readonly Quantity[]): Contradiction[] {
  const [earlier, ...others] = group.filter(({ role }) => role === 'introduces' || role === 'mentions');
  if (earlier?.role !== 'introduces' || others.length > 0) return [];
  return group
    .filter(({ role, start, name }) => role === 'refers' && start > earlier.end && name === earlier.name)
    .filter((later) => disagree(earlier, later))
    .map((later) => ({ later, earlier }));
}

type Measured = Pick<Quantity, 'amount' | 'sort' | 'bound'>;

/** Whether two values cannot both be true of one thing. "175" and "ten hoogste 200" can; so can 24,6 and 25 million. */
export function disagree(a: Measured, b: Measured): boolean {
  if (a.amount === b.amount) return false;
  if (a.sort === 'date') return !isNext(a.amount, b.amount);
  if (a.sort === 'money' && Math.abs(a.amount - b.amount) * 2 <= Math.max(step(a.amount), step(b.amount))) return false;
  if (a.bound === b.bound) return true;
  const [exact, limit] = a.bound === 'exactly' ? [a, b] : [b, a];
  if (exact.bound !== 'exactly') return false;
  return limit.bound === 'at most' ? exact.amount > limit.amount : exact.amount < limit.amount;
}

// To how much an amount was rounded: 24,6 miljoen to a tenth of a million.
const step = (amount: number): number => [1e6, 1e5, 1e4, 1e3].find((size) => amount % size === 0) ?? 1;

// "tot 1 december" and "tot en met 30 november" are the same; a month without a day holds all of its days.
function isNext(a: number, b: number): boolean {
  const hasDay = (date: number): boolean => date % 100 > 0;
  if (!hasDay(a) || !hasDay(b)) return Math.floor(a / 100) === Math.floor(b / 100);
  return Math.abs(dayOf(a) - dayOf(b)) <= 1;
}

const dayOf = (date: number): number =>
  Date.UTC(Math.floor(date / 10_000), (Math.floor(date / 100) % 100) - 1, date % 100) / 86_400_000;
