import assert from 'node:assert/strict';
import { isFurniture, withoutFurniture } from '../../../src/engine/document/furniture.ts';
import { linesFrom } from '../../../src/engine/text/lines.ts';

/** The lines of a page that are furniture. */
function furniture(page: string): readonly string[] {
  const lines = linesFrom(page);
  return page.split('\n').filter((_, index) => isFurniture(lines, index));
}

/** A page, and those of its lines that do not belong to the text. */
const pages: readonly (readonly [page: string, ...furniture: string[]])[] = [
  ['Onze Referentie\nBZDOC-689393280-91', 'Onze Referentie', 'BZDOC-689393280-91'],
  ['Onze referentie:\n\n2024Z09876', 'Onze referentie:', '2024Z09876'],
  ['Ons kenmerk BZ2405401', 'Ons kenmerk BZ2405401'],
  ['Uw kenmerk: 36410-V/12', 'Uw kenmerk: 36410-V/12'],
  ['Kenmerk\n3456789', 'Kenmerk', '3456789'],
  ['Our reference\nMinBuza.2024-12', 'Our reference', 'MinBuza.2024-12'],
  ['Pagina 3 van 7', 'Pagina 3 van 7'],
  ['Een zin\nPage 3 of 7\ngaat door', 'Page 3 of 7'],
  ['- 3 -', '- 3 -'],
  ['Een zin.\n\n3/7\n\nEen zin.', '3/7'],
  ['Een zin.\n\n12\n\nEen zin.', '12'],
  ['BZDOC-689393280-91', 'BZDOC-689393280-91'],

  ['Onze Referentie\n\n\nBZ-1'],
  ['Onze referentie is duidelijk.\nBZ-1 ook.'],
  ['Kenmerk van goed beleid'],
  ['Kenmerk\n\nEen zin.'],
  ['Een zin over pagina 3 van 7.'],
  ['Bijlage(n)\n2'],
  ['Zie artikel\n12\nvan de wet.'],
  ['COVID-19'],
  ['VKNL 2023-2029'],
  ['2023-2029'],
  [`${' '.repeat(80)}12`],
];

describe('page furniture', () => {
  for (const [page, ...expected] of pages) {
    it(`in ${JSON.stringify(page)}: ${expected.join(', ') || 'none'}`, () =>
      assert.deepEqual(furniture(page), expected));
  }

  it('makes way for blanks, so that it parts paragraphs where a blank line stood', () => {
    const text = 'Een.\n\nOnze Referentie\nBZ-12\n\nTwee.';
    const blank = 'Een.\n\n               \n     \n\nTwee.';
    assert.deepEqual(withoutFurniture(text), { text, words: blank, shape: blank });
  });

  it('makes way for filler within a paragraph, so that it stays one', () => {
    assert.deepEqual(withoutFurniture('Een\n- 3 -\ntwee.'), {
      text: 'Een\n- 3 -\ntwee.',
      words: 'Een\n     \ntwee.',
      shape: 'Een\nxxxxx\ntwee.',
    });
  });

  it('includes byte order marks', () => {
    assert.equal(withoutFurniture('\uFEFFEen').words, ' Een');
  });
});
