import type { Part } from '../document/block.ts';
import { numberWords } from '../language/number-words.ts';
import type { ValueWords } from '../language/values.ts';
import { span } from '../text/span.ts';
import { inOneLine } from '../text/unspelled.ts';
import type { Announcement } from './announcement.ts';
import type { PassedBlock } from './passage.ts';

/** The sums in the tables of a part that are not the sum of what stands above them. */
export function totalsIn(part: Part, blocks: readonly PassedBlock[]): Announcement[] {
  const found: Announcement[] = [];
  let rows: PassedBlock[][] = [];
  for (const block of [...blocks.filter(({ kind }) => kind !== 'comment'), null]) {
    if (block?.kind === 'cell') {
      const last = rows.at(-1)?.at(-1);
      const isSameRow = last !== undefined && !/[\r\n]/.test(part.text.slice(last.end, block.start));
      if (isSameRow) rows.at(-1)?.push(block);
      else rows.push([block]);
    } else {
      if (rows.length > LEAST) found.push(...inTable(rows));
      rows = [];
    }
  }
  return found;
}

// A head, two rows and their sum: fewer add nothing up.
const LEAST = 3;

function inTable(rows: readonly (readonly PassedBlock[])[]): Announcement[] {
  const [head = [], ...body] = rows;
  const { values, counts } = numberWords[head[0]?.setting.language ?? 'nl'];
  const sums = body.at(-1) ?? [];
  const above = body.slice(0, -1);
  const isTotal = (row: readonly PassedBlock[]): boolean => /totaal|total/i.test(inOneLine(row[0]?.text ?? ''));
  // With sums of parts in between nobody can tell what adds up.
  if (!counts.total.test(inOneLine(sums[0]?.text ?? '')) || above.some(isTotal)) return [];
  return sums.flatMap((cell, column) => {
    if (column === 0 || counts.unsummed.test(inOneLine(head[column]?.text ?? ''))) return [];
    const sum = numberIn(cell.text, values);
    const numbers = above.map((row) =>
      (row[column]?.text.trim() ?? '') === '' ? 0 : numberIn(row[column]?.text ?? '', values),
    );
    if (sum === null || numbers.filter((n) => n !== 0).length < 2 || numbers.some((n) => n === null)) return [];
    const real = numbers.reduce<number>((total, n) => total + (n ?? 0), 0);
    // Rounded numbers need not add up to the last digit.
    if (Math.abs(real - sum) <= decimalStep([cell, ...above.map((row) => row[column])], values) * numbers.length)
      return [];
    const start = cell.start + cell.text.search(/\S/);
    const figure = { text: cell.text.trim(), ...span(start, start + cell.text.trim().length) };
    const { language } = cell.setting;
    return [
      {
        count: sum,
        of: 'sum',
        isOfAll: false,
        found: rounded(real),
        figure,
        language,
        ...span(figure.start, figure.end),
      } as const,
    ];
  });
}

const rounded = (number: number): number => Math.round(number * 1e6) / 1e6;

function numberIn(text: string, { decimal }: ValueWords): number | null {
  const digits = text.trim().replace(/^(?:€|EUR)\s*/, '');
  const plain = decimal === ',' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

// Half of the last digit that is written.
function decimalStep(cells: readonly (PassedBlock | undefined)[], { decimal }: ValueWords): number {
  const places = cells.map((cell) => cell?.text.trim().split(decimal)[1]?.length ?? 0);
  const most = Math.max(...places);
  return most === 0 ? 0 : 0.5 / 10 ** most;
}
