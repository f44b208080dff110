import assert from 'node:assert/strict';
import fc from 'fast-check';
import { livePage } from '../../../src/report/html/live.ts';
import { html } from '../../../src/report/html/markup.ts';
import { changesBetween } from '../../../src/report/html/patch.ts';
import { isWhole, markupOf, type Piece } from '../../../src/report/html/piece.ts';
import type { Change } from '../../../src/report/page/messages.ts';
import { read } from '../../helpers/drafts.ts';
import { example } from './reports.ts';

const pageOf = (text: string) => livePage({ name: 'brief.md', text, reading: read(text), language: 'nl' });

/** What a page becomes: the script in the page does the same to elements. Gives keys with their own HTML, in order. */
function patched(piece: Piece, changes: readonly Change[]): string {
  let page = markupOf(piece).markup;
  const element = (key: string): { start: number; end: number; tag: string } => {
    const start = page.search(new RegExp(`<[a-z]+ data-key="${key}"`));
    const tag = /^<([a-z]+)/.exec(page.slice(start))?.[1] ?? '';
    let depth = 0;
    for (const found of page.slice(start).matchAll(new RegExp(`<(/?)${tag}\\b`, 'g'))) {
      depth += found[1] ? -1 : 1;
      if (depth === 0) return { start, end: start + found.index + tag.length + 3, tag };
    }
    throw new Error(`No element ${key}`);
  };
  for (const change of changes) {
    const { start, end, tag } = element(change.key);
    if (change.kind === 'replace') page = page.slice(0, start) + change.markup + page.slice(end);
    else {
      const open = page.indexOf('>', start) + 1;
      const inside = change.order.map((key) => {
        const fresh = change.fresh[key];
        if (fresh !== undefined) return fresh;
        const at = element(key);
        return page.slice(at.start, at.end);
      });
      page = `${page.slice(0, open)}${inside.join('')}</${tag}>${page.slice(end)}`;
    }
  }
  return page;
}

const leaf = (key: string, words: string): Piece => ({
  key,
  tag: 'tr',
  attributes: html``,
  content: html`<td>${words}</td>`,
});

describe('changes to a page', () => {
  it('make of one page the other, whichever they are', () => {
    const rows = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('1', '2')), {
      selector: ([key]) => key,
    });
    const page = rows.map(
      (list): Piece => ({
        key: 'rows',
        tag: 'tbody',
        attributes: html``,
        content: list.map(([key, words]) => leaf(key, words)),
      }),
    );
    fc.assert(
      fc.property(page, page, (before, after) =>
        assert.equal(patched(before, changesBetween(before, after)), markupOf(after).markup),
      ),
    );
  });

  it('are none where nothing changed', () => {
    const text = example('strategie');
    assert.deepEqual(changesBetween(pageOf(text).body, pageOf(text).body), []);
  });

  it('are few where the draft only moved', () => {
    const text = example('strategie');
    const changes = changesBetween(
      pageOf(text).body,
      pageOf(text.replace('## Probleem', '## Probleem\n\nEen zin.')).body,
    );
    assert.deepEqual(
      changes.map(({ key }) => key),
      ['what-table.length'],
    );
  });

  it('are those of the goal that changed', () => {
    const text = example('strategie');
    const changes = changesBetween(pageOf(text).body, pageOf(text.replace('75 procent', '80 procent')).body);
    assert.deepEqual(
      changes.map(({ kind, key }) => [kind, key.split('.')[0]]),
      [['replace', 'goals']],
    );
  });
});

describe('the page beside a draft', () => {
  it('has a place or a remedy for each button, and the remedy is that of the quick fix', () => {
    const text = example('strategie');
    const page = pageOf(text);
    const { markup } = markupOf(page.body);
    const names = (attribute: string) =>
      [...markup.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, name]) => name ?? '');
    for (const name of names('data-place')) assert.ok(page.places.has(name), name);
    for (const key of names('data-node')) assert.ok(page.places.has(`node.${key}`), key);
    for (const name of names('data-remedy')) assert.ok(page.remedies.has(name), name);
    const offered = read(text).findings.flatMap(({ fixes }) => fixes.map(({ edits }) => JSON.stringify(edits)));
    for (const { edits } of page.remedies.values()) assert.ok(offered.includes(JSON.stringify(edits)));
  });

  it('shows a thousand rows at most, and says how many there are', () => {
    const many = `# Strategie\n\n${Array.from({ length: 1_200 }, (_, i) => `BZ opent in 2027 ${i} posten.`).join('\n\n')}\n`;
    const { markup } = markupOf(pageOf(many).body);
    assert.equal(markup.match(/<tr data-key="commitments\./g)?.length, 1_000);
    assert.match(markup, /Nog 200 rijen staan niet op het scherm/);
  });

  it('has pieces all the way down to the rows', () => {
    const rows: string[] = [];
    const walk = (piece: Piece): void => {
      if (isWhole(piece.content)) rows.push(piece.tag);
      else piece.content.forEach(walk);
    };
    walk(pageOf(example('strategie')).body);
    assert.ok(rows.filter((tag) => tag === 'tr').length > 40);
  });
});
