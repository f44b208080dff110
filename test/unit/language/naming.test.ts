import assert from 'node:assert/strict';
import type { Language } from '../../../src/engine/language/concept.ts';
import { english } from '../../../src/engine/language/en/english.ts';
import { dutch } from '../../../src/engine/language/nl/dutch.ts';
import { applied } from '../../helpers/drafts.ts';

/** The sentence with who acts as its subject; null where that is not offered. */
function active(language: Language, sentence: string): string | null {
  const edits = language.read(sentence)[0]?.naming?.active ?? [];
  return edits.length > 0 ? applied(sentence, edits) : null;
}

/** The passive with its agent. */
function withAgent(language: Language, sentence: string, agent: string): string | null {
  const at = language.read(sentence)[0]?.naming?.agentAt ?? null;
  return at === null ? null : sentence.slice(0, at) + agent + sentence.slice(at);
}

const table = (language: Language, rows: readonly (readonly [sentence: string, active: string | null])[]): void => {
  for (const [sentence, expected] of rows) it(sentence, () => assert.equal(active(language, sentence), expected));
};

describe('a Dutch passive in the active', () => {
  describe('puts the subject behind the verb', () =>
    table(dutch, [
      ['De kustwacht wordt in 2027 versterkt.', '‹wie› versterkt in 2027 de kustwacht.'],
      ['De aanbestedingsregels worden herschreven.', '‹wie› herschrijft de aanbestedingsregels.'],
      ['De aanbeveling wordt niet overgenomen.', '‹wie› neemt de aanbeveling niet over.'],
      ['Dit wordt in 2027 onderzocht.', '‹wie› onderzoekt dit in 2027.'],
      [
        'De werkwijze wordt vereenvoudigd om aanvragen sneller af te handelen.',
        '‹wie› vereenvoudigt de werkwijze om aanvragen sneller af te handelen.',
      ],
    ]));

  describe('keeps what stands in front of the verb', () =>
    table(dutch, [
      ['In 2027 wordt een handreiking opgesteld.', 'In 2027 stelt ‹wie› een handreiking op.'],
      [
        'Zodra de wet is aangenomen, wordt een register ingevoerd.',
        'Zodra de wet is aangenomen, voert ‹wie› een register in.',
      ],
      [
        'Voor zover de middelen strekken, worden in 2027 de consulaten aangesloten op het noodnet.',
        'Voor zover de middelen strekken, sluit ‹wie› in 2027 de consulaten aan op het noodnet.',
      ],
    ]));

  describe('knows modal verbs, in the singular', () =>
    table(dutch, [
      ['De richtlijnen zullen worden opgesteld.', '‹wie› zal de richtlijnen opstellen.'],
      [
        'Uiterlijk 1 juli 2026 dienen de overeenkomsten te worden herzien.',
        'Uiterlijk 1 juli 2026 dient ‹wie› de overeenkomsten te herzien.',
      ],
      ['In 2026 dient het systeem te worden opgeleverd.', 'In 2026 dient ‹wie› het systeem op te leveren.'],
      ['Eind 2026 zullen de voorraden zijn aangevuld.', 'Eind 2026 zal ‹wie› de voorraden hebben aangevuld.'],
      ['De schepen kunnen worden ingezet voor patrouilles.', '‹wie› kan de schepen inzetten voor patrouilles.'],
      [
        'In 2027 zullen scholen worden herbouwd en leraren worden bijgeschoold.',
        'In 2027 zal ‹wie› scholen herbouwen en leraren bijscholen.',
      ],
    ]));

  describe('says it without “er”, and in the clause of what was decided', () =>
    table(dutch, [
      ['Er worden in 2026 draaiboeken geschreven.', '‹wie› schrijft in 2026 draaiboeken.'],
      ['Er wordt naar gestreefd de voertuigen over te dragen.', '‹wie› streeft ernaar de voertuigen over te dragen.'],
      ['Gewerkt wordt aan een protocol.', '‹wie› werkt aan een protocol.'],
      [
        'Besloten is dat de toets elektronisch wordt afgenomen.',
        'Besloten is dat ‹wie› de toets elektronisch afneemt.',
      ],
    ]));

  describe('is not offered where it may not be Dutch', () =>
    table(dutch, [
      // Who is the object of the active needs another pronoun.
      ['In 2026 worden zij opgeleid in Kestrin.', null],
      // The second verb would lose its subject.
      ['De handreiking wordt in 2026 aangevuld en treedt in 2027 in werking.', null],
      // A name keeps its capital, and whether it is one cannot be told.
      ['Posten worden in 2026 uitgerust met een scanner.', null],
      ['In 2026 worden leraren bijgeschoold en lokalen gebouwd.', null],
      ['In 2026 wordt er gewerkt aan een nieuw protocol.', null],
      ['Nagegaan wordt in 2026 of de regeling voldoet.', null],
    ]));
});

