import { fieldNameOf, type Labels } from '../document/labels.ts';
import { type Span, shift, span } from '../text/span.ts';
import { type Evidence, movedEvidence } from './goal.ts';
import type { PassedBlock } from './passage.ts';
import type { Action } from './recommendation.ts';

/** A row of a table of recommendations: the number that it is about, the words that name it, and what it promises. */
export interface Row {
  readonly number: string;
  /** The cell that names the recommendation; null in a row that goes on with the one above. */
  readonly heading: Span | null;
  /** The cells behind that one. */
  readonly at: Span;
  readonly action: Action | null;
}

const NAMES = /^(?:nr\.?|nummer|no\.?|#|aanbeveling(?:en)?|recommendations?)$/;
const ACTIONS =
  /^(?:acties?|maatregel(?:en)?|toezegging(?:en)?|vervolgacties?|opvolging|actions?|measures?|follow-up)$/;
const NUMBERED = /^\s*(?:aanbeveling|recommendation)?\s*(\d+(?:\.\d+)*)(?:\s*$|\s*[.:)–-]\s*\D)/i;

/** The number of the recommendation that a cell names: "2", "Aanbeveling 2", "2. Richt één meldpunt in"; null when it names none. */
export const numberIn = (cell: string): string | null => NUMBERED.exec(cell)?.[1] ?? null;

type Column = 'name' | 'action' | ReturnType<typeof fieldNameOf>;

/** The rows of the tables of recommendations in a part: those with a column of recommendations and one of positions or actions. */
export function rowsIn(text: string, blocks: readonly PassedBlock[], labels: Labels): Row[] {
  const [header, ...lines] = linesOf(text, blocks);
  if (!header) return [];
  const columns = header.map((cell) => columnOf(cell, labels));
  if (!columns.includes('name') || !(columns.includes('action') || columns.includes('response'))) return [];
  let number: string | null = null;
  return lines.flatMap((cells): Row[] => {
    const name = cells[columns.indexOf('name')];
    const own = name ? numberIn(name.text) : null;
    number = own ?? (name?.text.trim() === '' ? number : null);
    const written = cells.filter((cell) => cell !== name && cell.text.trim() !== '');
    const [first] = written;
    const last = written.at(-1);
    if (number === null || !first || !last) return [];
    return [
      {
        number,
        heading: own && name ? span(name.start, name.end) : null,
        at: span(first.start, last.end),
        action: actionIn(cells, columns),
      },
    ];
  });
}

function columnOf({ text }: PassedBlock, labels: Labels): Column {
  const name = text.trim().toLowerCase();
  return NAMES.test(name) ? 'name' : ACTIONS.test(name) ? 'action' : fieldNameOf(name, labels);
}

// Cells with nothing but spaces and bars between them stand in one row.
function linesOf(text: string, blocks: readonly PassedBlock[]): PassedBlock[][] {
  const lines: PassedBlock[][] = [];
  let before: PassedBlock | null = null;
  for (const block of blocks) {
    if (block.kind !== 'cell') continue;
    const line = lines.at(-1);
    if (line && before && !/[\r\n]/.test(text.slice(before.end, block.start))) line.push(block);
    else lines.push([block]);
    before = block;
  }
  return lines;
}

function actionIn(cells: readonly PassedBlock[], columns: readonly Column[]): Action | null {
  const written = (column: Column): Evidence | null => {
    const cell = cells[columns.indexOf(column)];
    return cell && cell.text.trim() !== '' ? { start: cell.start, end: cell.end, text: cell.text.trim() } : null;
  };
  const action = written('action');
  const deadline = written('deadline');
  return (
    action && {
      owner: written('actor'),
      // "op termijn" is no deadline, whatever the column says.
      deadline: deadline && /\d|‹|jaar|kwartaal|maand|year|quarter|month/i.test(deadline.text) ? deadline : null,
      reporting: written('reporting'),
      status: written('status'),
      ...action,
    }
  );
}

/** The same row, `by` units further on. */
export const movedRow = (row: Row, by: number): Row => ({
  ...row,
  heading: row.heading && shift(row.heading, by),
  at: shift(row.at, by),
  action: row.action && movedAction(row.action, by),
});

/** The same action, `by` units further on. */
const movedAction = (action: Action, by: number): Action => {
  const moved = (evidence: Evidence | null): Evidence | null => evidence && movedEvidence(evidence, by);
  return {
    ...action,
    start: action.start + by,
    end: action.end + by,
    owner: moved(action.owner),
    deadline: moved(action.deadline),
    reporting: moved(action.reporting),
    status: moved(action.status),
  };
};
