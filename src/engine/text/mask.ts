import type { Span } from './span.ts';

/** The same text with every unit a space, line endings kept. */
export const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** The same text with the given ranges blanked. The ranges are in order and do not overlap. */
export function blankOut(text: string, spans: readonly Span[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of spans) {
    masked += text.slice(at, start) + blank(text.slice(start, end));
    at = end;
  }
  return masked + text.slice(at);
}

/** The same text with all but the given ranges blanked. The ranges are in order and do not overlap. */
export function keepOnly(text: string, spans: readonly Span[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of spans) {
    masked += blank(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return masked + blank(text.slice(at));
}

/** The same text with every match of a global pattern blanked. */
export const blankMatches = (text: string, pattern: RegExp): string => text.replace(pattern, blank);
