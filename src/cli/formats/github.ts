import type { Finding } from '../../engine/index.ts';
import { type Checkup, onOneLine, told } from './checkup.ts';

const levels = { error: 'error', warning: 'warning', information: 'notice' } as const satisfies Record<
  Finding['severity'],
  string
>;

/** Workflow commands of GitHub Actions, which shows them beside the lines that they are about. */
export function toGithub({ files, skipped }: Checkup): string {
  const annotations = files.flatMap((draft) =>
    told(draft).map(({ finding: { severity, rule }, message, line, column, endLine, endColumn }) => {
      const place = { file: repositoryPath(draft.path), line, endLine };
      // Columns are understood within one line only.
      const columns = line === endLine ? { col: column, endColumn } : {};
      return command(levels[severity], { ...place, ...columns, title: rule }, onOneLine(message));
    }),
  );
  const notices = skipped.map(({ path, reason }) => command('notice', { file: repositoryPath(path) }, reason));
  return [...annotations, ...notices].join('');
}

function command(level: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${level} ${listed.join(',')}::${data(message)}\n`;
}

const repositoryPath = (path: string): string => path.replace(/^(?:\.\/)+/, '');

// What would end a command, or one of its properties, is written as its code.
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
