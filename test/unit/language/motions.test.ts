import assert from 'node:assert/strict';
import { motionsIn } from '../../../src/engine/language/motions.ts';

const table: readonly (readonly [text: string, ...found: string[]])[] = [
  ['The motion by Member Oosterveen asked for an overview.', 'Oosterveen open'],
  ['The motion by Member Oosterveen asked for it. The government hereby considers it settled.', 'Oosterveen settled'],
  ['As promised in the debate of 12 May the costs are listed.', ' open'],
  ['Since the Peters motion every mission has an end date.', 'Peters source'],
  ['De motie van de leden Van der Staaij en Peters verzocht om een plan.', 'Van der Staaij open'],
  ['De motie van het lid Peters van 2015 verzocht om een plan.', 'Peters source'],
  ['Hiermee beschouwt het kabinet de motie als afgedaan.', ' settles'],
  ['Emotie en promotie van Peters.'],
];

describe('motions', () => {
  for (const [text, ...found] of table)
    it(text, () =>
      assert.deepEqual(
        motionsIn(text, 2025).map(({ name, state }) => `${name} ${state}`),
        found,
      ),
    );
});
