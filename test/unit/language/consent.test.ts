import assert from 'node:assert/strict';
import type { Language } from '../../../src/engine/language/concept.ts';
import { english } from '../../../src/engine/language/en/english.ts';
import { dutch } from '../../../src/engine/language/nl/dutch.ts';
import { applied } from '../../helpers/drafts.ts';

/** The sentence with the term that article 100 bears; null where none fits in the place of the wrong one. */
function mended(language: Language, sentence: string): string | null {
  const wrong = language.read(sentence)[0]?.concepts.find(({ kind }) => kind === 'wrong article');
  assert.ok(wrong, 'no wrong term is found');
  return wrong.mended.length > 0 ? applied(sentence, wrong.mended) : null;
}

const table = (language: Language, rows: readonly (readonly [sentence: string, mended: string | null])[]): void => {
  for (const [sentence, expected] of rows) it(sentence, () => assert.equal(mended(language, sentence), expected));
};

describe('consent in a Dutch sentence', () => {
  describe('makes way for support where parliament gave it or is asked for it', () =>
    table(dutch, [
      [
        'De Kamer gaf op 3 maart 2025 toestemming voor de missie in Caldor.',
        'De Kamer gaf op 3 maart 2025 steun voor de missie in Caldor.',
      ],
      ['Het debat over artikel 100 leidde tot goedkeuring.', 'Het debat over artikel 100 leidde tot steun.'],
      ['De goedkeuring van de artikel 100-brief duurde kort.', 'De steun voor de artikel 100-brief duurde kort.'],
      [
        'De instemming van de Kamer met de missie dateert van 2024.',
        'De steun van de Kamer voor de missie dateert van 2024.',
      ],
      [
        'De goedkeuring door het parlement van de missie dateert van 2024.',
        'De steun van het parlement voor de missie dateert van 2024.',
      ],
      [
        'Het fiat van de Kamer voor de missie dateert van 2024.',
        'De steun van de Kamer voor de missie dateert van 2024.',
      ],
      [
        'De regering legt de artikel 100-brief ter goedkeuring aan de Kamer voor.',
        'De regering legt de artikel 100-brief ter informatie aan de Kamer voor.',
      ],
    ]));

  describe('said with a verb becomes support with its object', () =>
    table(dutch, [
      ['De Kamer stemde in 2024 in met de missie.', 'De Kamer steunde in 2024 de missie.'],
      ['De Kamer heeft met de artikel 100-brief ingestemd.', 'De Kamer heeft de artikel 100-brief gesteund.'],
      ['De Kamer heeft ingestemd met de artikel 100-brief.', 'De Kamer heeft steun gegeven aan de artikel 100-brief.'],
      [
        'De regering verzoekt de Kamer in te stemmen met de missie.',
        'De regering verzoekt de Kamer steun te geven aan de missie.',
      ],
      ['De Kamer keurde in 2024 de missie goed.', 'De Kamer steunde in 2024 de missie.'],
      ['De Staten-Generaal keurden de missie goed.', 'De Staten-Generaal steunden de missie.'],
      ['De missie werd door de Kamer goedgekeurd.', 'De missie werd door de Kamer gesteund.'],
    ]));

  describe('makes way for informing where a unit waits for it', () =>
    table(dutch, [
      [
        'Voor de missie is de goedkeuring van de Kamer vereist.',
        'Voor de missie is het vooraf inlichten van de Kamer vereist.',
      ],
      [
        'Zonder toestemming van de Kamer voor de missie vertrekt de eenheid niet.',
        'Zonder het vooraf inlichten van de Kamer over de missie vertrekt de eenheid niet.',
      ],
      [
        'De missie begint na instemming van de Tweede Kamer met de artikel 100-brief.',
        'De missie begint na het inlichten van de Tweede Kamer met de artikel 100-brief.',
      ],
      ['Artikel 100 kent de Kamer een instemmingsrecht toe.', 'Artikel 100 kent de Kamer een inlichtingenrecht toe.'],
    ]));

  describe('stays where another word alone would not make it true, or Dutch', () =>
    table(dutch, [
      ['De Kamer moet de missie vooraf goedkeuren.', null],
      ['De missie behoeft de goedkeuring van de Kamer.', null],
      ['Artikel 100 eist dat de Kamer akkoord gaat.', null],
      ['De Kamer hechtte haar goedkeuring aan de missie.', null],
      ['De Kamer machtigde de regering tot de inzet.', null],
    ]));
});

describe('consent in an English sentence', () => {
  describe('makes way for support', () =>
    table(english, [
      [
        'The House gave its consent to the mission in May 2025.',
        'The House gave its support to the mission in May 2025.',
      ],
      [
        'The approval of the mission by the House took a week.',
        'The support for the mission by the House took a week.',
      ],
      [
        'The consent of the House to the mission dates from 2024.',
        'The support of the House for the mission dates from 2024.',
      ],
      ['Parliament approved the mission in 2024.', 'Parliament supported the mission in 2024.'],
      ['The House agreed to the mission in 2024.', 'The House supported the mission in 2024.'],
      [
        'The government asks the House to approve the Article 100 letter.',
        'The government asks the House to support the Article 100 letter.',
      ],
      [
        'The Article 100 letter went to the House for approval.',
        'The Article 100 letter went to the House for information.',
      ],
    ]));

  describe('makes way for informing where a unit waits for it', () =>
    table(english, [
      ['The mission requires the approval of the House.', 'The mission requires prior notification of the House.'],
      [
        'Parliamentary consent is required before the unit is deployed.',
        'Prior notification of Parliament is required before the unit is deployed.',
      ],
    ]));

  describe('stays where another word alone would not make it true, or English', () =>
    table(english, [
      ['The House must approve the mission first.', null],
      ['Parliament must give its consent before the mission starts.', null],
    ]));
});
