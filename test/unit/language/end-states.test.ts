import assert from 'node:assert/strict';
import { dutch } from '../../../src/engine/language/nl/dutch.ts';

const bringsAbout = (sentence: string): boolean =>
  dutch.read(sentence).some(({ concepts }) => concepts.some(({ kind }) => kind === 'end state'));

describe('end states', () => {
  for (const sentence of [
    'Nederland stabiliseert Karvanië.',
    'Wij verslaan het terrorisme in Noord-Lissanië.',
    'BZ neemt de oorzaken van de burgeroorlog weg.',
    'BZ doorbreekt de vicieuze cirkel van geweld.',
    'Nederland maakt een einde aan de honger in Dorva.',
    'Wij rekenen af met de bendes die Dorva in hun greep houden.',
    'Nederland brengt rust en orde in heel Dorva.',
    'Nederland maakt Zuid-Dorva stabiel.',
    'Ons land maakt van Dorva een democratie.',
    'Nederland verandert Dorva in een rechtsstaat.',
    'BZ beweegt alle VN-lidstaten tot ratificatie.',
    'Het kabinet doet de roep om afscheiding in Oost-Dorva verstommen.',
    'Nederland brengt het aantal ontheemden in Dorva terug naar nul.',
    'BZ werkt toe naar een democratisch Dorva.',
    'BZ streeft naar een eind aan de oorlog.',
    'Nederland leidt Dorva uit de crisis.',
    'Wij zorgen ervoor dat er vrede heerst in Dorva.',
    'Doel van BZ is het beëindigen van de burgeroorlog in Dorva.',
    'Nederland halveert vóór 2030 de armoede in Dorva.',
    'BZ brengt de kindersterfte in Dorva terug van 84 naar 25 per duizend geboorten.',
    'Dankzij Nederland hebben in 2029 alle inwoners van Dorva schoon drinkwater.',
    'Door de Nederlandse diplomatie leven Dorva en Kestrië in 2028 in vrede.',
  ])
    it(sentence, () => assert.ok(bringsAbout(sentence)));

  for (const sentence of [
    'Samen met de EU herstelt Nederland de vrede in Dorva.',
    'BZ draagt bij aan vrede in Dorva.',
    'Nederland zet zich in voor vrede in Dorva.',
    'Defensie herstelt de orde in het wapendepot.',
    'BZ lost de storing in het paspoortsysteem op.',
    'BZ brengt het aantal openstaande klachten terug naar nul.',
    'De posten zijn bestand tegen stroomuitval.',
    'De minister brengt de vrede in Dorva ter sprake.',
    'BZ bespreekt het geweld in Dorva met de EU.',
    'J&V verzekert de veiligheid van de getuigen in Den Haag.',
    'Nederland herstelt de vrede in Dorva niet.',
    'Het Nederlandse fregat blijft in Dorva totdat de situatie zich heeft genormaliseerd.',
    'Dankzij de Nederlandse hulp hebben 4.000 kinderen in Dorva een schoolplek.',
    'BZ halveert de wachttijd bij de post in Dorva.',
    'Nederland geeft een impuls aan de vrede in Dorva.',
  ])
    it(`none: ${sentence}`, () => assert.ok(!bringsAbout(sentence)));
});
