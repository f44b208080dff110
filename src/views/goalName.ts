import type { Goal } from '../engine/index.ts';

/** What a goal or activity is called in a list: its id with its first words, or those alone. */
export const goalName = ({ id, text }: Pick<Goal, 'id' | 'text'>): string =>
  id === null ? firstWords(text) : `${id} ${firstWords(text)}`;

/** The first words of a sentence in one line, as far as they fit. */
export function firstWords(text: string, longest = 60): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= longest) return flat;
  const cut = flat.lastIndexOf(' ', longest);
  return `${flat.slice(0, cut > 0 ? cut : longest)}…`;
}
