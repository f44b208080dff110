import { escaped } from '../hover.ts';
import type { ProgressInWords } from './words.ts';

/** The progress between two versions as a readable document, in Markdown. */
export function progressPage({ title, line, none, parts }: ProgressInWords): string {
  const sections = parts.map(({ title: part, lines }) => {
    const items = lines.map(({ line: number, rule, words }) => {
      const name = rule === null ? '' : ` (\`${rule}\`)`;
      return `- ${line} ${number}: ${escaped(words)}${name}`;
    });
    return `## ${escaped(part)}: ${lines.length}\n\n${items.length > 0 ? items.join('\n') : none}`;
  });
  return `${[`# ${escaped(title)}`, ...sections].join('\n\n')}\n`;
}
