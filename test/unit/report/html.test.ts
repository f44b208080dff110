import assert from 'node:assert/strict';
import fc from 'fast-check';
import { html } from '../../../src/report/html/markup.ts';
import { en } from '../../../src/report/words/en.ts';
import { nl } from '../../../src/report/words/nl.ts';
import { example, oddChain, written } from './reports.ts';

/** What a tag of the report may look like: a name, and attributes in double quotes in which no tag can begin or end. */
const TAG = /^<(?:!DOCTYPE html|\/?[a-z][a-z0-9]*(?: [a-zA-Z-]+="[^"<>]*")*\/?)>/;

/** The text of a page, if it consists of well-formed tags and text alone; fails where it does not. */
function textOf(page: string): string {
  let text = '';
  let rest = page.replace(/(<style[^>]*>)[^<]*(<\/style>)/, '$1$2');
  while (rest !== '') {
    const tag = TAG.exec(rest)?.[0] ?? '';
    const words = tag === '' ? (/^[^<]+/.exec(rest)?.[0] ?? '') : '';
    assert.ok(tag || words, `no tag and no text: ${rest.slice(0, 80)}`);
    assert.doesNotMatch(tag, / on[a-z]+=|javascript:|<(?:script|img|iframe|object|embed|link|base|form)\b/i);
    text += words;
    rest = rest.slice(tag.length + words.length);
  }
  return unescaped(text);
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
const unescaped = (text: string) => text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => signs[name] ?? '');

/** Words that would be markup, if a page let them. */
const harm = fc
  .array(
    fc.oneof(
      fc.constantFrom('<script>', '</script>', '"', "'", '>', '<', '&', '&lt;', ' onload=', '-->', ']]>', '`', '‹x›'),
      fc.constantFrom('</td>', '<img src=x onerror=alert(1)>', '[a](javascript:alert(1))', '|', '=cmd()', '\u202e'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join('').replace(/[\r\n\0]/g, ' '));

describe('markup', () => {
  it('keeps text text, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { markup } = html`<p title="${text}">${text}</p>`;
        const [, title = '', words = ''] = /^<p title="([^"<>]*)">([^<>]*)<\/p>$/.exec(markup) ?? [];
        assert.deepEqual([unescaped(title), unescaped(words)], [text, text]);
      }),
    );
  });

  it('keeps markup markup, in a row as well', () =>
    assert.equal(html`${[html`<b>${1}</b>`, html`${null}${false}`]}`.markup, '<b>1</b>'));
});

describe('the report as HTML', () => {
  for (const name of ['strategie', 'beleidsreactie', 'artikel-100-brief'])
    it(`is well-formed, and has a line number for each row of ${name}`, () => {
      const text = textOf(written(example(name), 'html'));
      assert.match(text, /\(regel \d+\)/);
    });

  it('stays well-formed whatever stands in the draft', () => {
    const draft = (words: string) =>
      `# Strategie ${words}\n\n${words}\n\n**Doel D1.** BZ versterkt ${words} in 2027.\n\n- **Indicator:** ${words}\n- **Draagt bij aan:** D2\n\n### Aanbeveling 1\n\n> ${words}\n\nBZ opent in 2026 ${words}.\n`;
    fc.assert(
      fc.property(harm, harm, (words, name) => {
        textOf(written(draft(words), 'html', 'nl', name));
      }),
      { numRuns: 60 },
    );
  });

  it('lets nothing in from elsewhere, and nothing run', () => {
    const page = written(example('strategie'), 'html');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    assert.equal(
      unescaped(policy ?? ''),
      "default-src 'none'; style-src 'nonce-doelwijzer'; base-uri 'none'; form-action 'none'",
    );
    assert.doesNotMatch(page, /<script|<link|https?:|url\((?!#arrow)/);
  });

  it('has headers, captions and names for a screen reader', () => {
    const page = written(example('beleidsreactie'), 'html');
    const count = (pattern: RegExp) => page.match(pattern)?.length ?? 0;
    assert.equal(count(/<table /g), count(/<caption /g));
    assert.equal(count(/<tbody /g), count(/<thead /g));
    assert.ok(count(/scope="row"/g) > 10 && count(/scope="col"/g) > 10);
    assert.match(page, /<svg class="chain"[^>]* role="img" aria-label="[^"]+"/);
    assert.match(page, /<html lang="nl">/);
  });

  it('says in which language the words of the draft are, where the report speaks another', () => {
    const page = written(example('strategie'), 'html', 'en');
    assert.match(page, /<html lang="en">/);
    assert.match(page, /<span class="text" lang="nl">/);
    assert.match(page, /not named/);
  });

  it('gives each piece a key of its own', () => {
    for (const text of [example('strategie'), example('beleidsreactie'), oddChain]) {
      const keys = [...written(text, 'html').matchAll(/data-key="([^"]*)"/g)].map(([, key]) => key);
      assert.equal(new Set(keys).size, keys.length);
    }
  });

  it('says in a sentence of each section that it has nothing to show', () => {
    const text = textOf(written('', 'html'));
    for (const words of ['geen doelen herkend', 'geen keten', 'geen aanbevelingen', 'geen open punten'])
      assert.ok(text.includes(words), words);
  });

  it('never speaks of failing, nor of marks, in words of its own', () => {
    const words = (value: unknown): string => {
      if (typeof value === 'function') return words(value('x', 'y', 'z'));
      return typeof value === 'object' && value !== null ? Object.values(value).map(words).join(' ') : String(value);
    };
    assert.match(words(nl), /niet genoemd/);
    for (const own of [nl, en])
      assert.doesNotMatch(words(own), /voldoe|voldaan|slecht|\bfout|score|cijfer|\bfail|\bpoor\b|\bgrade|\bwrong/i);
  });
});
