import { concatenated } from '../text/concatenated.ts';
import { madeOfSaid } from './made-of-said.ts';
import type { Heading } from './outline.ts';
import type { Placed } from './placed.ts';
import { movedQuantity, type Quantity } from './quantity.ts';

/** A value that differs from one that the draft gave before to the same thing. */
export interface Contradiction {
  readonly later: Quantity;
  readonly earlier: Quantity;
}

/** What of a stretch of the draft can contradict itself or others, in order of place. */
interface Valued {
  readonly quantities: readonly Quantity[];
  readonly headings: readonly Heading[];
}

/**
 * Looks for the contradictions in a draft as it changes, in order of the later place. Most edits change no value: then those that there are only get
 * their new places.
 */
export function createContradictionFinder(): (stretches: readonly Placed<Valued>[]) => Contradiction[] {
  const contradicting = madeOfSaid(saidIn, pairsIn);
  return (stretches) => {
    const placed = ({ stretch: of, nth }: Place): Quantity[] => {
      const found = stretches[of];
      const quantity = found?.stretch.quantities[nth];
      return found && quantity ? [movedQuantity(quantity, found.at)] : [];
    };
    return contradicting(stretches)
      .flatMap((pair) =>
        placed(pair.later).flatMap((later) => placed(pair.earlier).map((earlier) => ({ later, earlier }))),
      )
      .sort((a, b) => a.later.start - b.later.start);
  };
}

/** What a quantity says that can be contradicted. */
interface SaidQuantity
  extends Pick<Quantity, 'key' | 'role' | 'sort' | 'amount' | 'bound' | 'years' | 'name' | 'answering' | 'label'> {
  /** Which quantity of its stretch it is. */
  readonly nth: number;
  /** Behind how many headings of its stretch it stands. */
  readonly heading: number;
  /** Of its stretch, the quantities in front of this one have ended where it begins. */
  readonly behind: number;
}

/** What a stretch says that can be contradicted. */
interface Said {
  readonly quantities: readonly SaidQuantity[];
  readonly headings: readonly Pick<Heading, 'depth' | 'isGeneral'>[];
}

function saidIn({ quantities, headings }: Valued): Said {
  let passed = 0;
  const said: SaidQuantity[] = [];
  for (const [nth, quantity] of quantities.entries()) {
    while ((headings[passed]?.start ?? Number.POSITIVE_INFINITY) <= quantity.start) passed++;
    const { key, role, sort, amount, bound, years, name, answering, label, foreign } = quantity;
    const behind = quantities.findIndex(({ end }) => end >= quantity.start);
    if (!foreign)
      said.push({ key, role, sort, amount, bound, years, name, answering, label, nth, heading: passed, behind });
  }
  return { quantities: said, headings: headings.map(({ depth, isGeneral }) => ({ depth, isGeneral })) };
}

/** Which quantity of which stretch. */
interface Place {
  readonly stretch: number;
  readonly nth: number;
}

interface Found {
  readonly said: SaidQuantity;
  readonly stretch: number;
  /** The section in which it stands, by the heading that is about something of its own. */
  readonly section: number;
}

interface Pair {
  readonly later: Place;
  readonly earlier: Place;
}

function pairsIn(all: readonly Said[]): Pair[] {
  const owners = ownersOf(concatenated(all.map(({ headings }) => headings)));
  let above = 0;
  const found = concatenated(
    all.map(({ quantities, headings }, stretch) => {
      const before = above;
      above += headings.length;
      return quantities.map((said): Found => ({ said, stretch, section: owners[before + said.heading - 1] ?? -1 }));
    }),
  );
  // A goal's id holds for all of the draft; other things are known again only where the same is spoken of.
  const whereOf = ({ said, section }: Found): string => (isOfGoal(said) ? '' : `${section} ${said.answering}`);
  return grouped(found, ({ said }) => said.key)
    .filter((group) => group.some(({ said: { role } }) => role === 'says' || role === 'refers'))
    .flatMap((group) => grouped(group, whereOf))
    .flatMap(inGroup);
}

// Those that have something in common, where there are more than one.
function grouped(all: readonly Found[], by: (found: Found) => string): Found[][] {
  const groups = new Map<string, Found[]>();
  for (const found of all) {
    const key = by(found);
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

const isOfGoal = ({ key }: SaidQuantity): boolean => /^(?:target|deadline) /.test(key);

// Under "Inzet in Mali" other troops are meant than under "Inzet in Niger": of each heading the last one from there up that is about something of
// its own.
function ownersOf(headings: Said['headings']): number[] {
  const owners: number[] = [];
  const open: { depth: number; owner: number }[] = [];
  for (const [at, { depth, isGeneral }] of headings.entries()) {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const owner = isGeneral ? (open.at(-1)?.owner ?? -1) : at;
    open.push({ depth, owner });
    owners.push(owner);
  }
  return owners;
}

// More values than this are a list, whatever the words say.
const MOST = 3;

function inGroup(group: readonly Found[]): Pair[] {
  const saying = group.filter(({ said }) => said.role === 'says');
  const names = new Set(saying.map(({ said }) => said.name).filter(Boolean));
  const isList = new Set(saying.map(({ said }) => said.amount)).size > MOST || names.size > 1;
  return [...referring(group), ...(isList ? [] : differing(saying))];
}

function differing(saying: readonly Found[]): Pair[] {
  const [earlier, ...rest] = saying;
  if (!earlier) return [];
  return rest
    .filter((later) => isSameThing(earlier.said, later.said) && disagree(earlier.said, later.said))
    .map((later) => pairOf(later, earlier));
}

const isSameThing = (a: SaidQuantity, b: SaidQuantity): boolean =>
  a.years === b.years && (a.label === null || b.label === null || a.label === b.label);

// "de twaalf instructeurs" after one mention of fourteen, and of no other number.
function referring(group: readonly Found[]): Pair[] {
  const [earlier, ...others] = group.filter(({ said: { role } }) => role === 'introduces' || role === 'mentions');
  if (earlier?.said.role !== 'introduces' || others.length > 0) return [];
  return group
    .filter((later) => later.said.role === 'refers' && later.said.name === earlier.said.name)
    .filter((later) => isBehind(later, earlier) && disagree(earlier.said, later.said))
    .map((later) => pairOf(later, earlier));
}

const isBehind = (later: Found, earlier: Found): boolean =>
  later.stretch > earlier.stretch || (later.stretch === earlier.stretch && earlier.said.nth < later.said.behind);

const placeOf = ({ said: { nth }, stretch }: Found): Place => ({ stretch, nth });
const pairOf = (later: Found, earlier: Found): Pair => ({ later: placeOf(later), earlier: placeOf(earlier) });

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
