import { csvCell } from '../../report/csv.ts';
import { type Checkup, onOneLine, told } from './checkup.ts';

const columns = ['path', 'line', 'column', 'endLine', 'endColumn', 'severity', 'rule', 'message', 'fingerprint'];

/** A row for each finding, under the names that the JSON has too (RFC 4180). */
export function toCsv({ files }: Checkup): string {
  const rows = files.flatMap((draft) =>
    told(draft).map(({ finding: { severity, rule, fingerprint }, message, line, column, endLine, endColumn }) => [
      draft.path,
      ...[line, column, endLine, endColumn].map(String),
      severity,
      rule,
      onOneLine(message),
      fingerprint,
    ]),
  );
  return [columns, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}
