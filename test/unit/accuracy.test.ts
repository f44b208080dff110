import assert from 'node:assert/strict';
import { rules } from '../../src/engine/index.ts';
import {
  floorFaults,
  labelledSentences,
  recordedFloors,
  scoreOf,
  tableOf,
  withReliability,
} from '../helpers/accuracy.ts';

const floors = recordedFloors();

for (const language of ['nl', 'en'] as const)
  describe(`labelled sentences, ${language}`, () => {
    const sentences = labelledSentences(language);

    for (const part of ['tune', 'held-out'] as const)
      it(`are there to ${part === 'tune' ? 'tune on' : 'be held out'}, each once`, () => {
        const texts = sentences.filter((sentence) => sentence.part === part).map(({ text }) => text);
        assert.ok(texts.length > 100);
        assert.equal(new Set(texts).size, texts.length);
      });

    it('are judged no worse than before, rule by rule', () => {
      const score = scoreOf(sentences);
      assert.deepEqual(floorFaults(score, floors[language]), [], tableOf(score));
    }).timeout(120_000);

    it('have a floor for every rule that is scored, and for no other', () =>
      assert.deepEqual(Object.keys(floors[language]).sort(), [...scoreOf([]).byRule.keys(), 'all'].sort()));
  });

describe('a rule’s page', () => {
  for (const { id, page } of rules)
    it(`says how far to trust ${id}`, () => {
      for (const language of ['nl', 'en'] as const)
        assert.equal(page[language], withReliability(page[language], language, id, floors));
    });
});
