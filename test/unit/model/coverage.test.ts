import assert from 'node:assert/strict';
import { leftOut, namedPartsIn, saidIn } from '../../../src/engine/language/coverage.ts';

interface Pair {
  readonly recommendation: string;
  readonly answer: string;
  /** The parts that the answer passes over, as an expert reader names them. */
  readonly missing: readonly string[];
}

const pairs: readonly Pair[] = [
  // What the answer passes over.
  {
    recommendation: 'Betrek vrouwenorganisaties, jongeren en religieuze leiders bij het ontwerp van de training.',
    answer:
      'Het kabinet neemt deze aanbeveling over. De ambassade belegt in 2026 vier bijeenkomsten met vrouwengroepen en de jeugdraad van Marsk.',
    missing: ['religieuze leiders'],
  },
  {
    recommendation:
      'Onderzoek in de volgende evaluatie de samenwerking met de EU, de Afrikaanse Unie en de Wereldbank.',
    answer:
      'Deze aanbeveling wordt overgenomen. IOB kijkt in de evaluatie van 2027 naar de Europese missies en naar de rol van de Wereldbank.',
    missing: ['Afrikaanse Unie'],
  },
  {
    recommendation: 'Stel een regiostrategie op voor Mali, Niger en Tsjaad.',
    answer:
      'Het kabinet neemt de aanbeveling over. BZ stelt voor 1 juli 2026 strategieën op voor Mali en voor Niger, waar Nederland ambassades heeft.',
    missing: ['Tsjaad'],
  },
  {
    recommendation: 'Neem in de opleiding zowel mensenrechten als corruptiebestrijding op.',
    answer:
      'Het kabinet neemt de aanbeveling over. De opleiding krijgt vanaf 1 januari 2027 een module over de rechten van de mens.',
    missing: ['corruptiebestrijding'],
  },
  {
    recommendation:
      'Breng de gevolgen voor de thema’s klimaat, migratie en voedselzekerheid in kaart, en meld die aan de Kamer.',
    answer:
      'Deze aanbeveling neemt het kabinet over. De gevolgen voor klimaatverandering en voor de voedselvoorziening staan in de brief die uw Kamer in mei 2026 ontvangt.',
    missing: ['migratie'],
  },
  {
    recommendation: 'Maak afspraken met de politie, de douane en het openbaar ministerie van Orvania.',
    answer:
      'Het kabinet neemt dit over. De ambassade sluit uiterlijk 1 maart 2026 een overeenkomst met de politie, en Nederland plaatst een officier bij het openbaar ministerie.',
    missing: ['douane'],
  },
  {
    recommendation: 'Rapporteer aan de Kamer over uitgaven, personeel en incidenten.',
    answer:
      'Het kabinet neemt de aanbeveling over. Vanaf 2026 staat in het jaarverslag wat elke missie kost en hoeveel militairen zijn uitgezonden.',
    missing: ['incidenten'],
  },
  {
    recommendation: 'Train rechters, aanklagers en advocaten in het oorlogsrecht.',
    answer:
      'De aanbeveling wordt overgenomen. DVB laat in 2026 en 2027 veertig rechters opleiden; twaalf aanklagers volgen een cursus in Den Haag.',
    missing: ['advocaten'],
  },
  {
    recommendation: 'Involve women, young people and traditional leaders in the design of the programme.',
    answer:
      'The government accepts this recommendation. The embassy will consult women’s groups and the youth council before 1 May 2026.',
    missing: ['traditional leaders'],
  },
  // Complete answers, in other words.
  {
    recommendation: 'Besteed in de strategie aandacht aan terreur, hybride dreigingen en cyberveiligheid.',
    answer:
      'Het kabinet neemt de aanbeveling over. De strategie van 2026 krijgt hoofdstukken over terrorismebestrijding, over digitale aanvallen en over desinformatie en sabotage.',
    missing: [],
  },
  {
    recommendation: 'Betrek vrouwen en jongeren bij vredesbesprekingen.',
    answer:
      'Deze aanbeveling wordt overgenomen. Nederland vraagt de VN-gezant in 2026 om een genderadviseur en een jeugdpanel bij de onderhandelingen.',
    missing: [],
  },
  {
    recommendation: 'Versterk het toezicht op de inkoop, het personeelsbeheer en de financiën.',
    answer:
      'Het kabinet neemt de aanbeveling over. Een accountant controleert vanaf 2026 de begroting en alle aankopen, en de werving van medewerkers loopt via een commissie.',
    missing: [],
  },
  {
    recommendation: 'Zet de samenwerking met de NAVO, de EU en de VN voort.',
    answer:
      'Het kabinet neemt dit over. Binnen het bondgenootschap levert Nederland in 2026 twee stafofficieren; ook aan Europese missies en aan de vredesoperatie van de Verenigde Naties blijft Nederland deelnemen.',
    missing: [],
  },
  {
    recommendation: 'Sluit overeenkomsten met België, Duitsland en Frankrijk over luchttransport.',
    answer: 'Het kabinet neemt de aanbeveling over. Met alle drie de landen tekent Defensie in 2026 een overeenkomst.',
    missing: [],
  },
  {
    recommendation: 'Meet het effect op burgers, bedrijven en gemeenten.',
    answer:
      'Het kabinet neemt de aanbeveling over. Een bureau ondervraagt in 2027 inwoners en ondernemers; het lokale bestuur levert cijfers over klachten.',
    missing: [],
  },
  {
    recommendation: 'Zorg voor betere monitoring en evaluatie van missies.',
    answer:
      'Het kabinet neemt de aanbeveling over. BZ meet vanaf 2026 elk halfjaar de voortgang, en een onafhankelijk bureau evalueert elke missie na afloop.',
    missing: [],
  },
  {
    recommendation: 'Breid het programma uit naar onderwijs, gezondheidszorg en rechtspraak.',
    answer:
      'Het kabinet neemt de aanbeveling over. Scholen en klinieken in twaalf districten doen vanaf 2026 mee, en vier rechtbanken volgen in 2027.',
    missing: [],
  },
  {
    recommendation: 'Leg afspraken over grensbewaking, visserij en havens vast.',
    answer:
      'Het kabinet neemt de aanbeveling over voor grensbewaking. Voor de overige onderdelen bestaat sinds 2023 een verdrag.',
    missing: [],
  },
  {
    recommendation: 'Geef meer aandacht aan beleid, samenwerking en uitvoering.',
    answer:
      'Het kabinet neemt de aanbeveling over. BZ stelt in 2026 een plan op voor betere samenwerking met de posten.',
    missing: [],
  },
  {
    recommendation: 'Werk de doelen uit en maak onafhankelijke en betrouwbare metingen mogelijk.',
    answer: 'Het kabinet neemt de aanbeveling over. Een onafhankelijk bureau meet elk jaar in mei.',
    missing: [],
  },
  {
    recommendation: 'Hand over the maintenance of the boats.',
    answer: 'The government accepts this. The maintenance contract with the shipyard will be signed by 1 June 2026.',
    missing: [],
  },
  {
    recommendation: 'Onderzoek of agenten na hun opleiding in dienst blijven.',
    answer:
      'Het kabinet neemt de aanbeveling over. De ambassade telt vanaf 2026 elk jaar welke agenten zijn vertrokken.',
    missing: [],
  },
  {
    recommendation: 'Share lessons on policing, customs and prisons with other donors.',
    answer:
      'The government accepts this. A conference on the police, on border control and on detention will be held in March 2027.',
    missing: [],
  },
];

describe('what an answer passes over', () => {
  for (const { recommendation, answer, missing } of pairs)
    it(`${recommendation} → ${missing.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(leftOut(namedPartsIn(recommendation), [saidIn(answer)]), missing));
});
