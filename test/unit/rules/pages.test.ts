import assert from 'node:assert/strict';
import { rules } from '../../../src/engine/index.ts';
import { exampleFaults, examplesOf, pairFaults, shapeFaults } from '../../helpers/pages.ts';

describe('the pages of the rules', () => {
  for (const { id, page } of rules)
    describe(id, () => {
      for (const language of ['nl', 'en'] as const) {
        it(`${language}: has its headings`, () => assert.deepEqual(shapeFaults(page[language], language), []));
        for (const example of examplesOf(page[language]))
          it(`${language}: ${example.kind}: ${example.text.slice(0, 100)}`, () =>
            assert.deepEqual(exampleFaults(id, example, language), []));
      }
      it('shows like examples in both languages, and first how one is mended', () =>
        assert.deepEqual(pairFaults(page.nl, page.en), []));
    });
});
