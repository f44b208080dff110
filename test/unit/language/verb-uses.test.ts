import assert from 'node:assert/strict';
import { canBeFinite as carriesClause, verbUsesOf } from '../../../src/engine/language/nl/verb-uses.ts';
import { tokenize } from '../../../src/engine/language/tokens.ts';

/** Every verb in a sentence: `inzetten: zet … in`, nouns with an article before them. */
function verbsIn(text: string): string[] {
  const tokens = tokenize(text);
  const words = (at: number) => text.slice(tokens[at]?.start, tokens[at]?.end);
  return verbUsesOf(tokens).map((use) => {
    const apart = use.particleAt < 0 ? '' : use.particleAt > use.at ? ` … ${words(use.particleAt)}` : '';
    const name = use.forms.has('noun') ? `het ${use.infinitive}` : use.infinitive;
    return `${name}: ${words(use.at)}${apart}`;
  });
}

const finite = (text: string): string[] =>
  verbUsesOf(tokenize(text))
    .filter(carriesClause)
    .map(({ infinitive }) => infinitive);

/** Where the particle of a separable verb stands, in words before it; -1 when the verb is another. */
const particles: readonly (readonly [text: string, infinitive: string, place: number])[] = [
  ['Nederland draagt samen met Defensie bij aan vrede.', 'bijdragen', 5],
  ['BZ zet zich in Mali in voor vrede.', 'inzetten', 5],
  ['Nederland zet in 2025 vol in op preventie.', 'inzetten', 5],
  ['Het kabinet zet in de Sahel in op preventie.', 'inzetten', 6],
  ['Nederland draagt, mede door inzet in Irak, structureel bij aan stabiliteit.', 'bijdragen', 8],
  ['Defensie draagt bij voorkeur personeel bij.', 'bijdragen', 5],
  ['De IGK ziet toe op naleving.', 'toezien', 3],
  ['Dat draagt hij niet bij zich.', 'bijdragen', -1],
  ['Nederland zet zich (o.a. in NAVO-verband) in voor afschrikking.', 'inzetten', 6],
  ['BZ breidt het team in Kestrin uit.', 'uitbreiden', 6],
  ['Het kabinet dringt de uitstroom in 2026 terug, omdat de krijgsmacht krimpt.', 'terugdringen', 7],
  ['BZ neemt het beheer van de haven over.', 'overnemen', 7],
  ['BZ neemt de overkoepelende rol in de haven.', 'overnemen', -1],
];

describe('a separable verb', () => {
  for (const [text, infinitive, place] of particles)
    it(`${place < 0 ? 'is not ' : ''}${infinitive}: ${text}`, () => {
      const words = tokenize(text).filter(({ kind }) => kind !== 'mark');
      const tokens = tokenize(text);
      const use = verbUsesOf(tokens).find((u) => u.infinitive === infinitive && u.particleAt >= 0);
      assert.equal(use ? words.findIndex(({ start }) => start === tokens[use.particleAt]?.start) : -1, place);
    });
});

const readings: readonly (readonly [text: string, ...verbs: string[]])[] = [
  ['De inzet van vier militairen eindigt.', 'het inzetten: inzet', 'eindigen: eindigt'],
  ['BZ helpt om het geld om te zetten in scholen.', 'helpen: helpt', 'omzetten: zetten'],
  ['BZ beëindigt de beperkte bijdrage.', 'beëindigen: beëindigt', 'beperken: beperkte', 'het bijdragen: bijdrage'],
  ['Versterking van de haven begint in mei.', 'het versterken: Versterking', 'beginnen: begint'],
  ['Het versterken van de haven begint in mei.', 'het versterken: versterken', 'beginnen: begint'],
  ['De verbeterde versie verschijnt in mei.', 'verbeteren: verbeterde', 'verschijnen: verschijnt'],
  ['BZ belooft in te zetten op ratificatie.', 'beloven: belooft', 'inzetten: zetten', 'het ratificeren: ratificatie'],
  ['De minister van Defensie stuurt een brief.', 'sturen: stuurt'],
  ['De directie opent een loket.', 'openen: opent'],
  ['BZ en Defensie openen een loket.', 'openen: openen'],
];

describe('verbs in a sentence', () => {
  for (const [text, ...verbs] of readings) it(text, () => assert.deepEqual(verbsIn(text), verbs));

  it('of which those that carry a clause are finite', () => {
    assert.deepEqual(finite('BZ zal het plan opstellen dat de Kamer vraagt.'), ['zullen', 'opstellen', 'vragen']);
    assert.deepEqual(finite('BZ belooft een plan op te stellen.'), ['beloven']);
  });
});
