import { styleText } from 'node:util';
import type { Finding } from '../../engine/index.ts';
import { type Checkup, onOneLine, told } from './checkup.ts';

const colours = { error: 'red', warning: 'yellow', information: 'blue' } as const satisfies Record<
  Finding['severity'],
  Parameters<typeof styleText>[0]
>;

/** One finding a line: `path:line:column severity rule message`. */
export const toText = ({ files, coloured }: Checkup): string =>
  files
    .flatMap((draft) =>
      told(draft).map(({ finding: { rule, severity }, message, line, column }) => {
        const shown = coloured ? styleText(colours[severity], severity, { validateStream: false }) : severity;
        return `${draft.path}:${line}:${column} ${shown} ${rule} ${onOneLine(message)}\n`;
      }),
    )
    .join('');
