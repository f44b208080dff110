import { span } from '../text/span.ts';
import type { Evidence } from './goal.ts';
import type { ReadField } from './statement.ts';

// "61 (2024, register van de EU-missie)": behind the year of a baseline stands where it comes from.
const BEHIND_YEAR = /\([^()]{0,40}\b(?:19|20)\d\d\s*[,;]\s*([^()]{3,200})\)/;

/** Where a goal's measurements come from: a field of its own, or what the baseline says behind its year. */
export function sourceOf(fields: readonly ReadField[]): Evidence | null {
  const own = fields.find(({ name, value }) => name === 'source' && value.end > value.start);
  if (own) return { text: own.text, ...own.value };
  for (const { name, text, value } of fields) {
    const found = name === 'baseline' ? BEHIND_YEAR.exec(text) : null;
    if (!found?.[1]) continue;
    const end = value.start + found.index + found[0].length - 1;
    const source = found[1].trimEnd();
    const start = end - found[1].length;
    return { text: source, ...span(start, start + source.length) };
  }
  return null;
}
