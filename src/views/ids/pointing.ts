import type { NamedId, Span } from '../../engine/index.ts';
import { type NamedDraft, type Naming, type NamingDraft, namingsIn } from './naming.ts';

/** Tells into which draft a place points: its address, or null where that is not known or could be more than one. */
export type PointsInto = (named: NamedId, draft: NamingDraft) => string | null;

/** Whether a draft gives an id to a goal, activity or action. */
export const gives = (draft: NamedDraft, id: string): boolean => draft.gives.includes(id);

/**
 * Ids are local to a draft. A place points into another draft where it stands beside the name of that draft; else into its own, if that
 * gives the id; else into the one draft that it names, first in the paragraph and then anywhere, and that gives the id.
 */
export function pointing(drafts: readonly NamedDraft[], hasId = gives): PointsInto {
  const known = new Map<string, Named>();
  const byUri = new Map(drafts.map((draft) => [draft.uri, draft]));
  const namedIn = (draft: NamingDraft): Named => {
    const found = known.get(draft.uri) ?? { namings: namingsIn(draft, drafts), paragraphAt: paragraphsOf(draft.text) };
    known.set(draft.uri, found);
    return found;
  };
  return (named, draft) => {
    if (named.gives) return draft.uri;
    const { namings, paragraphAt } = namedIn(draft);
    const nearest = besideOf(named, draft.text, namings);
    if (nearest !== null) return nearest;
    if (hasId(draft, named.id)) return draft.uri;
    const those = (ones: readonly Naming[]): string[] => [
      ...new Set(
        ones
          .map(({ uri }) => uri)
          .filter((uri) => {
            const other = byUri.get(uri);
            return other !== undefined && hasId(other, named.id);
          }),
      ),
    ];
    const paragraph = paragraphAt(named.start);
    const near = those(namings.filter(({ at }) => at !== null && paragraphAt(at.start) === paragraph));
    const [only, second] = near.length > 0 ? near : those(namings);
    return second === undefined ? (only ?? null) : null;
  };
}

/** What a draft names, and the number of the paragraph at an offset. */
interface Named {
  readonly namings: readonly Naming[];
  readonly paragraphAt: (offset: number) => number;
}

function paragraphsOf(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\n[^\S\n]*\r?\n/g)].map(({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const ID = String.raw`\p{Lu}{1,3}\d+(?:\.\d+)*`;
const AND = String.raw`\s*(?:,|en|and|of|or|t\/m|tot en met|to|-|–)\s*`;
const NOUN = `(?:(?:sub|hoofd|eind)?doel(?:en|stelling(?:en)?)?|activiteit(?:en)?|acties?|goals?|objectives?|activit(?:y|ies)|actions?)`;

// "D1 en D2 uit de nieuwe strategie X", "D1 (zie X)".
const THEN_NAME = new RegExp(
  String.raw`^(?:${AND}(?:${NOUN}\s+)?${ID})*\s*,?\s*(?:\(\s*(?:zie|see|uit|from)?\s*|(?:uit|van|in|of|from|onder|under|bij|volgens)\s+)(?:(?:de|het|die|onze|the|our)\s+)?(?:\p{L}+\s+){0,2}["'“„‘«(]?$`,
  'iu',
);
// "X, doel D1", "X (D1 en D2)", "X: D1".
const NAME_THEN = new RegExp(
  String.raw`^["'”’»)]*(?:\s*[(:]\s*|,\s*(?=${NOUN}\s)|\s+)(?:${NOUN}\s+)?(?:${ID}${AND}(?:${NOUN}\s+)?)*$`,
  'iu',
);
/** Longer than what stands between an id and the name of the draft that it is of. */
const FAR = 80;

// The draft beside whose name a place stands, or whose link it stands in.
function besideOf(named: Span, text: string, namings: readonly Naming[]): string | null {
  let nearest: { readonly uri: string; readonly distance: number } | null = null;
  for (const { uri, at } of namings) {
    if (at === null) continue;
    const isBefore = named.end <= at.start;
    const distance = Math.max(0, isBefore ? at.start - named.end : named.start - at.end);
    if (distance >= Math.min(FAR, nearest?.distance ?? FAR)) continue;
    const isInside = at.start <= named.start && named.end <= at.end;
    const between = isBefore ? text.slice(named.end, at.start) : text.slice(at.end, named.start);
    const words = between.replace(/[*_[\]]/g, '');
    if (isInside || (isBefore ? THEN_NAME : NAME_THEN).test(words)) nearest = { uri, distance };
  }
  return nearest?.uri ?? null;
}
