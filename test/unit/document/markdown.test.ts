import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withoutFurniture } from '../../../src/engine/document/furniture.ts';
import { readMarkdown } from '../../../src/engine/document/markdown.ts';
import { readSimple } from '../../../src/engine/document/simple.ts';
import { readTree } from '../../../src/engine/document/tree.ts';
import { assertSound, draftText, outline } from './drafts.ts';

const show = (text: string): readonly string[] => readMarkdown(text).map(outline);

type Case = readonly [what: string, draft: string, ...blocks: string[]];

const cases: readonly Case[] = [
  ['headings', '# Een\nTwee\n---\n### *Drie* ###', 'heading 1: Een', 'heading 2: Twee', 'heading 3: Drie'],
  ['paragraphs', 'Een\ntwee.\n\nDrie.', 'paragraph: Een twee.', 'paragraph: Drie.'],
  [
    'paragraphs of items',
    '- een\n  1. twee\n\n     drie\n- vier',
    'item 1: een',
    'item 2: twee',
    'item 2: drie',
    'item 1: vier',
  ],
  ['the bullets of a word processor', 'Zie:\n• een\n• twee', 'paragraph: Zie:', 'item 1: een', 'item 1: twee'],
  ['lines that go on with an item', '- een\ntwee\n  drie', 'item 1: een twee drie'],
  ['a long comment', '<!-- a\n\nb -->\n', 'comment: <!-- a b -->'],
  ['tasks', '- [ ] een\n- [x] twee', 'item 1: een', 'item 1: twee'],
  ['cells', '| a | |\n|---|---|\n| b \\| c | `d` |', 'cell: a', 'cell:', 'cell: b | c', 'cell:'],
  ['footnotes', 'Een[^1] twee.\n\n[^1]: Drie\n    vier.', 'paragraph: Een twee.', 'footnote: Drie vier.'],
  [
    'quotations',
    '> een\nlui\n> # twee\n> - drie',
    'paragraph quoted: een lui',
    'heading 1 quoted: twee',
    'item 1 quoted: drie',
  ],
  [
    'comments',
    '<!-- a -->\nEen <!-- b\nc --> twee.',
    'comment: <!-- a -->',
    'paragraph: Een twee.',
    'comment: <!-- b c -->',
  ],
  ['comments between cells and in quotations', '> <!-- a -->', 'comment quoted: <!-- a -->'],
  ['no comment without an end', '<!-- a\n\nEen zin.'],
  [
    'nothing in code, HTML, definitions and breaks',
    '```\na\n```\n\n    b\n\n<div>\nc\n</div>\n\n[d]: https://e.nl\n\n***\n',
  ],
  ['no paragraph without words', '![a](b.png)\n\n`c`\n\n<br>'],
  ['a title in bold', '**2.1 Inzet**', 'heading 4: 2.1 Inzet'],
  ['a numbered title in bold', '**1. Inzet**', 'heading 4: 1. Inzet'],
  ['a title in bold between other words', '**Inzet** nu', 'paragraph: Inzet nu'],
  ['a sentence in bold', '**BZ levert boten.**', 'paragraph: BZ levert boten.'],
  ['a recommendation in bold', '**Aanbeveling 6: Meet meer**', 'paragraph: Aanbeveling 6: Meet meer'],
  ['bold in an item or a quotation', '- **Inzet**\n\n> **Inzet**', 'item 1: Inzet', 'paragraph quoted: Inzet'],
  ['page furniture within a paragraph', 'Een\nOnze Referentie\nBZ-2024-1\nTwee.', 'paragraph: Een Twee.'],
  ['page furniture between paragraphs', 'Een.\n\n- 3 -\n\nTwee.', 'paragraph: Een.', 'paragraph: Twee.'],
  ['a paragraph over a page', 'BZ levert\n\nPagina 3 van 7\n\nboten.', 'paragraph: BZ levert boten.'],
  ['a paragraph over two pages', 'BZ\n\n3/7\n\nlevert\n\n4/7\n\nboten.', 'paragraph: BZ levert boten.'],
  [
    'a paragraph that stops at a small word',
    'Monitoring, evalueren en\n\nLeren.',
    'paragraph: Monitoring, evalueren en Leren.',
  ],
  ['an item over a page', '- BZ levert\n\nboten.', 'item 1: BZ levert boten.'],
  ['two paragraphs where the first has ended', 'BZ levert.\n\nboten.', 'paragraph: BZ levert.', 'paragraph: boten.'],
  ['two paragraphs with code between', 'BZ levert\n\n```\n```\n\nboten.', 'paragraph: BZ levert', 'paragraph: boten.'],
  ['a list after a paragraph', 'De thema’s\n\n- boten', 'paragraph: De thema’s', 'item 1: boten'],
  ['addresses', 'Zie [a](b "c"), <https://d.nl> en https://e.nl/f_g.', 'paragraph: Zie a , en .'],
  ['references without their definitions', 'Zie [a][b].[^1]', 'paragraph: Zie a .'],
  ['breaks and escapes', 'Een  \ntwee\\\ndrie \\* vier &eacute;', 'paragraph: Een twee drie * vier &eacute;'],
  ['HTML tags', 'Een <b>twee</b><br>drie', 'paragraph: Een twee drie'],
  ['a byte order mark', '\uFEFF# Een\n\nTwee **drie**.', 'heading 1: Een', 'paragraph: Twee drie .'],
];