describe('an English passive in the active', () => {
  table(english, [
    ['The coastguard will be strengthened in 2027.', '‹who› will strengthen the coastguard in 2027.'],
    ['By 1 May 2026, a manual will have been drawn up.', 'By 1 May 2026, ‹who› will have drawn up a manual.'],
    ['Arrangements are being made for a visa centre.', '‹who› is making arrangements for a visa centre.'],
    ['The dormitories are to be rebuilt.', '‹who› is to rebuild the dormitories.'],
    ['The list is reviewed every quarter.', '‹who› reviews the list every quarter.'],
    ['This will be taken up.', '‹who› will take this up.'],
    ['This matter will be looked into.', '‹who› will look into this matter.'],
    [
      'It has been agreed that the data will be exchanged from 1 July 2026.',
      'It has been agreed that ‹who› will exchange the data from 1 July 2026.',
    ],
    ['Dutch troops will be deployed in 2026.', null],
    ['The list will be reviewed and updated every year.', null],
    ['The team is expected to deliver a report.', null],
  ]);
});

describe('a deed that is only named, as somebody’s', () => {
  table(dutch, [
    ['Doel is de versterking van de kustwacht.', '‹wie› versterkt de kustwacht.'],
    ['Doel is het uitbreiden van het postennet.', '‹wie› breidt het postennet uit.'],
    ['Doel in 2027 is het geven van voorlichting aan vissers.', '‹wie› geeft in 2027 voorlichting aan vissers.'],
    [
      'Doel is de wachttijd terug te brengen van zes naar twee uur.',
      '‹wie› brengt de wachttijd terug van zes naar twee uur.',
    ],
    ['Het doel is bij te dragen aan vrede in de regio.', '‹wie› draagt bij aan vrede in de regio.'],
    ['Versterking van de rechtsstaat in Veraz.', '‹wie› versterkt de rechtsstaat in Veraz.'],
    // It happens by itself.
    ['Doel is de afname van het aantal incidenten.', null],
    ['Doel is de dialoog te hervatten en de grens te openen.', null],
    ['Doel is het vergroten van de weerbaarheid, zodat schepen veilig kunnen aanleggen.', null],
  ]);
  table(english, [
    ['The objective is to conduct a dialogue with the unions.', '‹who› will conduct a dialogue with the unions.'],
    ['The objective for 2027 is to train 40 officers.', 'In 2027 ‹who› will train 40 officers.'],
    ['The aim is the strengthening of the coastguard.', '‹who› will strengthen the coastguard.'],
    ['The aim is to be self-reliant.', null],
    ['The objective is to strengthen the coastguard and to open a post.', null],
  ]);
});

describe('a passive with its agent', () => {
  const rows: readonly (readonly [Language, sentence: string, agent: string, expected: string])[] = [
    [dutch, 'De lijst wordt in 2026 herzien.', ' door ‹wie›', 'De lijst wordt door ‹wie› in 2026 herzien.'],
    [dutch, 'In 2026 worden zij opgeleid.', ' door ‹wie›', 'In 2026 worden zij door ‹wie› opgeleid.'],
    [
      dutch,
      'Besloten is dat de toets elektronisch wordt afgenomen.',
      ' door ‹wie›',
      'Besloten is dat de toets elektronisch door ‹wie› wordt afgenomen.',
    ],
    [
      dutch,
      'De informatie die wordt verzameld, wordt gedeeld met bondgenoten.',
      ' door ‹wie›',
      'De informatie die wordt verzameld, wordt door ‹wie› gedeeld met bondgenoten.',
    ],
    [english, 'The point will be taken into account.', ' by ‹who›', 'The point will be taken into account by ‹who›.'],
    [english, 'The matter will be looked into.', ' by ‹who›', 'The matter will be looked into by ‹who›.'],
  ];
  for (const [language, sentence, agent, expected] of rows)
    it(sentence, () => assert.equal(withAgent(language, sentence, agent), expected));
});
