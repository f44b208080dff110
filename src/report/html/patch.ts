import type { Change } from '../page/messages.ts';
import { isWhole, markupOf, type Piece } from './piece.ts';

/** What turns one page into another, where something changed and nowhere else. */
export function changesBetween(before: Piece, after: Piece): Change[] {
  if (before === after) return [];
  if (before.tag !== after.tag || before.attributes.markup !== after.attributes.markup) return [replacement(after)];
  if (isWhole(before.content) || isWhole(after.content)) {
    const same = isWhole(before.content) && isWhole(after.content) && before.content.markup === after.content.markup;
    return same ? [] : [replacement(after)];
  }
  const known = new Map(before.content.map((piece) => [piece.key, piece]));
  const inside = after.content.flatMap((piece) => {
    const old = known.get(piece.key);
    return old ? changesBetween(old, piece) : [];
  });
  return [...arrangement(after.key, before.content, after.content), ...inside];
}

const replacement = (piece: Piece): Change => ({ kind: 'replace', key: piece.key, markup: markupOf(piece).markup });

function arrangement(key: string, before: readonly Piece[], after: readonly Piece[]): Change[] {
  const same = before.length === after.length && before.every((piece, i) => piece.key === after[i]?.key);
  if (same) return [];
  const known = new Set(before.map((piece) => piece.key));
  const fresh = after.filter((piece) => !known.has(piece.key));
  return [
    {
      kind: 'arrange',
      key,
      order: after.map((piece) => piece.key),
      fresh: Object.fromEntries(fresh.map((piece) => [piece.key, markupOf(piece).markup])),
    },
  ];
}
