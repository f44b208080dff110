import assert from 'node:assert/strict';
import { openDraft } from '../../src/engine/index.ts';
import { exampleDifferences, examples, goalDifferences } from '../helpers/examples.ts';

for (const { name, text, gold } of examples())
  describe(`the example ${name}`, () => {
    const reading = openDraft({ format: 'markdown' }).read(text);

    it(`is recognised as ${gold.documentType}`, () => assert.equal(reading.documentType, gold.documentType));

    it('is marked where an expert marks it, and nowhere else; its recommendations are answered as it says', () =>
      assert.deepEqual(exampleDifferences(text, gold, reading), []));

    it('promises what an expert reads in it', () => assert.deepEqual(goalDifferences(text, gold, reading), []));
  });
