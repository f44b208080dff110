import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPlain } from '../../../src/engine/document/plain.ts';
import { assertSound, draftText, outline } from './drafts.ts';

const LONG = `${'Het kabinet blijft betrokken bij de stabiliteit van de regio en haar inwoners '.repeat(3)}tot 2027.`;

type Case = readonly [what: string, draft: string, ...blocks: string[]];

const cases: readonly Case[] = [
  ['paragraphs', 'Een\ntwee.\n\n  Drie.\n', 'paragraph: Een twee.', 'paragraph: Drie.'],
  [
    'items',
    '• een\ntwee\n– drie\n  - vier\n    * vijf\n- zes',
    'item 1: een twee',
    'item 1: drie',
    'item 2: vier',
    'item 3: vijf',
    'item 1: zes',
  ],
  ['items with a letter for a bullet', 'o een\no twee', 'item 1: een', 'item 1: twee'],
  ['items until a blank line', '• een\n\nTwee.', 'item 1: een', 'paragraph: Twee.'],
  ['numbered items', 'Zie:\n1. een\n2) twee', 'paragraph: Zie:', 'item 1: een', 'item 1: twee'],
  ['no number in a running sentence', 'Zie artikel\n2. Dat is kort.', 'paragraph: Zie artikel 2. Dat is kort.'],
  [
    'short lines that stand alone',
    'Inzet in Novarre\n\nEen zin.\n\n2.1 Inzet',
    'heading 2: Inzet in Novarre',
    'paragraph: Een zin.',
    'heading 2: 2.1 Inzet',
  ],
  ['numbered titles', '1. Inleiding\n\n2. Inzet\n', 'heading 2: 1. Inleiding', 'heading 2: 2. Inzet'],
  [
    'no title in small letters, with an end or of two lines',
    'inzet,\n\nInzet:\n\nInzet\nNovarre',
    'paragraph: inzet,',
    'paragraph: Inzet:',
    'paragraph: Inzet Novarre',
  ],
  [
    'no title without letters or with many words',
    '29 521\n\nDit is een regel van wel meer dan acht woorden',
    'paragraph: 29 521',
    'paragraph: Dit is een regel van wel meer dan acht woorden',
  ],
  ['unwrapped paragraphs', `${LONG}\n${LONG}\nKort.`, `paragraph: ${LONG}`, `paragraph: ${LONG}`, 'paragraph: Kort.'],
  ['stray asterisks', '**Een\ntwee** drie ** vier.', 'paragraph: Een twee drie vier.'],
  ['comments', 'Een, <!-- a\n\nb --> twee.', 'paragraph: Een,', 'comment: <!-- a b -->', 'paragraph: twee.'],
  ['no comment without an end', 'Een <!-- twee.', 'paragraph: Een <!-- twee.'],
  ['no markup of Markdown', '# Een `twee`.\n> drie', 'paragraph: # Een `twee`. > drie'],
  ['addresses', 'Zie https://a.nl/b_c.', 'paragraph: Zie .'],
  ['page furniture', 'Een.\n\nOnze Referentie\nBZ-2024-1\n\nTwee.', 'paragraph: Een.', 'paragraph: Twee.'],
  ['a paragraph over a page', 'BZ levert\n\nOnze Referentie\n\nBZ-2024-1\n\nboten.', 'paragraph: BZ levert boten.'],
  ['a short line over a page', 'Inzet van\n\nboten in Novarre.', 'paragraph: Inzet van boten in Novarre.'],
  ['an item over a page', '• BZ levert\n\n3/7\n\nboten.', 'item 1: BZ levert boten.'],
  ['a paragraph that stops at a small word', 'Evalueren en\n\nLeren.', 'paragraph: Evalueren en Leren.'],
];

describe('plain text is read', () => {
  for (const [what, draft, ...blocks] of cases) {
    it(`as blocks: ${what}`, () => assert.deepEqual(readPlain(draft).map(outline), blocks));
  }

  it('with passages between asterisks as bold', () => {
    const [block] = readPlain('• **Aanbeveling 5: Zoek\nmanieren.** En ** zo. ****');
    assert.deepEqual(
      block?.strong.map((at) => block.text.slice(at.start, at.end)),
      ['Aanbeveling 5: Zoek\nmanieren.', ' zo. '],
    );
  });

  it('with items that start after their bullet', () => {
    assert.deepEqual(
      readPlain('• Een.\n  2. Twee').map(({ start, end }) => [start, end]),
      [
        [2, 6],
        [12, 16],
      ],
    );
  });

  it('as masks of equal length, in order, within bounds', () => {
    fc.assert(
      fc.property(draftText(), (text) => assertSound(text, readPlain(text))),
      { numRuns: 200 },
    );
  });
});
