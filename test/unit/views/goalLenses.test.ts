import assert from 'node:assert/strict';
import { goalLenses } from '../../../src/views/goalLenses.ts';
import { letterWith, read } from '../../helpers/drafts.ts';

const titles = (text: string, language: 'nl' | 'en' = 'nl') =>
  goalLenses(text, read(text), language).map(({ title }) => title);

const COMPLETE =
  '**Doel D1.** De kustwacht van Corvenië is binnen een uur bij een schip in nood.\n\n- **Indicator:** aandeel noodoproepen met binnen een uur een schip ter plaatse\n- **Nulmeting:** 38 procent (2024)\n- **Streefwaarde:** 75 procent\n- **Termijn:** 31 december 2028\n- **Verantwoordelijk:** DVB\n- **Activiteiten:** A1, A2\n\n**Activiteit A1.** DVB laat uiterlijk 30 juni 2027 150 kustwachters opleiden.\n\n**Activiteit A2.** Defensie levert uiterlijk 31 december 2026 drie reddingsboten.';

/** A goal, and what stands above it in both languages. */
const rows: readonly (readonly [text: string, nl: string, en: string])[] = [
  [
    COMPLETE,
    'SMART: wie ✓, maat ✓, nulmeting ✓, streefwaarde ✓, termijn ✓ · 2 activiteiten',
    'SMART: who ✓, measure ✓, baseline ✓, target ✓, deadline ✓ · 2 activities',
  ],
  [
    'Nederland versterkt de kustwacht in 2027.',
    'SMART: wie ✓, maat ontbreekt, termijn ✓ · geen activiteiten',
    'SMART: who ✓, measure missing, deadline ✓ · no activities',
  ],
  [
    '- Een zelfstandige kustwacht.',
    'SMART: wie ontbreekt, maat ontbreekt, termijn ontbreekt · geen activiteiten',
    'SMART: who missing, measure missing, deadline missing · no activities',
  ],
  [
    '**Doel D6.** De ambassade kent in de kustdorpen aanspreekpunten die smokkel melden. Wij geven geen streefwaarde voor het aantal aanspreekpunten, omdat een getal de melders herkenbaar maakt.\n\n- **Termijn:** 31 december 2027\n- **Verantwoordelijk:** ambassade in Nesk\n- **Activiteiten:** A7\n\n**Activiteit A7.** De ambassade in Nesk bezoekt uiterlijk 30 juni 2026 twintig kustdorpen.',
    'SMART: wie ✓, maat uitgelegd, termijn ✓ · 1 activiteit',
    'SMART: who ✓, measure explained, deadline ✓ · 1 activity',
  ],
];

describe('the line above a goal', () => {
  for (const [text, nl, en] of rows)
    it(nl, () => assert.deepEqual([titles(letterWith(text)), titles(letterWith(text), 'en')], [[nl], [en]]));

  it('stands above its label, and knows where the goal itself starts', () => {
    const text = letterWith(COMPLETE);
    const [lens] = goalLenses(text, read(text), 'nl');
    assert.ok(lens);
    assert.ok(text.slice(lens.start).startsWith('**Doel D1.**'));
    assert.ok(text.slice(lens.goal).startsWith('De kustwacht'));
  });

  it('does not stand above what we do ourselves', () =>
    assert.deepEqual(titles(letterWith('BZ levert uiterlijk 1 juli 2026 tien generatoren.')), []));
});
