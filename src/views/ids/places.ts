import type { NamedId, Span } from '../../engine/index.ts';
import type { NamedDraft, PlacedDraft } from './naming.ts';
import { gives, pointing } from './pointing.ts';

/** An id at a place, and the draft that gives it. */
export interface KnownId {
  readonly named: NamedId;
  readonly home: NamedDraft;
}

/** A place in one of the drafts. */
interface Place extends Span {
  readonly uri: string;
  /** Gives the id; other places refer to it. */
  readonly gives: boolean;
}

/** The id that a place in a draft touches; null where there is none. */
export const namedAt = ({ reading }: PlacedDraft, offset: number): NamedId | null =>
  reading.ids.find(({ start, end }) => start <= offset && offset <= end) ?? null;

/** An id of a draft with the draft that gives it; null where none of the known drafts does. */
export function knownId(known: readonly NamedDraft[], draft: PlacedDraft, named: NamedId): KnownId | null {
  const uri = pointing(known)(named, draft);
  const home = known.find((one) => one.uri === uri);
  return home && gives(home, named.id) ? { named, home } : null;
}

/** Where a draft gives an id; more than once where the writer did so by mistake. */
export const givenBy = ({ reading }: PlacedDraft, id: string): NamedId[] =>
  reading.ids.filter((named) => named.gives && named.id === id);

/** All places in some drafts that give or name this id of this draft, in order of draft and place. All drafts are known by name. */
export function placesOf(
  known: readonly NamedDraft[],
  drafts: readonly PlacedDraft[],
  { named, home }: KnownId,
): Place[] {
  const pointsInto = pointing(known);
  return drafts.flatMap((draft) =>
    draft.reading.ids
      .filter((one) => one.id === named.id && pointsInto(one, draft) === home.uri)
      .map(({ start, end, gives: isGiven }) => ({ uri: draft.uri, start, end, gives: isGiven })),
  );
}
