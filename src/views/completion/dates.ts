import type { Tongue } from '../../engine/index.ts';

/** A day; months from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const months: Readonly<Record<Tongue, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** A day as it is written in a letter: "31 december 2026". */
export const written = ({ year, month, day }: Day, language: Tongue): string =>
  `${day} ${months[language][month - 1]} ${year}`;

const quarters = [
  { month: 3, day: 31 },
  { month: 6, day: 30 },
  { month: 9, day: 30 },
  { month: 12, day: 31 },
] as const;

/** The days by which things are usually to be done: the ends of the coming quarters, then those of the years behind them. */
export function comingDays({ year, month }: Day): Day[] {
  const next = quarters.findIndex((quarter) => quarter.month >= month);
  const ends = [0, 1, 2, 3].map((ahead) => {
    const at = next + ahead;
    return { year: year + Math.floor(at / 4), ...(quarters[at % 4] ?? quarters[3]) };
  });
  const last = ends.at(-1)?.year ?? year;
  return [...ends, ...[1, 2, 3].map((ahead) => ({ year: last + ahead, month: 12, day: 31 }))];
}

const NUMERIC = /^(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?)$/;

/** The day that was written in digits, `2026-06-30` or `30-6-2026`; without a year it is that of `today`. Null when it is none. */
export function dayIn(digits: string, today: Day): Day | null {
  const [, y, m, d, day, month, year] = NUMERIC.exec(digits) ?? [];
  const found = y
    ? { year: Number(y), month: Number(m), day: Number(d) }
    : { year: year === undefined ? today.year : fullYear(year), month: Number(month), day: Number(day) };
  const date = new Date(Date.UTC(found.year, found.month - 1, found.day));
  return date.getUTCMonth() === found.month - 1 && date.getUTCDate() === found.day ? found : null;
}

const fullYear = (year: string): number => Number(year) + (year.length === 2 ? 2000 : 0);
