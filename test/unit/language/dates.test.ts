import assert from 'node:assert/strict';
import { momentsOf } from '../../../src/engine/language/nl/dates.ts';
import { tokenize } from '../../../src/engine/language/tokens.ts';

/** A sentence in which the times that can be checked stand between ‹ and ›, and the year that each names: its last, null for none. */
type Dated = readonly [text: string, ...years: (number | null)[]];

function dated(text: string): Dated {
  const tokens = tokenize(text);
  const moments = momentsOf(tokens);
  let marked = '';
  let at = 0;
  for (const { from, to } of moments) {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    marked += `${text.slice(at, start)}‹${text.slice(start, end)}›`;
    at = end;
  }
  return [marked + text.slice(at), ...moments.map(({ year }) => year)];
}

const tables: Readonly<Record<string, readonly Dated[]>> = {
  'a date': [
    ['BZ stuurt het plan ‹op 1 mei 2026› naar de Kamer.', 2026],
    ['BZ stuurt het plan ‹uiterlijk 1 mei 2026› naar de Kamer.', 2026],
    ['BZ stuurt het plan ‹vóór 1 mei› naar de Kamer.', null],
    ['BZ opent de post ‹op 01-03-2026›.', 2026],
    ['BZ opent de post ‹op 1-3-2026›.', 2026],
    ['BZ opent de post ‹op 1/3/2026›.', 2026],
    ['De inzet loopt ‹tot 1 jan. 2027›.', 2027],
    ['De inzet loopt ‹van 1 maart tot en met 30 november 2026›.', 2026],
    ['BZ opent de post ‹in mei 2026›.', 2026],
    ['BZ opent de post ‹uiterlijk ‹datum››.', null],
  ],
  'a time counted from another': [
    ['BZ besluit ‹een maand later› over het vervolg.', null],
    ['BZ stuurt de brief de ‹dag na de top›.', null],
    ['BZ stuurt de begroting ‹op de derde dinsdag van september 2026›.', 2026],
    ['BZ levert een tolk ‹zolang het mandaat loopt›.', null],
    ['BZ meldt de stand ‹aan het einde van het jaar›.', null],
  ],
  'a year or years': [
    ['BZ opent ‹in 2026› een post.', 2026],
    ['BZ opent ‹eind 2027› een post.', 2027],
    ['BZ opent ‹medio 2027› een post.', 2027],
    ['BZ opent ‹tussen 2026 en 2029› drie posten.', 2029],
    ['BZ opent ‹in 2026 en 2027› drie posten.', 2027],
    ['BZ opent ‹in 2026-2029› drie posten.', 2029],
    ['De inzet loopt ‹tot en met 2028›.', 2028],
    ['De wachttijd daalt ‹per 2027› naar tien dagen.', 2027],
  ],
  'a part of a year': [
    ['BZ opent de post ‹in Q3 2026›.', 2026],
    ['BZ opent de post ‹in het derde kwartaal van 2026›.', 2026],
    ['BZ opent de post ‹in het eerste halfjaar van 2027›.', 2027],
    ['BZ opent de post ‹in de tweede helft van 2027›.', 2027],
    ['BZ opent de post ‹in week 14 van 2026›.', 2026],
    ['BZ opent de post ‹in het najaar van 2026›.', 2026],
    ['Het kabinet komt ‹vóór het zomerreces van 2026› met een brief.', 2026],
    ['Het kabinet komt ‹met Prinsjesdag 2026› met een brief.', 2026],
    ['BZ opent de post ‹dit jaar›.', null],
  ],
  'a stretch of time from an anchor': [
    ['BZ antwoordt ‹binnen zes maanden na de start van de missie›.', null],
    ['BZ antwoordt ‹drie maanden na het einde van de inzet›.', null],
    ['BZ antwoordt ‹binnen zes weken›.', null],
    ['Defensie traint ‹gedurende de inzet› de kustwacht.', null],
    ['Defensie traint ‹tijdens de missie› de kustwacht.', null],
    ['BZ opent de post ‹in de derde fase›.', null],
    ['BZ evalueert ‹na afloop van de missie›.', null],
    ['De inzet loopt ‹tot het einde van het mandaat›.', null],
  ],
  'a moment that comes back': [
    ['BZ meldt ‹jaarlijks in mei› de stand.', null],
    ['BZ meldt ‹elk kwartaal› de stand.', null],
    ['BZ meldt ‹elk jaar in mei› de stand.', null],
    ['BZ meldt ‹halfjaarlijks› de stand.', null],
    ['BZ meldt ‹maandelijks› de stand.', null],
    ['BZ meldt ‹elk jaar› de stand.', null],
  ],
  'no time': [
    ['Dit staat in Kamerstuk 29 521, nr. 2026.'],
    ['Dit staat in Kamerstuk 2026.'],
    ['De Veiligheidsraad nam resolutie 2811 aan.'],
    ['De Veiligheidsraad nam resolutie 2026 aan.'],
    ['Nederland stuurt 2026 militairen.'],
    ['Volgens artikel 100 informeert het kabinet de Kamer.'],
    ['Dit volgt uit het Toetsingskader 2014.'],
    ['BZ opent twaalf posten in vier landen.'],
    ['Op termijn opent BZ een post.'],
    ['De komende jaren opent BZ een post.'],
    ['In het najaar opent BZ een post.'],
    ['De kosten bedragen 2.026 euro.'],
    ['Rechters mogen meedoen.'],
  ],
};

for (const [what, rows] of Object.entries(tables))
  describe(`${what} as the language layer reads it`, () => {
    for (const [marked, ...years] of rows) {
      // A blank ‹datum› is a time in brackets of its own: only the outer brackets are marks.
      const text = marked.replace(/‹((?:[^‹›]|‹[^‹›]*›)*)›/g, '$1');
      it(marked, () => assert.deepEqual(dated(text), [marked, ...years]));
    }
  });
