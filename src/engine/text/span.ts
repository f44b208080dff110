/** A half-open range `[start, end)` of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span between two offsets. */
export const span = (start: number, end: number): Span => ({ start, end });

/** The same range, `by` units further on. */
export const shift = (at: Span, by: number): Span => span(at.start + by, at.end + by);

/** Whether two ranges have at least one unit in common. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The smallest range that holds all of the given ones. Throws a RangeError when there are none. */
export function enclosing(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError('enclosing() needs at least one span');
  return span(Math.min(...spans.map((s) => s.start)), Math.max(...spans.map((s) => s.end)));
}

/** The index of the first of some things, in order of place, that starts at an offset or behind it; their number when none does. */
export function firstFrom(things: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
