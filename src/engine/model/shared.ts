import { firstFrom, type Span } from '../text/span.ts';
import type { Heading } from './outline.ts';
import type { Quantity } from './quantity.ts';

/**
 * A value that is known again in another draft: it says of which mission, programme or goal it is, and of which year. Plain data, to be kept
 * without the draft.
 */
export interface SharedQuantity
  extends Span,
    Pick<Quantity, 'sort' | 'amount' | 'bound' | 'years' | 'figure' | 'text' | 'goal' | 'named' | 'names' | 'label'> {
  /** What it is a value of: equal for what is the same thing. A goal's id alone tells no goal of another draft. */
  readonly of: string;
}

/** The values in a draft that can be compared with those in others. Quantities and headings are given in order of place. */
export function sharedIn(quantities: readonly Quantity[], headings: readonly Heading[]): SharedQuantity[] {
  const subjectAt = subjects(headings);
  const all = quantities.flatMap((quantity) => {
    const of = whatOf(quantity, subjectAt);
    return of === null ? [] : [shared(quantity, of)];
  });
  // Where the draft itself gives more than one value, they are a list, or contradict each other already.
  const values = new Map<string, Set<number>>();
  const keyOf = ({ of, years }: SharedQuantity): string => `${of}|${years ?? ''}`;
  for (const one of all) values.set(keyOf(one), (values.get(keyOf(one)) ?? new Set()).add(one.amount));
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = keyOf(one);
    const isFirst = !seen.has(key);
    seen.add(key);
    return one.goal !== null || (isFirst && values.get(key)?.size === 1);
  });
}

const shared = (
  { start, end, sort, amount, bound, years, figure, text, goal, named, names, label }: Quantity,
  of: string,
): SharedQuantity => ({ start, end, of, sort, amount, bound, years, figure, text, goal, named, names, label });

// The mission that its sentence names, or else that of its heading or of the draft's title. Null where nothing tells which one is meant.
function whatOf(quantity: Quantity, subjectAt: (at: number) => string | null): string | null {
  const { role, key, sort, goal, years, undertakings, names } = quantity;
  if (role !== 'says') return null;
  if (goal !== null) return key;
  if (sort !== 'date' && !years) return null;
  const [undertaking, ...others] = undertakings;
  if (others.length > 0) return null;
  if (undertaking !== undefined) return `${without(key, undertaking)} of ${undertaking}`;
  // A promise is made of many things; only with the mission's name it is the same one.
  if (key.startsWith('promise ')) return null;
  const words = key.split(' ');
  if (names.length > 0) return names.every((name) => words.includes(name)) ? key : null;
  const subject = subjectAt(quantity.start);
  return subject === null ? null : `${key} of ${subject}`;
}

const UNDERTAKING = /(?:missie|operatie|programma|project|fonds|mission|operation|programme|program|fund)$/;

// "de bijdrage aan EU-missie Baken" is the contribution, of Baken.
function without(key: string, undertaking: string): string {
  const name = undertaking.split(' ');
  return key
    .split(' ')
    .filter((word) => !name.includes(word) && !UNDERTAKING.test(word))
    .join(' ');
}

// What a place is about, by the headings above it: the mission that the nearest of them names. Null where one names something else, or none does.
function subjects(headings: readonly Heading[]): (at: number) => string | null {
  const about: (string | null)[] = [];
  const open: { readonly depth: number; readonly subject: string | null }[] = [];
  for (const { depth, undertakings, bearsName } of headings) {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const [own, ...others] = undertakings;
    const above = bearsName ? null : (open.at(-1)?.subject ?? null);
    const subject = own !== undefined && others.length === 0 ? own : others.length > 0 ? null : above;
    open.push({ depth, subject });
    about.push(subject);
  }
  return (at) => about[firstFrom(headings, at + 1) - 1] ?? null;
}
