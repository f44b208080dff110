import assert from 'node:assert/strict';
import { dutch } from '../../../src/engine/language/nl/dutch.ts';

const deedsIn = (sentence: string): (string | undefined)[] =>
  dutch.read(sentence).flatMap(({ deeds }) => deeds.map(({ alone }) => alone));

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
];

describe('deeds side by side', () => {
  for (const [sentence, alone] of several) it(sentence, () => assert.deepEqual(deedsIn(sentence), alone));

  // Words in pairs fall apart when their deeds do: three deeds, none that can be said alone.
  for (const sentence of [
    'BZ wil niet alleen boten kopen, maar ook loodsen opleiden en bovendien het zeerecht herzien.',
    'Defensie traint in 2026 zowel loodsen als duikers en adviseert daarnaast de havendienst.',
    'Enerzijds sluit BZ een post, anderzijds opent het een kantoor, alsmede een steunpunt.',
  ])
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
