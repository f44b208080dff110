import type { NamedId, Span } from '../../engine/index.ts';
import type { PlacedDraft } from './naming.ts';
import { type PointsInto, pointing } from './pointing.ts';

/** An id at a place, and the draft that gives it. */
export interface KnownId {
  readonly named: NamedId;
  readonly home: PlacedDraft;
}

/** A place in one of the drafts. */
export interface Place extends Span {
  readonly uri: string;
}

/** The id that a place in a draft touches; null where there is none. */
export const namedAt = ({ reading }: PlacedDraft, offset: number): NamedId | null =>
  reading.ids.find(({ start, end }) => start <= offset && offset <= end) ?? null;

/** The id that a place touches, with the draft that gives it; null where there is none, or none of the drafts gives it. */
export function idAt(drafts: readonly PlacedDraft[], draft: PlacedDraft, offset: number): KnownId | null {
  const named = namedAt(draft, offset);
  const uri = named && pointing(drafts)(named, draft);
  const home = drafts.find((one) => one.uri === uri);
  return named && home && givenBy(home, named.id).length > 0 ? { named, home } : null;
}

/** Where a draft gives an id; more than once where the writer did so by mistake. */
export const givenBy = ({ reading }: PlacedDraft, id: string): NamedId[] =>
  reading.ids.filter((named) => named.gives && named.id === id);

/** All places in all drafts that give or name this id of this draft, in order of draft and place. */
export function placesOf(
  drafts: readonly PlacedDraft[],
  { named, home }: KnownId,
  pointsInto: PointsInto = pointing(drafts),
): (Place & Pick<NamedId, 'gives'>)[] {
  return drafts.flatMap((draft) =>
    draft.reading.ids
      .filter((one) => one.id === named.id && pointsInto(one, draft) === home.uri)
      .map(({ start, end, gives }) => ({ uri: draft.uri, start, end, gives })),
  );
}
