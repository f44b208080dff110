import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rules } from '../../src/engine/index.ts';
import {
  FLOORS,
  type Floor,
  floorFaults,
  labelledSentences,
  scoreOf,
  tableOf,
  withReliability,
} from '../helpers/accuracy.ts';

describe('labelled sentences', () => {
  const sentences = labelledSentences('nl');
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Readonly<Record<string, Floor>>;

  for (const part of ['tune', 'held-out'] as const)
    it(`are there to ${part === 'tune' ? 'tune on' : 'be held out'}, each once`, () => {
      const texts = sentences.filter((sentence) => sentence.part === part).map(({ text }) => text);
      assert.ok(texts.length > 100);
      assert.equal(new Set(texts).size, texts.length);
    });

  it('are judged no worse than before, rule by rule', () => {
    const score = scoreOf(sentences);
    assert.deepEqual(floorFaults(score, floors), [], tableOf(score));
  });

  for (const { id, page } of rules)
    it(`say on its page how far to trust ${id}`, () => {
      for (const language of ['nl', 'en'] as const)
        assert.equal(page[language], withReliability(page[language], language, floors[id]));
    });

  it('have a floor for every rule that is scored, and for no other', () =>
    assert.deepEqual(Object.keys(floors).sort(), [...scoreOf([]).byRule.keys(), 'all'].sort()));
});
