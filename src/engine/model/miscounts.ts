import { numberWords } from '../language/number-words.ts';
import type { Announcement } from './announcement.ts';
import type { Goal } from './goal.ts';
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
  goals: readonly Goal[],
): Miscount[] {
  return announcements.flatMap((announced) => {
    if (announced.found !== null) return [miscount(announced, announced.found)];
    const ids =
      announced.of === 'recommendations'
        ? recommendations.map(({ number }) => number)
        : goals.flatMap(({ ties, id }) => (ties.label === labels[announced.of] && id !== null ? [id] : []));
    const others = announcements.filter(({ of }) => of === announced.of);
    const found = countOf(ids);
    const isOdd = found !== null && !found.includes(announced.count) && isSure(announced, others, found);
    return isOdd ? [miscount(announced, found[0] ?? 0)] : [];
  });
}

function miscount(announced: Announcement, found: number): Miscount {
  const { values, counts } = numberWords[announced.language];
  const isInWords = /\p{L}/u.test(announced.figure.text);
  const digits = String(found).replace('.', values.decimal);
  return { announced, found, written: (isInWords ? counts.name(found) : null) ?? digits };
}

const labels: Readonly<Record<string, Goal['ties']['label']>> = { goals: 'goal', activities: 'activity' };

// Announced by two, "zes aanbevelingen" of one report and "vier aanbevelingen" of another add up; of all there cannot be more than there are.
function isSure(announced: Announcement, others: readonly Announcement[], found: readonly number[]): boolean {
  const most = Math.max(...found);
  const said = new Set(others.map(({ count }) => count));
  if (said.size === 1) return true;
  return announced.isOfAll && announced.count > most && others.some(({ count }) => found.includes(count));
}

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
