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
  const known = new Map<string, readonly Naming[]>();
  const byUri = new Map(drafts.map((draft) => [draft.uri, draft]));
  const namings = (draft: NamingDraft): readonly Naming[] => {
    const found = known.get(draft.uri) ?? namingsIn(draft, drafts);
    known.set(draft.uri, found);
    return found;
  };
  return (named, draft) => {
    if (named.gives) return draft.uri;
    const all = namings(draft);
    const nearest = besideOf(named, draft.text, all);
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
    const near = those(all.filter(({ at }) => at !== null && inOneParagraph(draft.text, at, named)));
    const [only, second] = near.length > 0 ? near : those(all);
    return second === undefined ? (only ?? null) : null;
  };
}

const between = (text: string, a: Span, b: Span): string =>
  a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);

const inOneParagraph = (text: string, a: Span, b: Span): boolean => !/\n[^\S\n]*\r?\n/.test(between(text, a, b));

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
    const isInside = at.start <= named.start && named.end <= at.end;
    const distance = isInside ? 0 : between(text, at, named).length;
    if (distance >= Math.min(FAR, nearest?.distance ?? FAR)) continue;
    const words = between(text, at, named).replace(/[*_[\]]/g, '');
    if (isInside || (named.start < at.start ? THEN_NAME : NAME_THEN).test(words)) nearest = { uri, distance };
  }
  return nearest?.uri ?? null;
}
