import { detached } from '../text/detached.ts';
import { lineStartBefore } from '../text/lines.ts';
import { firstFrom } from '../text/span.ts';
import type { Format, Part, PlacedPart } from './block.ts';
import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';
import { frontMatterEnd, LINES_AHEAD, partEnd } from './split.ts';

/** How many units are compared at once; within the piece that differs, fewer. */
const STRIDES = [4096, 128, 1];

/** How many units two texts have in common at their start. */
function commonPrefix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let at = 0;
  for (const stride of STRIDES)
    while (at + stride <= limit && a.slice(at, at + stride) === b.slice(at, at + stride)) at += stride;
  return at;
}

/** How many units two texts have in common at their end, `prefix` units at their start not counted. */
function commonSuffix(a: string, b: string, prefix: number): number {
  const limit = Math.min(a.length, b.length) - prefix;
  const piece = (text: string, at: number, stride: number): string =>
    text.slice(text.length - at - stride, text.length - at);
  let at = 0;
  for (const stride of STRIDES)
    while (at + stride <= limit && piece(a, at, stride) === piece(b, at, stride)) at += stride;
  return at;
}

/** Reads one part. The first one of a Markdown draft may be front matter, which holds no blocks. */
function readPart(text: string, format: Format, isFirst: boolean): Part {
  if (format === 'plain') return { text, blocks: readPlain(text) };
  return { text, blocks: isFirst && frontMatterEnd(text) > 0 ? [] : readMarkdown(text) };
}

/** The parts of `text`, with those of the text before it (`known`) taken over where they are the same. */
function reread(before: string, known: readonly PlacedPart[], text: string, format: Format): readonly PlacedPart[] {
  const prefix = commonPrefix(before, text);
  const suffix = commonSuffix(before, text, prefix);
  const moved = text.length - before.length;
  const sameFront = format === 'plain' || frontMatterEnd(before) === frontMatterEnd(text);
  const certain = sameFront ? lineStartBefore(text, prefix, LINES_AHEAD) : 0;

  const kept = Math.max(0, firstFrom(known, certain + 1) - 1);
  const tail = Math.max(kept, firstFrom(known, before.length - suffix));
  // The first part may be front matter, which is read in its own way.
  const spare = new Map(known.slice(Math.max(kept, 1), tail).map(({ part }) => [part.text, part]));

  const parts = known.slice(0, kept);
  let next = tail;
  for (let at = known[kept]?.start ?? 0; at < text.length; ) {
    while ((known[next]?.start ?? Number.POSITIVE_INFINITY) + moved < at) next++;
    const old = known[next];
    if (old && old.start > 0 && at > 0 && old.start + moved === at) {
      for (const { start, part } of known.slice(next)) parts.push({ start: start + moved, part });
      break;
    }
    const end = partEnd(text, at, format);
    const own = detached(text.slice(at, end));
    const same = at > 0 ? spare.get(own) : undefined;
    spare.delete(own);
    parts.push({ start: at, part: same ?? readPart(own, format, at === 0) });
    at = end;
  }
  return parts;
}

/**
 * Reads drafts as one draft that changes. Each call takes the whole text and gives its parts in order of place: concatenated
 * they are the text. What an edit leaves alone keeps its `Part` and its `Block` objects, so that callers can cache by
 * identity; the answer is always the one that a fresh reader would give.
 */
export function createPartReader(format: Format): (text: string) => readonly PlacedPart[] {
  let known: readonly PlacedPart[] = [];
  let before = '';
  return (text) => {
    if (text !== before) known = reread(before, known, text, format);
    before = text;
    return known;
  };
}
