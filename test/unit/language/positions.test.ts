import assert from 'node:assert/strict';
import type { Position } from '../../../src/engine/language/concept.ts';
import { dutch } from '../../../src/engine/language/nl/dutch.ts';
import { read } from '../../helpers/drafts.ts';

const inSentence = (text: string): string[] =>
  dutch
    .read(text)
    .flatMap(({ positions }) => positions.map(({ response, numbers }) => [response, ...numbers].join(' ')));

/** A sentence and the positions in it: the response and the numbers that it is about, if any are named. */
const sentences: readonly (readonly [text: string, ...positions: string[]])[] = [
  ['Het kabinet neemt deze aanbeveling over.', 'accepted'],
  ['Deze aanbeveling neemt het kabinet over.', 'accepted'],
  ['Deze aanbeveling wordt overgenomen.', 'accepted'],
  ['Het kabinet onderschrijft deze aanbeveling volledig.', 'accepted'],
  ['Het kabinet volgt deze aanbeveling op.', 'accepted'],
  ['Het kabinet neemt aanbeveling 2 over.', 'accepted 2'],
  ['Het kabinet neemt de aanbevelingen 1, 2 en 4 over.', 'accepted 1 2 4'],
  ['Het kabinet neemt de aanbevelingen 2.1 tot en met 2.3 over.', 'accepted 2.1 2.2 2.3'],

  // Agreed with what was just said, or with a recommendation; of anybody else it is no position.
  ['Het kabinet is het hiermee eens.', 'accepted'],
  ['Met aanbeveling 3 is het kabinet het eens.', 'accepted 3'],
  ['Het kabinet is het deels eens met deze aanbeveling.', 'partial'],
  ['Het kabinet is het niet eens met aanbeveling 4.', 'rejected 4'],
  ['Hiermee stemt het kabinet volledig in.', 'accepted'],
  ['Het kabinet stemt in met aanbeveling 3.', 'accepted 3'],
  ['Het kabinet stemt in met de plaatsing van de mast.'],
  ['De oevers zijn het met de commissie eens.'],
  ['Daarmee opent het kabinet eens een post.'],

  ['Het kabinet neemt deze aanbeveling deels over.', 'partial'],
  ['Het kabinet neemt aanbeveling 2 ten dele over.', 'partial 2'],
  ['Deze aanbeveling wordt gedeeltelijk overgenomen.', 'partial'],
  ['Het kabinet neemt deze aanbeveling over onder de voorwaarde dat de haven tekent.', 'partial'],

  ['Het kabinet neemt deze aanbeveling niet over, omdat de weg is afgesloten.', 'rejected'],
  ['Het kabinet wijst aanbeveling 3 af.', 'rejected 3'],
  ['Aanbeveling 4 neemt het kabinet niet over.', 'rejected 4'],

  ['Het kabinet neemt aanbeveling 1 over en aanbeveling 2 deels over.', 'accepted 1', 'partial 2'],
  ['Het kabinet neemt aanbeveling 3 over en aanbeveling 4 niet.', 'accepted 3', 'rejected 4'],

  ['Het kabinet neemt het beheer van de haven over.'],
  ['Het kabinet neemt deze aanbeveling ter harte.'],
  ['Het kabinet herkent zich in deze aanbeveling.'],
  ['IOB doet zes aanbevelingen over de haven.'],
];

/** What a field or table cell says. */
const fields: readonly (readonly [text: string, response: Position['response'] | null])[] = [
  ['neemt over', 'accepted'],
  ['neemt deels over', 'partial'],
  ['neemt niet over', 'rejected'],
  ['overgenomen', 'accepted'],
  ['deels overgenomen', 'partial'],
  ['niet overgenomen', 'rejected'],
  ['BZ', null],
  ['1 mei 2026', null],
];

const TITLE = '# Beleidsreactie op het rapport «Varen»';
const two = '### Aanbeveling 1\n\n> Meet elk jaar.\n\n### Aanbeveling 2\n\n> Publiceer de uitkomst.';

/** A draft and how its recommendations are answered, by number. */
const drafts: readonly (readonly [what: string, text: string, ...responses: string[]])[] = [
  [
    'a sentence up front for both',
    `${TITLE}\n\nHet kabinet neemt de aanbevelingen 1 en 2 over.\n\n${two}`,
    '1 accepted',
    '2 accepted',
  ],
  [
    'a sentence up front for one',
    `${TITLE}\n\nHet kabinet neemt aanbeveling 1 deels over.\n\n${two}`,
    '1 partial',
    '2 none',
  ],
  [
    'an answer under each',
    `${TITLE}\n\n### Aanbeveling 1\n\n> Meet.\n\nHet kabinet neemt deze aanbeveling over.\n\n### Aanbeveling 2\n\n> Sluit.\n\nHet kabinet neemt deze aanbeveling niet over.`,
    '1 accepted',
    '2 rejected',
  ],
  [
    'a joint answer',
    `${TITLE}\n\n### Aanbevelingen 1 en 2\n\nHet kabinet neemt aanbeveling 1 over en aanbeveling 2 niet.`,
    '1 accepted',
    '2 rejected',
  ],
  [
    'a joint position',
    `${TITLE}\n\n### Aanbevelingen 1 en 2\n\nHet kabinet neemt deze aanbevelingen over.`,
    '1 accepted',
    '2 accepted',
  ],
  [
    'a field',
    `${TITLE}\n\n### Aanbeveling 1\n\n> Meet.\n\n**Appreciatie:** neemt deels over\n\n**Toelichting:** De weg is dicht.`,
    '1 partial',
  ],
  [
    'a table',
    `${TITLE}\n\n${two}\n\n## Overzicht\n\n| Aanbeveling | Appreciatie |\n| --- | --- |\n| 1 | neemt over |\n| 2 | neemt niet over |`,
    '1 accepted',
    '2 rejected',
  ],
  ['an answer without a position', `${TITLE}\n\n### Aanbeveling 1\n\n> Meet.\n\nBZ meet elk jaar in mei.`, '1 unclear'],
  [
    'labels in plain text',
    `${TITLE}\n\nAanbeveling 1: Meet elk jaar.\n\nReactie op aanbeveling 1: Het kabinet neemt deze aanbeveling over.`,
    '1 accepted',
  ],
  [
    'sub-numbers',
    `${TITLE}\n\nHet kabinet neemt de aanbevelingen 2.1 tot en met 2.3 over.\n\n### Aanbeveling 2.1\n\n> Meet.\n\n### Aanbeveling 2.2\n\n> Meld.\n\n### Aanbeveling 2.3\n\n> Sluit.`,
    '2.1 accepted',
    '2.2 accepted',
    '2.3 accepted',
  ],
];

describe('the position that a sentence takes', () => {
  for (const [text, ...positions] of sentences)
    it(`${positions.join(', ') || 'none'}: ${text}`, () => assert.deepEqual(inSentence(text), positions));
});

describe('the position that a field gives', () => {
  for (const [text, response] of fields)
    it(`${response}: ${text}`, () => assert.equal(dutch.positionIn(text), response));
});

describe('recommendations are answered by', () => {
  for (const [what, text, ...responses] of drafts)
    it(what, () =>
      assert.deepEqual(
        read(text).recommendations.map(({ number, response }) => `${number} ${response}`),
        responses,
      ),
    );
});
