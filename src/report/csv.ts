import type { Report } from './report.ts';
import type { ReportWords } from './words/report-words.ts';

/**
 * The open points as a table for a spreadsheet. It opens with a byte-order mark and is cut at semicolons in Dutch, for that is how a
 * spreadsheet reads such a file there.
 */
export function toCsv({ openPoints, language }: Report, say: ReportWords): string {
  const cut = language === 'nl' ? ';' : ',';
  const rows = openPoints.map(({ line, message, text, rule, owner }) => [
    String(line),
    message,
    text.replace(/\s+/g, ' '),
    rule ?? '',
    owner?.replace(/\s+/g, ' ') ?? '',
  ]);
  const lines = [say.points.csv, ...rows].map((cells) => cells.map(csvCell).join(cut));
  return `\u{feff}${lines.join('\r\n')}\r\n`;
}

/** A cell between quotes. A spreadsheet takes what opens with some signs for a formula; words of a draft never are one. */
export const csvCell = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
