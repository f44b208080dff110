import assert from 'node:assert/strict';
import fc from 'fast-check';
import { faultMessage } from '../../../src/engine/index.ts';
import { meaningAt, suggestionsAt } from '../../../src/views/guide/help.ts';
import { exampleGuide } from '../../helpers/guide-format.ts';
import { resolved } from '../../helpers/guides.ts';

/** The example of a guide with pieces of it replaced. */
const damaged = fc
  .array(
    fc.record({
      at: fc.nat(exampleGuide.length),
      length: fc.nat(12),
      put: fc.oneof(
        fc.constantFrom(
          ':',
          '- ',
          '\n',
          '\t',
          '[',
          ']',
          '{',
          '}',
          '&a ',
          '*a',
          '!x ',
          '"',
          '#',
          '|',
          '? ',
          '---\n',
          '0',
          '…',
        ),
        fc.string({ maxLength: 6 }),
      ),
    }),
    { maxLength: 4 },
  )
  .map((changes) =>
    changes.reduce((text, { at, length, put }) => text.slice(0, at) + put + text.slice(at + length), exampleGuide),
  );

describe('any guide', () => {
  it('is a guide or says where it is at fault, in words', async () =>
    fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        const { guide, faults } = await resolved({ 'schrijfwijzer.yml': text });
        assert.equal(guide === null, faults.length > 0);
        for (const fault of faults) {
          assert.ok(0 <= fault.start && fault.start <= fault.end && fault.end <= text.length, JSON.stringify(fault));
          for (const language of ['nl', 'en'] as const)
            assert.match(faultMessage(fault, language), /^[^\n]{5,300}[.?]$/u);
        }
      }),
      { numRuns: 300 },
    ));

  it('is helped with anywhere', () =>
    fc.assert(
      fc.property(damaged, fc.nat(), (text, n) => {
        const at = n % (text.length + 1);
        for (const { start, end } of suggestionsAt(text, at, 'nl')) assert.ok(start <= at && at <= end);
        meaningAt(text, at, 'en');
      }),
    ));
});
