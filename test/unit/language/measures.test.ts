import assert from 'node:assert/strict';
import type { Concept, ConceptKind } from '../../../src/engine/language/concept.ts';
import { dutch } from '../../../src/engine/language/nl/dutch.ts';

const conceptsOf = (sentence: string, kind: ConceptKind): Concept[] =>
  dutch.read(sentence).flatMap(({ concepts }) => concepts.filter((concept) => concept.kind === kind));

const said = (sentence: string, kind: ConceptKind): string[] =>
  conceptsOf(sentence, kind).map(({ name, sort }) => (sort ? `${name}: ${sort}` : name));

describe('a measure', () => {
  for (const [sentence, ...measures] of [
    ['Nederland leidt in 2026 240 kustwachters op.', '240: count'],
    ['In 2027 haalt 80 procent van de posten de norm.', '80 procent: share', 'norm: standard'],
    ['BZ verhoogt het aandeel in 2027 met 15 procent.', '15 procent: change'],
    ['BZ halveert in 2027 de wachttijd.', 'halveert: change'],
    ['SZW brengt de achterstand in 2027 tot de helft terug.', 'helft: change'],
    ['De uitval is in 2027 tien procentpunt lager.', 'tien procentpunt: change'],
    ['In 2027 melden twee keer zoveel vissers zich.', 'twee: change'],
    ['Een daling van een derde is het doel.', 'derde: change'],
    ['Er ligt in 2027 een derde vaartuig.'],
    ['BZ opent in twaalf districten een loket.', 'twaalf: scope'],
    ['Defensie brengt de score naar niveau 3.', 'niveau 3: count'],
    ['Een op de vijf vissers kent in 2027 het meldpunt.', 'Een op de vijf: share'],
    ['De kindersterfte is in 2027 twaalf per duizend.', 'twaalf per duizend: share'],
    ['BZ vergoedt de helft van de reiskosten.', 'helft: count'],
    ['Voor de volle honderd procent staat de minister achter dit doel.'],
    ['De overige tien procent van de zaken volgt in 2027.'],
    ['BZ koopt in 2026 gecertificeerd zaaigoed.'],
    ['De opzichters zijn in 2026 gecertificeerd.', 'gecertificeerd: standard'],
    ['In artikel 100 staat meer.'],
  ] as const)
    it(sentence, () => assert.deepEqual(said(sentence, 'measure'), measures));
});

describe('a baseline', () => {
  for (const [sentence, ...baselines] of [
    ['BZ vergroot het aantal loketten van 12 naar 18 op 1 januari 2027.', '12'],
    ['De opkomst (71 procent in 2024) stijgt in 2027.', '71 procent'],
    ['De opkomst stijgt tot 90 procent, tegen 71 procent in 2024.', '71 procent'],
    ['BZ brengt de wachttijd, in 2024 negen uur, in 2026 omlaag.', 'negen uur'],
    ['Defensie brengt de leeftijd van het wagenpark, nu elf jaar, in 2026 omlaag.', 'elf jaar'],
    ['BZ vermindert het aantal dienstreizen tot 60 in 2026 (2024: 110).', '110'],
    ['Het aandeel is in 2027 hoger dan de 9 procent van 2024.', '9 procent'],
    ['Ten opzichte van de 310 meldingen in 2024 daalt het aantal in 2027 naar 200.', '310'],
    ['In 2027 is 85 procent klaar, waar dat in 2024 nog 57 procent was.', '57 procent'],
    ['In 2024 was dat 64 procent.', '64 procent'],
    ['De nulmeting is 64 procent (2024, jaarverslag).', '64 procent'],
    ['BZ halveert de wachttijd (nu ‹nulmeting›).', '‹nulmeting›'],
    ['Het aandeel is in 2027 hoger dan 80 procent.'],
    ['BZ reist met een team van 12 tolken naar Kestrin.'],
    ['BZ plaatst een aantal (veertien) tolken.'],
    ['Het aantal is in 2027 lager dan in 2024.'],
  ] as const)
    it(sentence, () => assert.deepEqual(said(sentence, 'baseline'), baselines));
});

describe('an indicator', () => {
  for (const [sentence, ...indicators] of [
    ['De tevredenheid neemt in 2027 toe.', 'tevredenheid: aim'],
    ['BZ laat het aantal aangiften stijgen.', 'aantal: aim'],
    ['BZ wil een hogere opkomst.', 'opkomst: aim'],
    ['BZ werkt aan verlaging van de wachttijd.', 'wachttijd: aim'],
    ['Het aandeel ligt in 2028 boven dat van 2024.', 'aandeel: aim'],
    ['BZ versterkt de dienst, te meten aan het aantal klachten.', 'aantal: aim'],
    ['BZ brengt het percentage in 2027 op 45.', 'percentage: aim'],
    ['De doorstroom wordt vanaf 2026 gemonitord.', 'doorstroom: watched'],
    ['De reactietijd wordt in het oog gehouden.', 'reactietijd: watched'],
    ['BZ rapporteert elk kwartaal het aantal aanvaringen.', 'aantal: count'],
    ['BZ stuurt een brief over het dalende aantal aanmeldingen.', 'aantal: count'],
    ['BZ versterkt de teams die de wachttijd bijhouden.', 'wachttijd'],
    ['BZ onderzoekt of het aantal klachten daalt.', 'aantal: count'],
    ['BZ verlaagt de gemiddelde leeftijd van het wagenpark.', 'leeftijd: aim'],
    ['LVVN bekort de tijd tussen aanvraag en afgifte.', 'tijd: aim'],
    ['BZ heeft vertrouwen in de missie.'],
    ['BZ plaatst een aantal tolken.'],
  ] as const)
    it(sentence, () => assert.deepEqual(said(sentence, 'indicator'), indicators));

  for (const [sentence, mended] of [
    [
      'J&V halveert de doorlooptijd van verzoeken vóór 2028.',
      'J&V halveert de doorlooptijd van verzoeken (nu ‹nulmeting›) vóór 2028.',
    ],
    [
      'BZ wil dat het aantal gevallen van fraude in 2027 afneemt.',
      'BZ wil dat het aantal gevallen van fraude (nu ‹nulmeting›) in 2027 afneemt.',
    ],
    [
      'LVVN bekort de tijd tussen aanvraag en afgifte met een week.',
      'LVVN bekort de tijd tussen aanvraag en afgifte (nu ‹nulmeting›) met een week.',
    ],
  ] as const)
    it(`has a place for its baseline: ${sentence}`, () => {
      const edit = conceptsOf(sentence, 'indicator')[0]?.mended[0];
      assert.equal(edit && sentence.slice(0, edit.start) + edit.newText + sentence.slice(edit.end), mended);
    });
});

describe('a value that stays as it is', () => {
  for (const [sentence, ...words] of [
    ['BZ handhaaft de tijdigheid in 2026 op 95 procent.', 'handhaaft'],
    ['IenW laat het aantal vuurtorens niet onder de acht zakken.', 'niet'],
    ['De opkomst blijft in 2026 gelijk aan die van 2024.', 'gelijk'],
    ['BZ houdt de uitval in het oog op de post.'],
    ['BZ verlaagt de uitval in 2026 tot 5 procent.'],
  ] as const)
    it(sentence, () => assert.deepEqual(said(sentence, 'upkeep'), words));
});
