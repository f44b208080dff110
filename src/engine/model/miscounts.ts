import { numberWords } from '../language/number-words.ts';
import type { Announcement } from './announcement.ts';
import type { GoalSaid } from './goal.ts';
import type { Recommendation } from './recommendation.ts';

/** A number that the draft announces, with how many of it there are. */
export interface Miscount {
  readonly announced: Announcement;
  readonly found: number;
  /** What is found, written as the announced number is: in words, or in digits. */
  readonly written: string;
}

/** The announcements that do not come true, in order of place. */
export function miscountsOf(
  announcements: readonly Announcement[],
  recommendations: readonly Recommendation[],
  goals: readonly GoalSaid[],
): Miscount[] {
  const idsOf = (of: Announcement['of']): string[] =>
    of === 'recommendations'
      ? recommendations.map(({ number }) => number)
      : goals.flatMap(({ ties, id }) => (id !== null && ties.label === labels[of] ? [id] : []));
  const kinds = new Set(announcements.filter(({ found }) => found === null).map(({ of }) => of));
  const ofDraft = [...kinds].flatMap((kind) =>
    oddOnes(
      announcements.filter(({ of }) => of === kind),
      countOf(idsOf(kind)),
    ),
  );
  const onTheSpot = announcements.flatMap((announced) =>
    announced.found === null ? [] : [miscount(announced, announced.found)],
  );
  return [...ofDraft, ...onTheSpot].sort((a, b) => a.announced.start - b.announced.start);
}

// Those of one kind that are not any of the numbers found. Where two numbers are announced, "zes aanbevelingen" of one report and "vier" of another
// add up; of all there cannot be more than there are.
function oddOnes(announced: readonly Announcement[], found: readonly number[] | null): Miscount[] {
  const [count] = found ?? [];
  if (!found || count === undefined) return [];
  const most = Math.max(...found);
  const isOneNumber = new Set(announced.map((one) => one.count)).size === 1;
  const isRightOnce = announced.some((one) => found.includes(one.count));
  return announced
    .filter((one) => !found.includes(one.count))
    .filter((one) => isOneNumber || (one.isOfAll && one.count > most && isRightOnce))
    .map((one) => miscount(one, count));
}

function miscount(announced: Announcement, found: number): Miscount {
  const { values, counts } = numberWords[announced.language];
  const isInWords = /\p{L}/u.test(announced.figure.text);
  const digits = String(found).replace('.', values.decimal);
  return { announced, found, written: (isInWords ? counts.name(found) : null) ?? digits };
}

const labels: Readonly<Record<string, GoalSaid['ties']['label']>> = { goals: 'goal', activities: 'activity' };

/**
 * How many there are, in each way in which they can be counted: with sub-numbers or without, with an end goal D0 or without. Null where the numbers
 * do not follow each other: then not all were recognised, or the draft deals with some.
 */
function countOf(ids: readonly string[]): number[] | null {
  const tops = [...new Set(ids.map((id) => Number(/\d+/.exec(id)?.[0] ?? Number.NaN)))];
  const first = Math.min(...tops);
  const isWhole = tops.length > 1 && first <= 1 && Math.max(...tops) - first + 1 === tops.length;
  if (!isWhole) return null;
  return [tops.length, new Set(ids).size, tops.filter((n) => n > 0).length];
}
