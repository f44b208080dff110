import { draft, type Line } from '../page.ts';
import type { GoalRow, Report } from '../report.ts';

/** How a goal or activity is named in the row of another: by its id, or by its first words; nothing where it is not known. */
export type Names = (key: string) => Line[];

/** Names for all goals and commitments of a draft. */
export function namesOf({ goals, commitments }: Report): Names {
  const rows = new Map<string, GoalRow>([...goals, ...commitments].map((row) => [row.key, row]));
  return (key) => {
    const row = rows.get(key);
    if (!row) return [];
    const { start, end, id, text } = row;
    return [
      id === null ? draft({ start, end, text: opening(text) }) : { ...draft({ start, end, text: id }), tone: 'name' },
    ];
  };
}

/** The first words of a sentence, as far as they fit. */
export function opening(text: string, longest = 60): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= longest) return flat;
  const cut = flat.lastIndexOf(' ', longest);
  return `${flat.slice(0, cut > 0 ? cut : longest)}…`;
}
