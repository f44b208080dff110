import type { Edit, Reading } from '../../engine/index.ts';
import { responseTemplate } from '../templates.ts';

/**
 * Puts a response under each recommendation that has no answer yet, in the draft's language. Recommendations that are named together get one
 * response together.
 */
export function missingResponses(text: string, { recommendations, language }: Reading, year: number): Edit[] {
  const places = new Map<number, string>();
  for (const { number, response, heading, text: own } of recommendations) {
    const place = endOfLine(text, Math.max(heading.end, own.end));
    if (response === 'none' && !places.has(place)) places.set(place, number);
  }
  return [...places].map(([place, number]) => {
    const block = responseTemplate(number, language, year);
    return { start: place, end: place, newText: `\n\n${block}${runsOn(text, place) ? '\n' : ''}` };
  });
}

function endOfLine(text: string, at: number): number {
  const end = text.slice(at).search(/[\r\n]/);
  return end < 0 ? text.length : at + end;
}

// The next line has words: without a blank line between them it would be read with the block.
const runsOn = (text: string, place: number): boolean =>
  /^(?:\r\n|\r|\n)[^\S\r\n]*\S/.test(text.slice(place, place + 200));
