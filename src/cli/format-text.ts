import { styleText } from 'node:util';
import { type Finding, lineIndex, messageOf } from '../engine/index.ts';
import type { Checked } from './checked.ts';

const colours = { error: 'red', warning: 'yellow', information: 'blue' } as const satisfies Record<
  Finding['severity'],
  Parameters<typeof styleText>[0]
>;

/** One finding a line: `path:line:column severity rule message`. */
export function toText(checked: readonly Checked[], coloured: boolean): string {
  return checked.flatMap((draft) => lines(draft, coloured)).join('');
}

function lines({ path, text, reading, language }: Checked, coloured: boolean): string[] {
  const index = lineIndex(text);
  return reading.findings.map((finding) => {
    const { line, column } = index.position(finding.start);
    const { rule, severity } = finding;
    const shown = coloured ? styleText(colours[severity], severity, { validateStream: false }) : severity;
    // A message may quote words over a line's end.
    const message = messageOf(finding, language).replace(/\s+/g, ' ');
    return `${path}:${line}:${column} ${shown} ${rule} ${message}\n`;
  });
}
