import type { Goal } from '../../engine/index.ts';
import { type Pairing, pairedBy } from './pairs.ts';

/** How many goals of the other version a rewritten one is compared with: long drafts must not take long. */
const CANDIDATES = 200;

/** Two versions of one goal have more than this part of their words in common. */
const ALIKE = 0.5;

/** The goals of two versions that are the same: by id, by their words, or else by most of their words. */
export function pairedGoals(before: readonly Goal[], now: readonly Goal[]): Pairing<Goal>['pairs'] {
  const byId = pairedBy(before, now, ({ id }) => id);
  const byWords = pairedBy(byId.before, byId.now, ({ text }) => text.replace(/\s+/g, ' ').trim().toLowerCase());
  return [...byId.pairs, ...byWords.pairs, ...rewritten(byWords)];
}

function rewritten({ before, now }: Pairing<Goal>): Pairing<Goal>['pairs'] {
  const free = now.map((goal) => ({ goal, words: wordsOf(goal) }));
  return before.flatMap((goal): (readonly [Goal, Goal])[] => {
    const words = wordsOf(goal);
    let best = -1;
    let most = ALIKE;
    for (const [i, other] of free.slice(0, CANDIDATES).entries()) {
      const share = alike(words, other.words);
      if (share > most) [best, most] = [i, share];
    }
    const [partner] = best < 0 ? [] : free.splice(best, 1);
    return partner ? [[goal, partner.goal]] : [];
  });
}

const wordsOf = ({ text }: Goal): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu));

/** What two sets share, as a part of both together (Dice). */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size || 1);
}

/** Whether a goal that is to change something has all that makes it checkable; a target says what is measured. */
export const isSmart = ({ kind, actor, indicator, baseline, target, deadline }: Goal): boolean =>
  kind === 'effect' && [actor, indicator ?? target, baseline, target, deadline].every((part) => part !== null);

/** Finds the goal in which something stands, the fields of its block included. Goals stand in order of place. */
export const goalFinder =
  (goals: readonly Goal[]) =>
  ({ start }: { readonly start: number }): Goal | null => {
    let [low, high] = [0, goals.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((goals[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const goal = goals[low - 1];
    return goal && start < Math.max(goal.end, goal.fieldsEnd) ? goal : null;
  };