/** Markdown in which every `ja` is read and every `nee` is not. */
const CONSTRUCTS = [
  'Ja ja **ja** _ja_ `nee` ja.\nja',
  'ja, J&V ja: **ja** – “ja” (ja)',
  '**ja:** ja\n\n- **ja:** ja\n- ja **ja** ja',
  '> ja\nja **ja**\n> ja\n>\n> > ja',
  '- ja\n  - ja `nee`\n\n    ja\n  - ja\nja',
  '1. ja\n   > ja\n   ja\n2. ja',
  '| ja | ja \\| ja |\n|---|:-:|\n| `nee` | **ja** |\n| ja',
  'ja[^nee] ja\n\n[^nee]: ja\n    ja\n\n    - ja',
  '```nee\nnee\n```',
  '    nee\n\n\tnee',
  '<div>nee</div>',
  '<!-- nee -->\nja <!-- nee\nnee --> ja',
  '[ja](nee "nee") ![nee](nee) [ja *ja*][nee] ja',
  '<https://nee.nl> https://nee.nl/nee?nee=nee_nee. ja',
  'ja \\* ja \\\\ja &amp; ja',
  'ja\n===',
  'ja\u00adja ja\u00a0ja e\u0308ja 😀ja \u0000ja',
  'ja  \nja\\\n\tja\n     ja',
  'ja\nOnze Referentie\nnee-12345\nja',
  'Ons kenmerk: nee/2024\n\nja',
  '• ja\n\tja\n• **ja** ja',
];

const words = (text: string, word: string): number => text.split(word).length - 1;

describe('Markdown is read', () => {
  for (const [what, draft, ...blocks] of cases) {
    it(`as blocks: ${what}`, () => assert.deepEqual(show(draft), blocks));
  }

  it('with its bold passages', () => {
    const bold = (text: string): string[] =>
      readMarkdown(text).flatMap((block) => block.strong.map((at) => block.text.slice(at.start, at.end)));
    assert.deepEqual(bold('**Doel D1.** Een __twee__ ***drie***.'), ['Doel D1.', 'twee', 'drie']);
    assert.deepEqual(bold('- **Termijn:** 2027\n- **Status:** gestart'), ['Termijn:', 'Status:']);
    assert.deepEqual(bold('**Een** twee\n\n**en drie**'), ['Een', 'en drie']);
  });

  it('with every word in its place and nothing else, whatever the line endings', () => {
    const draft = fc
      .tuple(
        fc.array(fc.constantFrom(...CONSTRUCTS), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n', '\r'),
      )
      .map(([constructs, ending]) =>
        constructs
          .map((text) => `# ja\n\n${text}\n\n`)
          .join('')
          .replaceAll('\n', ending),
      );
    fc.assert(
      fc.property(draft, fc.constantFrom('', '\uFEFF'), (body, mark) => {
        const prose = readMarkdown(mark + body).filter((block) => block.kind !== 'comment');
        const read = prose.map((block) => block.text).join(' ');
        assert.equal(words(read, 'ja'), words(body, 'ja'));
        assert.equal(words(read, 'nee'), 0);
      }),
      { numRuns: 300 },
    );
  });

  it('as masks of equal length, in order, within bounds', () => {
    fc.assert(
      fc.property(draftText(), (text) => assertSound(text, readMarkdown(text))),
      { numRuns: 200 },
    );
  });

  it('in the short way as by way of the tree', () => {
    fc.assert(
      fc.property(draftText(4), (text) => {
        const part = withoutFurniture(text);
        const simple = readSimple(part);
        if (simple) assert.deepEqual(simple, readTree(part));
      }),
      { numRuns: 1000 },
    );
  });

  const simple = [
    'Een zin met 40 procent, “citaat”, streepje – en (haakjes); R&D.\nEn nog een regel.\n\n',
    '2027 is ver weg.\n',
    '## 2.1 Inzet\n\n',
    '**Doel D1.** Een zin.\n\n- **Termijn:** 31 december 2027\n- **Actie:** dit — **Resultaat:** dat\n\n',
    'Geachte voorzitter,\n\nEen zin.\n',
    '> Leg een nulmeting vast.\n\n**Appreciatie:** neemt over\n\n> Een\n- twee\n',
  ];
  for (const text of simple) {
    it(`in the short way: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readSimple(withoutFurniture(text)), readTree(withoutFurniture(text)));
      assert.notEqual(readSimple(withoutFurniture(text)), null);
    });
  }
});
