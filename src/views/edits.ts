import type { Edit, Span } from '../engine/index.ts';

/** A piece of a changed text: what was kept of the first one, or new words. */
type Piece = Span | { readonly words: string };

/** Changes of a text that are made one after the other, and told as changes of the text that it was at first. */
export interface Changes {
  /** Makes changes to the text as it is now; they do not overlap. */
  apply(edits: readonly Edit[]): void;
  readonly text: string;
  readonly edits: Edit[];
}

/** Starts from a text. */
export function changesOf(first: string): Changes {
  let pieces: readonly Piece[] = [{ start: 0, end: first.length }];
  const wordsOf = (piece: Piece): string => ('words' in piece ? piece.words : first.slice(piece.start, piece.end));
  return {
    apply(edits) {
      const next: Piece[] = [];
      let at = 0;
      for (const { start, end, newText } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
        next.push(...cut(pieces, at, start), { words: newText });
        at = end;
      }
      pieces = [...next, ...cut(pieces, at, Number.POSITIVE_INFINITY)];
    },
    get text() {
      return pieces.map(wordsOf).join('');
    },
    get edits() {
      const edits: Edit[] = [];
      let start = 0;
      let newText = '';
      for (const piece of [...pieces, { start: first.length, end: first.length }]) {
        if ('words' in piece) {
          newText += piece.words;
          continue;
        }
        if (piece.start > start || newText !== '') edits.push({ start, end: piece.start, newText });
        start = piece.end;
        newText = '';
      }
      return edits;
    },
  };
}

/** What stands between two offsets of the text that the pieces make. */
function cut(pieces: readonly Piece[], from: number, to: number): Piece[] {
  let at = 0;
  return pieces.flatMap((piece): Piece[] => {
    const length = 'words' in piece ? piece.words.length : piece.end - piece.start;
    const start = Math.max(0, from - at);
    const end = Math.min(length, to - at);
    at += length;
    if (start >= end) return [];
    return 'words' in piece
      ? [{ words: piece.words.slice(start, end) }]
      : [{ start: piece.start + start, end: piece.start + end }];
  });
}

/** As many groups of edits as can be made at once, the first first: each as a whole, and none where another changes something. */
export function apart(groups: readonly (readonly Edit[])[]): Edit[] {
  const taken: Edit[] = [];
  for (const group of groups)
    if (group.every((edit) => taken.every((other) => edit.end < other.start || other.end < edit.start)))
      taken.push(...group);
  return taken;
}
