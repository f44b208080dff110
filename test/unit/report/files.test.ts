import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { example, oddChain, report, written } from './reports.ts';

/** The kinds of nodes in a Markdown text, and the text of its table cells. */
function parsed(markdown: string) {
  const kinds = new Set<string>();
  const cells: string[] = [];
  const walk = (node: Nodes): string => {
    kinds.add(node.type === 'html' && node.value === '<br>' ? 'br' : node.type);
    const text = 'children' in node ? node.children.map(walk).join('') : 'value' in node ? node.value : '';
    if (node.type === 'tableCell') cells.push(text);
    return text;
  };
  walk(fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }));
  return { kinds, cells };
}

describe('the report as Markdown', () => {
  it('has only headings, sentences, tables and the text for Mermaid', () => {
    const { kinds } = parsed(written(example('strategie'), 'markdown'));
    const known = [
      'root',
      'heading',
      'text',
      'paragraph',
      'emphasis',
      'strong',
      'table',
      'tableRow',
      'tableCell',
      'br',
      'code',
    ];
    assert.deepEqual(
      [...kinds].filter((kind) => !known.includes(kind)),
      [],
    );
  });

  it('shows the words of a draft as they are, whatever they could mean', () => {
    const signs = fc.constantFrom(
      '*',
      '_',
      '`',
      '|',
      '<b>',
      '[x](javascript:y)',
      '![i](z)',
      '\\',
      '#',
      '~~',
      '&lt;',
      ' ',
      'www.x.nl',
      'http://x',
      '$a$',
      'a',
    );
    const words = fc.array(signs, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, (name) => {
        const text = '# Strategie\n\nBZ opent in 2026 twee posten.\n';
        const { kinds } = parsed(written(text, 'markdown', 'nl', name));
        for (const kind of ['html', 'link', 'image', 'inlineCode', 'delete']) assert.ok(!kinds.has(kind), kind);
      }),
    );
    const { cells } = parsed(written('# Strategie\n\nBZ versterkt de *kust|wacht* <b>nu</b> in 2027.\n', 'markdown'));
    assert.ok(
      cells.some((cell) => cell.includes('de *kust|wacht* <b>nu</b> in 2027')),
      cells.join('\n'),
    );
  });
});

describe('the report as CSV', () => {
  const rows = (csv: string, cut: string) =>
    csv
      .replace(/^\u{feff}/u, '')
      .trimEnd()
      .split('\r\n')
      .map((line) => [...line.matchAll(new RegExp(`"((?:[^"]|"")*)"(?:${cut}|$)`, 'g'))].map(([, cell]) => cell));

  it('lists the open points with an owner', () => {
    const [head, first, ...others] = rows(written(example('strategie'), 'csv'), ';');
    assert.deepEqual(head, ['Regelnummer', 'Punt', 'Woorden', 'Schrijfregel', 'Eigenaar']);
    assert.deepEqual([first?.[0], first?.[3], first?.[4]], ['7', 'verwijzing-kamerstuk', '']);
    assert.equal(others.length + 1, report(example('strategie')).openPoints.length);
    assert.ok(others.some((row) => row[4] === 'ambassade in Nesk'));
  });

  it('is cut at commas in English', () => assert.match(written(oddChain, 'csv', 'en'), /^\u{feff}"Line","Point",/u));

  it('holds no formula', () => {
    const csv = written('# Strategie\n\n=SOM(1) ‹@x› versterkt "de kust".\n\n‹=1+1›\n', 'csv');
    assert.doesNotMatch(csv, /(?:^|;)"[=+\-@]/m);
  });
});

describe('the report as JSON', () => {
  it('has all of it, for other programs', () => {
    const { version, ...rest } = JSON.parse(written(oddChain, 'json'));
    assert.equal(version, 1);
    assert.deepEqual(rest, JSON.parse(JSON.stringify(report(oddChain))));
  });
});
