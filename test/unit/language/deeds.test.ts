import assert from 'node:assert/strict';
import type { Language } from '../../../src/engine/language/concept.ts';
import { english } from '../../../src/engine/language/en/english.ts';
import { dutch } from '../../../src/engine/language/nl/dutch.ts';

const deedsIn = (sentence: string, language: Language = dutch): (string | undefined)[] =>
  language.read(sentence).flatMap(({ deeds }) => deeds.map(({ alone }) => alone));

// Sentences that promise several things, and each of those by itself.
const several: readonly (readonly [sentence: string, alone: readonly string[]])[] = [
  [
    'Nederland gaat de kustwacht in 2026 opleiden, uitrusten en begeleiden.',
    [
      'Nederland gaat de kustwacht in 2026 opleiden.',
      'Nederland gaat de kustwacht in 2026 uitrusten.',
      'Nederland gaat de kustwacht in 2026 begeleiden.',
    ],
  ],
  [
    'Nederland gaat in Caldor mijnen opsporen, wegen aanleggen alsmede boeren verzekeren.',
    [
      'Nederland gaat in Caldor mijnen opsporen.',
      'Nederland gaat in Caldor wegen aanleggen.',
      'Nederland gaat in Caldor boeren verzekeren.',
    ],
  ],
  [
    'J&V beoogt in 2026 fraude op te sporen, geld af te pakken en slachtoffers te betalen.',
    [
      'J&V beoogt in 2026 fraude op te sporen.',
      'J&V beoogt in 2026 geld af te pakken.',
      'J&V beoogt in 2026 slachtoffers te betalen.',
    ],
  ],
  [
    'De genie slaat in 2026 putten, legt bruggen aan en leidt monteurs op.',
    ['De genie slaat in 2026 putten.', 'De genie legt in 2026 bruggen aan.', 'De genie leidt in 2026 monteurs op.'],
  ],
  [
    'In 2026 bouwt BZ een steiger, plaatst een radar en huurt een loods.',
    ['In 2026 bouwt BZ een steiger.', 'In 2026 plaatst BZ een radar.', 'In 2026 huurt BZ een loods.'],
  ],
  [
    'In 2026 traint BZ loodsen, plaatst het een radar en huurt het een loods.',
    ['In 2026 traint BZ loodsen.', 'In 2026 plaatst het een radar.', 'In 2026 huurt het een loods.'],
  ],
  [
    'In 2026 worden in Caldor scholen gebouwd, leraren geworven en boeken gedrukt.',
    [
      'In 2026 worden in Caldor scholen gebouwd.',
      'In 2026 worden in Caldor leraren geworven.',
      'In 2026 worden in Caldor boeken gedrukt.',
    ],
  ],
  // Words in pairs go where their deeds part.
  [
    'BZ wil niet alleen boten kopen, maar ook loodsen opleiden en bovendien het zeerecht herzien.',
    ['BZ wil boten kopen.', 'BZ wil loodsen opleiden.', 'BZ wil het zeerecht herzien.'],
  ],
  [
    'Het kabinet zal in 2026 enerzijds boeren verzekeren, anderzijds havens verdiepen en tevens putten slaan.',
    [
      'Het kabinet zal in 2026 boeren verzekeren.',
      'Het kabinet zal in 2026 havens verdiepen.',
      'Het kabinet zal in 2026 putten slaan.',
    ],
  ],
  [
    'Defensie traint in 2026 zowel loodsen als duikers en adviseert daarnaast de havendienst.',
    [
      'Defensie traint in 2026 loodsen.',
      'Defensie traint in 2026 duikers.',
      'Defensie adviseert in 2026 de havendienst.',
    ],
  ],
  // A condition stays with the deed that it is put in, what leaves the row open with the last.
  [
    'BZ zal loodsen scholen, boeien plaatsen en, indien nodig, wrakken lichten.',
    ['BZ zal loodsen scholen.', 'BZ zal boeien plaatsen.', 'BZ zal, indien nodig, wrakken lichten.'],
  ],
  [
    'BZ gaat in 2026 loodsen scholen, boeien plaatsen, wrakken lichten en dergelijke.',
    [
      'BZ gaat in 2026 loodsen scholen.',
      'BZ gaat in 2026 boeien plaatsen.',
      'BZ gaat in 2026 wrakken lichten en dergelijke.',
    ],
  ],
];

describe('deeds side by side', () => {
  for (const [sentence, alone] of several) it(sentence, () => assert.deepEqual(deedsIn(sentence), alone));

  // What opens the sentence as half of a pair cannot go: three deeds, none that can be said alone.
  for (const sentence of ['Enerzijds sluit BZ een post, anderzijds opent het een kantoor, alsmede een steunpunt.'])
    it(sentence, () => assert.deepEqual(deedsIn(sentence), [undefined, undefined, undefined]));

  for (const sentence of [
    'BZ zal in 2026 vrouwen, jongeren en veteranen opleiden.',
    'BZ zal loodsen opleiden in Caldor, Brenna en Kestrin.',
    'Nederland levert tenten, dekens en voertuigen.',
    'Canada, Noorwegen en Portugal sturen een schip.',
    'BZ steunt organisaties die journalisten beschermen, rechters trainen en gevangenen bezoeken.',
    'Door agenten te trainen, te begeleiden en uit te rusten levert BZ een meldkamer op.',
    'Nederland roept de partijen op wapens in te leveren, wegen te openen en gevangenen te ruilen.',
    'De raad kan het mandaat verkorten, verlengen of beëindigen.',
    'BZ sluit de post en draagt het archief over.',
  ])
    it(`one or two: ${sentence}`, () => assert.deepEqual(deedsIn(sentence), []));
});

describe('deeds side by side in English, whatever pairs them', () => {
  for (const [sentence, alone] of [
    [
      'In 2026 the Ministry will both train judges and pay for courtrooms, and will also advise the police.',
      [
        'In 2026 the Ministry will train judges.',
        'In 2026 the Ministry will pay for courtrooms.',
        'In 2026 the Ministry will advise the police.',
      ],
    ],
    [
      'The Netherlands will on the one hand shelter journalists, on the other hand prosecute perpetrators, and moreover convene donors.',
      [
        'The Netherlands will shelter journalists.',
        'The Netherlands will prosecute perpetrators.',
        'The Netherlands will convene donors.',
      ],
    ],
    [
      'The government will not only vaccinate children but also build clinics, and it will in addition reform insurance.',
      [
        'The government will vaccinate children.',
        'The government will build clinics.',
        'The government will reform insurance.',
      ],
    ],
  ] as const)
    it(sentence, () => assert.deepEqual(deedsIn(sentence, english), alone));
});
