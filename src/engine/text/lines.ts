import type { Span } from './span.ts';

/** One line of a text: `[start, end)` is its content, without the line ending; what follows starts at `next`. */
export interface Line extends Span {
  readonly text: string;
  readonly next: number;
}

/** A place as an editor shows it: line and column count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Where the line that holds `offset` ends: the offset of its line ending, or the length of the text. */
function contentEnd(text: string, offset: number): number {
  let end = offset;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit === LINE_FEED || unit === CARRIAGE_RETURN) break;
  }
  return end;
}

/** The offset after the line ending (CRLF, LF or CR) that stands at `end`. */
function afterLineEnding(text: string, end: number): number {
  const crlf = text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED;
  return Math.min(end + (crlf ? 2 : 1), text.length);
}

/** The lines of a text from `start` on, by their number from 0, found as they are asked for; undefined past the last one. */
export function linesFrom(text: string, start = 0): (index: number) => Line | undefined {
  const lines: Line[] = [];
  let from = start;
  return (index) => {
    while (lines.length <= index && from < text.length) {
      const end = contentEnd(text, from);
      const next = afterLineEnding(text, end);
      lines.push({ start: from, end, text: text.slice(from, end), next });
      from = next;
    }
    return lines[index];
  };
}

/** The start of the line that stands `count` lines before the one that holds `offset`; 0 when there are not so many. */
export function lineStartBefore(text: string, offset: number, count: number): number {
  let at = offset;
  for (let left = count; at > 0; at--) {
    const unit = text.charCodeAt(at - 1);
    const ends = unit === LINE_FEED || (unit === CARRIAGE_RETURN && text.charCodeAt(at) !== LINE_FEED);
    if (ends && left-- === 0) break;
  }
  return at;
}

/** Turns offsets of one text into lines and columns. */
export interface LineIndex {
  /** The place of an offset; past the end of the text it is that of the end. */
  position(offset: number): Position;
}

/** The offsets at which the lines of a text start, counted as an editor does: CRLF, LF and CR each end a line, nothing else does. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = contentEnd(text, 0); end < text.length; ) {
    const next = afterLineEnding(text, end);
    starts.push(next);
    end = contentEnd(text, next);
  }
  return starts;
}

/** The place of an offset in a text whose lines start at these offsets. */
export function positionIn(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** An index of the lines of a text. */
export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  return { position: (offset) => positionIn(starts, Math.max(0, Math.min(offset, text.length))) };
}
