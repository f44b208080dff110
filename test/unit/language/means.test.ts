import assert from 'node:assert/strict';
import { dutch } from '../../../src/engine/language/nl/dutch.ts';

// What "hiermee" points to stands in another sentence.
const hasMeans = (sentence: string): boolean =>
  dutch.read(sentence).some(({ concepts }) => concepts.some(({ kind, sort }) => kind === 'means' && sort !== 'before'));

describe('means', () => {
  for (const sentence of [
    'Door rechters op te leiden draagt BZ bij aan de rust.',
    'Met twee adviseurs draagt BZ bij aan de rust.',
    'BZ draagt met politieadviseurs bij aan de rust.',
    'Via een fonds draagt BZ bij aan de rust.',
    'BZ draagt in de vorm van trainingen bij aan de rust.',
    'Door de inzet van waarnemers draagt BZ bij aan de rust.',
    'BZ betaalt artsen en draagt daarmee bij aan de rust.',
    'BZ draagt met ‹middel› bij aan de rust.',
  ])
    it(sentence, () => assert.ok(hasMeans(sentence)));

  for (const sentence of [
    'Met het oog op de verkiezingen draagt BZ bij aan de rust.',
    'Met ingang van 1 mei 2026 draagt BZ bij aan de rust.',
    'BZ draagt van mei tot en met juli 2026 bij aan de rust.',
    'Samen met Denemarken draagt BZ bij aan de rust.',
    'In overleg met de gemeenten draagt BZ bij aan de rust.',
    'Met name in het zuiden draagt BZ bij aan de rust.',
    'BZ draagt bij aan de rust op de route door de Baai van Elvas.',
    'Hiermee draagt BZ bij aan de rust.',
  ])
    it(`none: ${sentence}`, () => assert.ok(!hasMeans(sentence)));
});
