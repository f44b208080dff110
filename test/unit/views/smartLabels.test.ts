import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { smartLabels } from '../../../src/views/smartLabels.ts';
import { letterWith, read } from '../../helpers/drafts.ts';

const labelled = (text: string, language: 'nl' | 'en' = 'nl') =>
  smartLabels(read(text), language).map(({ start, end, label }) => [label, text.slice(start, end)]);

describe('the labels of SMART parts', () => {
  it('stand on the words that give them', () =>
    assert.deepEqual(
      labelled(
        letterWith(
          '**Doel D1.** De kustwacht van Corvenië is binnen een uur bij een schip in nood.\n\n- **Indicator:** aandeel noodoproepen met een schip ter plaatse\n- **Nulmeting:** 38 procent (2024)\n- **Streefwaarde:** 75 procent\n- **Termijn:** 31 december 2028\n- **Verantwoordelijk:** DVB',
        ),
      ),
      [
        ['maat', 'aandeel noodoproepen met een schip ter plaatse'],
        ['nulmeting', '38 procent (2024)'],
        ['streefwaarde', '75 procent'],
        ['termijn', '31 december 2028'],
        ['wie', 'DVB'],
      ],
    ));

  it('are in the language of what the writer is told', () =>
    assert.deepEqual(labelled(letterWith('Nederland versterkt de kustwacht in 2027.'), 'en'), [
      ['who', 'Nederland'],
      ['deadline', 'in 2027'],
    ]));

  it('name more than one part where the same words give both', () => {
    const all = readFileSync('examples/artikel-100-brief.md', 'utf8');
    const places = smartLabels(read(all), 'nl').map(({ start, end }) => `${start}-${end}`);
    assert.equal(new Set(places).size, places.length);
  });

  it('leave alone what is no goal', () =>
    assert.deepEqual(labelled(letterWith('BZ levert uiterlijk 1 juli 2026 tien generatoren.')), []));
});
