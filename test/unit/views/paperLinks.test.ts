import assert from 'node:assert/strict';
import { paperLinks } from '../../../src/views/paperLinks.ts';
import { openInBoth } from '../../helpers/drafts.ts';

const linksIn = (text: string) =>
  paperLinks(text, openInBoth().read(text), 'nl').map(({ start, end, address }) => [
    text.slice(start, end),
    /^https:\/\/zoek\.officielebekendmakingen\.nl\/kst-(.*)\.html$/.exec(address)?.[1],
  ]);

/** What is said, and the links in it: the words with the number of the paper. */
const rows: readonly (readonly [text: string, ...links: (readonly [words: string, number: string])[]])[] = [
  ['Zie Kamerstuk 29 521, nr. 434.', ['Kamerstuk 29 521, nr. 434', '29521-434']],
  ['Zie Kamerstuk 29521, nr. 434.', ['Kamerstuk 29521, nr. 434', '29521-434']],
  ['Dat staat er (Kamerstuk 36 600 V, nr. 4).', ['Kamerstuk 36 600 V, nr. 4', '36600-V-4']],
  ['Zie Kamerstuk 36 600-V, nr. 4.', ['Kamerstuk 36 600-V, nr. 4', '36600-V-4']],
  ['Zie Kamerstuk 21 501-02, nr. 2500.', ['Kamerstuk 21 501-02, nr. 2500', '21501-02-2500']],
  ['Zie Kamerstukken II 2023/24, 27 925, nr. 12.', ['Kamerstukken II 2023/24, 27 925, nr. 12', '27925-12']],
  ['Zie Kamerstuk 29 521, BE.', ['Kamerstuk 29 521, BE', '29521-BE']],
  ['Zie Kamerstuk 29 521, nrs. 433 en 434.', ['Kamerstuk 29 521, nrs. 433', '29521-433'], ['434', '29521-434']],
  [
    'Zie Kamerstuk 29 521, nr. 434 en 27 925, nr. 12.',
    ['Kamerstuk 29 521, nr. 434', '29521-434'],
    ['27 925, nr. 12', '27925-12'],
  ],
  ['De Kamer vroeg dit (29 521, nr. 434).', ['29 521, nr. 434', '29521-434']],
  ['Zie kst-29521-434.', ['kst-29521-434', '29521-434']],
  ['Eerder als kst 32623/310 gestuurd.', ['kst 32623/310', '32623-310']],
  ['See Parliamentary Paper 29 521, no. 434.', ['Parliamentary Paper 29 521, no. 434', '29521-434']],
  ['Dat is zo.[^1]\n\n[^1]: Kamerstuk 29 521, nr. 434.', ['Kamerstuk 29 521, nr. 434', '29521-434']],
  ['Zie Kamerstuk\n29 521, nr. 434.', ['Kamerstuk\n29 521, nr. 434', '29521-434']],
  // No reference that can be found, or none at all.
  ['Zie Kamerstuk 29 521.'],
  ['Zie Kamerstuk 521, nr. 4.'],
  ['Er zijn 29 521 schepen, en 3 havens.'],
  ['Zie artikel 29, nr. 4.'],
  ['Zie `Kamerstuk 29 521, nr. 434`.'],
  ['Zie [Kamerstuk 29 521, nr. 434](https://voorbeeld.nl).'],
  ['Zie Kamerstuk.\n\n29 521 schepen.'],
];

describe('links to parliamentary papers', () => {
  for (const [text, ...links] of rows)
    it(`${links.length === 0 ? 'not in' : 'in'}: ${text}`, () => assert.deepEqual(linksIn(text), links));
});
