import { disagree } from './contradictions.ts';
import type { SharedQuantity } from './shared.ts';

/** A draft as far as its values are compared with those of others. */
export interface ComparedDraft {
  /** Its address, or its path. */
  readonly draft: string;
  /** How a writer knows it: the name of its file. */
  readonly name: string;
  /** The date that it bears, `2024-06-10`. */
  readonly date: string | null;
  readonly shared: readonly SharedQuantity[];
}

/** A value for which another draft has a different one. */
export interface Conflict {
  readonly here: SharedQuantity;
  readonly there: readonly [Other, ...Other[]];
}

interface Other extends Pick<ComparedDraft, 'draft' | 'name'> {
  readonly quantity: SharedQuantity;
}

/** What other drafts say differently of what a draft speaks of, in order of place in that draft. */
export function conflictsOf(own: ComparedDraft, drafts: readonly ComparedDraft[]): Conflict[] {
  const others = drafts.filter(({ draft }) => draft !== own.draft);
  return own.shared.flatMap((here) => {
    const [first, ...more] = others.flatMap(({ draft, name, date, shared }) =>
      shared
        .filter((quantity) => isSame(here, quantity) && disagree(here, quantity) && areOfOneTime(here, own.date, date))
        .slice(0, 1)
        .map((quantity) => ({ draft, name, quantity })),
    );
    return first ? [{ here, there: [first, ...more] }] : [];
  });
}

const isSame = (a: SharedQuantity, b: SharedQuantity): boolean =>
  a.of === b.of &&
  a.years === b.years &&
  (a.goal !== null || a.label === null || b.label === null) &&
  // Who names a place more is more exact; who names another place means something else.
  (a.names.every((name) => b.names.includes(name)) || b.names.every((name) => a.names.includes(name)));

/** Letters that were written further apart, in days, are history: the later one may say what has changed. */
const APART = 31;

// A goal that is named by its draft, and a year that is named, stay what they are; a date moves with the letter.
function areOfOneTime({ goal, sort }: SharedQuantity, a: string | null, b: string | null): boolean {
  if (goal !== null) return true;
  if (a === null || b === null) return a === b || sort !== 'date';
  return Math.abs(Date.parse(a) - Date.parse(b)) <= APART * 86_400_000;
}
