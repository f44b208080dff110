import { type Line, linesFrom } from '../text/lines.ts';
import type { Format } from './block.ts';
import {
  breaksOff,
  bullet,
  headingLevel,
  isBlank,
  isEnded,
  isField,
  opensInLowerCase,
  opensLabelledBlock,
  ordinal,
} from './forms.ts';
import { isFurniture } from './furniture.ts';
import { follow, verbatimEnd } from './open.ts';

/**
 * How many lines after a boundary can have a say in it, the line of the boundary itself included: page furniture is told
 * from the two lines that follow.
 */
export const LINES_AHEAD = 3;

/** A line of plain text this long, in UTF-16 units, was not wrapped: it is a whole paragraph. */
const UNWRAPPED = 200;

const FRONT_MATTER_FENCE = /^---[ \t]*$/;

/** The lines of a part from its start on. A draft may open with a byte order mark, which belongs to no line. */
const linesOf = (text: string, start: number): ((index: number) => Line | undefined) =>
  linesFrom(text, text[start] === '\uFEFF' ? start + 1 : start);

/** Where the front matter of a draft ends, its closing line included; 0 when there is none. */
export function frontMatterEnd(text: string): number {
  const lines = linesOf(text, 0);
  if (!FRONT_MATTER_FENCE.test(lines(0)?.text ?? '')) return 0;
  for (let index = 1; ; index++) {
    const line = lines(index);
    if (!line) return 0;
    if (FRONT_MATTER_FENCE.test(line.text)) return line.next;
  }
}

/** Whether a paragraph of unwrapped plain text ends with one line and the next opens another, without a blank line. */
export const separatesUnwrapped = (previous: string, line: string): boolean =>
  previous.length > UNWRAPPED &&
  isEnded(previous) &&
  /^["'“‘«(]?(?:\p{Lu}|\d.*\p{L})/u.test(line) &&
  ordinal(line) === null &&
  !isField(line);

/**
 * Whether a line after a blank one can stand by itself: it does not go on with a list, a quotation, a table, a field or a
 * sentence, and it is no tag.
 */
function standsAlone(line: string): boolean {
  if (/^(?:$|[\s<>|+-]|\*[ \t]*$|\d{1,9}[.)](?:[ \t]|$))/.test(line) || bullet(line) !== null) return false;
  return !opensInLowerCase(line) && (opensLabelledBlock(line) || !isField(line));
}

/** Whether what ends with this line has ended: a sentence, an item, a heading written in bold, or a table. */
const isOver = (line: string): boolean =>
  isEnded(line) ||
  (!breaksOff(line) && (bullet(line) !== null || ordinal(line) !== null || /^\*\*[^*]+\*\*\s*$/.test(line)));

/** Whether a part starts with the line at `index`; nothing stands open before it. */
function startsPart(lines: (index: number) => Line | undefined, index: number, format: Format): boolean {
  const line = lines(index)?.text ?? '';
  if (format === 'markdown' && headingLevel(line) > 0) return true;
  const previous = lines(index - 1)?.text ?? '';
  if (!isBlank(previous)) {
    return format === 'plain' && separatesUnwrapped(previous, line) && !isFurniture(lines, index);
  }
  if (!standsAlone(line) || isFurniture(lines, index)) return false;
  let last = index - 1;
  while (last >= 0 && isBlank(lines(last)?.text ?? '')) last--;
  if (last < 0 || isFurniture(lines, last)) return false;
  return opensLabelledBlock(line) || isOver(lines(last)?.text ?? '');
}

/** The start of the first line from `index` on that is not blank, or the end of the text. */
function skipBlank(lines: (index: number) => Line | undefined, from: number, length: number): number {
  for (let index = from; ; index++) {
    const line = lines(index);
    if (!line) return length;
    if (!isBlank(line.text)) return line.start;
  }
}

/**
 * Where the verbatim text ends that the line at `start` opens (a fence, a comment of several lines, raw HTML), blank lines
 * after it included; 0 when it opens none.
 */
export function verbatimPartEnd(text: string, start: number): number {
  const lines = linesOf(text, start);
  const closes = verbatimEnd(lines(0)?.text ?? '');
  if (closes === null) return 0;
  for (let index = 1; ; index++) {
    const line = lines(index);
    if (!line) return text.length;
    if (closes.test(line.text)) return skipBlank(lines, index + 1, text.length);
  }
}

/** Where the part ends that the line at `start` makes of its own: front matter, verbatim text, a heading; 0 when it makes none. */
function markedPartEnd(text: string, start: number): number {
  const front = start === 0 ? frontMatterEnd(text) : 0;
  if (front > 0) return skipBlank(linesFrom(text, front), 0, text.length);
  const lines = linesOf(text, start);
  return headingLevel(lines(0)?.text ?? '') > 0 ? skipBlank(lines, 1, text.length) : verbatimPartEnd(text, start);
}

/**
 * Where the part ends that starts at `start`, which is the start of a line. Only the text from `start` on matters, and of what
 * comes after the end at most `LINES_AHEAD` lines, so that an edit moves no boundary elsewhere. The exception is front matter,
 * at offset 0: it hangs on its closing line (see `frontMatterEnd`).
 */
export function partEnd(text: string, start: number, format: Format): number {
  const marked = format === 'markdown' ? markedPartEnd(text, start) : 0;
  if (marked > 0) return marked;
  const lines = linesOf(text, start);
  const following = follow(format);
  for (let index = 0; ; index++) {
    const line = lines(index);
    if (!line) return text.length;
    const isFree = index > 0 && !following.isOpen();
    if (isFree && (following.opensVerbatim(line.text) || startsPart(lines, index, format))) return line.start;
    if (!isFurniture(lines, index)) following.pass(line.text);
  }
}
