import assert from 'node:assert/strict';
import { rules } from '../../../src/engine/index.ts';
import { labelledSentences } from '../../helpers/accuracy.ts';
import { letterWith, read } from '../../helpers/drafts.ts';
import { examples } from '../../helpers/examples.ts';
import { findingFaults } from '../../helpers/fixes.ts';
import { examplesOf } from '../../helpers/pages.ts';

const faultsIn = (draft: string): string[] => read(draft).findings.flatMap((finding) => findingFaults(draft, finding));

/** One in so many of the labelled sentences: all of them would take too long for a test that runs at every change. */
const EVERY = 2;

describe('a fix takes the finding away', () => {
  for (const { id, page } of rules)
    describe(`in the examples of ${id}`, () => {
      for (const { text } of examplesOf(page.nl).filter(({ kind }) => kind === 'fout'))
        it(text.slice(0, 100), () => assert.deepEqual(faultsIn(letterWith(text)), []));
    });

  for (const language of ['nl', 'en'] as const)
    describe(`in labelled sentences, ${language}`, () => {
      const weak = labelledSentences(language).filter(
        ({ part, rules: labels }) => part === 'tune' && labels.length > 0,
      );
      for (const { text, draft } of weak.filter((_, i) => i % EVERY === 0))
        it(text, () => assert.deepEqual(faultsIn(draft), []));
    });

  describe('in the example drafts', () => {
    for (const { name, text } of examples()) it(name, () => assert.deepEqual(faultsIn(text), []));
  });
});
