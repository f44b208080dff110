import type { Block, Cell, Line, Page, Table } from './page.ts';
import type { ReportWords } from './words/report-words.ts';

/** The report as Markdown, to be read as it is or pasted elsewhere. */
export function toMarkdown(page: Page, lineOf: (offset: number) => string, say: ReportWords): string {
  const sections = page.sections.map(({ title, blocks }) =>
    [`## ${literal(title)}`, ...blocks.flatMap((block) => written(block, lineOf, say))].join('\n\n'),
  );
  return `${[`# ${literal(page.title)}`, ...sections].join('\n\n')}\n`;
}

function written(block: Block, lineOf: (offset: number) => string, say: ReportWords): string[] {
  switch (block.kind) {
    case 'sentence':
      return [literal(block.text)];
    case 'table':
      return [`*${literal(block.caption)}*`, table(block, lineOf, say)];
    case 'picture':
      // The Mermaid text below it is the picture.
      return [];
    case 'source':
      return [`*${literal(block.caption)}*`, `\`\`\`mermaid\n${block.text.trimEnd()}\n\`\`\``];
  }
}

function table({ columns, rows }: Table, lineOf: (offset: number) => string, say: ReportWords): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(literal)),
    row(columns.map(() => '---')),
    ...rows.map(({ cells }) => row(cells.map((cell, n) => cellText(cell, n === 0 ? lineOf : null, say)))),
  ].join('\n');
}

const cellText = (cell: Cell, lineOf: ((offset: number) => string) | null, say: ReportWords): string =>
  cell
    .map((line, n) => {
      const text = lineText(line, n === 0 ? lineOf : null, say);
      if (n === 0) return text;
      return line.tone === 'name' && cell[n - 1]?.tone === 'name' ? `, ${text}` : `<br>${text}`;
    })
    .join('');

function lineText(
  { tone, label, text, place, remedies }: Line,
  lineOf: ((offset: number) => string) | null,
  say: ReportWords,
): string {
  const words = tone === 'missing' && text !== '' ? `*${literal(text)}*` : literal(text);
  const parts = [
    label === null ? '' : text === '' ? `**${literal(label)}**` : `**${literal(label)}:**`,
    words,
    place && lineOf ? `(${literal(lineOf(place.start))})` : '',
    ...remedies.map(({ title }) => `— ${literal(say.suggestion)}: ${literal(title)}`),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/**
 * Words that Markdown must show as they are, on one line: what could be its notation, HTML or a link loses that meaning. A web address
 * without brackets is a link in some dialects too.
 */
const literal = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&$@:^!]/g, '\\$&')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
