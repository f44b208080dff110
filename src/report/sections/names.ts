import { firstWords } from '../../views/goalName.ts';
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
      id === null
        ? draft({ start, end, text: firstWords(text) })
        : { ...draft({ start, end, text: id }), tone: 'name' },
    ];
  };
}
