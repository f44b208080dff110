import { linesFrom } from '../text/lines.ts';
import { blankMatches, blankOut } from '../text/mask.ts';
import { type Span, span } from '../text/span.ts';
import type { Block } from './block.ts';
import { bullet, isBlank, isEnded, ordinal } from './forms.ts';
import { withoutFurniture } from './furniture.ts';
import { blankReferences, commentsIn, mendBroken, withComments } from './prose.ts';
import { separatesUnwrapped } from './split.ts';

/** The depth of a heading in plain text, where nothing tells one level from another. */
const HEADING_DEPTH = 2;
const HEADING_WORDS = 8;
const HEADING_LENGTH = 80;

/** Lines of running text that follow each other; depth is an item's nesting, 0 for a paragraph. */
interface Stretch extends Span {
  readonly depth: number;
}

/** The blocks of one part of a plain-text draft, in order of place. */
export function readPlain(text: string): readonly Block[] {
  const { words, shape } = withoutFurniture(text);
  const comments = commentsIn(text, 0, false);
  const prose = blankOut(words, comments);
  const blocks = stretchesOf(blankOut(shape, comments)).map((stretch) => blockOf(prose, stretch));
  const mended = mendBroken(
    blocks.filter((block) => block.text.trim() !== ''),
    words,
  );
  return withComments(mended.map(asHeading), comments);
}

/** A short line that opens with a capital or a number and ends without a mark. */
function isTitle(words: string): boolean {
  return (
    words.length <= HEADING_LENGTH &&
    words.split(/\s+/).length <= HEADING_WORDS &&
    /^[\p{Lu}\d]/u.test(words) &&
    /\p{L}/u.test(words) &&
    !/[.,:;!?\r\n]$/.test(words) &&
    !/[\r\n]/.test(words)
  );
}

const asHeading = (block: Block): Block =>
  block.kind === 'paragraph' && isTitle(block.text.trim())
    ? { ...block, kind: 'heading', depth: HEADING_DEPTH }
    : block;

/** Where the paragraphs and the items of a text are. */
function stretchesOf(text: string): readonly Stretch[] {
  const lines = linesFrom(text);
  const found: Stretch[] = [];
  /** How far the items are indented that the next one may stand in, outermost first. */
  let indents: number[] = [];
  let running = false;
  for (let index = 0; ; index++) {
    const line = lines(index);
    if (!line) return found;
    if (isBlank(line.text)) {
      running = false;
      continue;
    }
    const previous = running ? (lines(index - 1)?.text ?? '') : '';
    const marker = itemMarker(line.text, previous, lines(index + 1)?.text ?? '');
    const last = found.at(-1);
    if (marker !== null) {
      const indent = line.text.search(/\S/);
      indents = [...indents.filter((outer) => outer < indent), indent];
      found.push({ start: line.start + marker.length, end: line.end, depth: indents.length });
    } else if (running && last && !separatesUnwrapped(previous, line.text)) {
      found[found.length - 1] = { ...last, end: line.end };
    } else {
      const indent = line.text.search(/\S/);
      indents = indents.filter((outer) => outer < indent);
      found.push({ start: line.start + indent, end: line.end, depth: 0 });
    }
    running = true;
  }
}

/**
 * What opens an item on this line: a bullet, or a number where a sentence can start; null for running text and for a numbered
 * title, which stands alone.
 */
function itemMarker(line: string, previous: string, next: string): string | null {
  const number = ordinal(line);
  if (number === null) return bullet(line);
  if (previous === '') return isBlank(next) && isTitle(line.trim()) ? null : number;
  return isEnded(previous) || ordinal(previous) !== null ? number : null;
}

function blockOf(prose: string, { start, end, depth }: Stretch): Block {
  const text = prose.slice(start, end).trimEnd();
  return {
    kind: depth > 0 ? 'item' : 'paragraph',
    depth,
    start,
    end: start + text.length,
    text: blankReferences(blankMatches(text, /\*\*/g)),
    quoted: false,
    strong: [...text.matchAll(/\*\*((?:(?!\*\*)[\s\S])*)\*\*/g)]
      .map((pair) => span(pair.index + 2, pair.index + pair[0].length - 2))
      .filter((inner) => text.slice(inner.start, inner.end).trim() !== ''),
  };
}
