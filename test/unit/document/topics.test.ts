import assert from 'node:assert/strict';
import { topicNames } from '../../../src/engine/document/topic-names.ts';
import { knownTopics } from '../../../src/engine/document/topics.ts';

describe('topics', () => {
  for (const [language, names] of Object.entries(topicNames))
    it(`are recognised in a heading by their own names, ${language}`, () => {
      const unknown = Object.entries(names).filter(
        ([topic, name]) => !knownTopics.ofHeading(name).some((id) => id === topic),
      );
      assert.deepEqual(unknown, []);
    });

  it('are not taken from a word that looks like an abbreviation', () => {
    assert.ok(knownTopics.isOfPassage('monitoring-en-evaluatie', 'het onderzoek staat in de sea voor 2028.'));
    assert.ok(!knownTopics.isOfPassage('monitoring-en-evaluatie', 'the frigate can stay at sea for 60 days.'));
  });

  const endings = [
    ['Tot slot', true],
    ['6. Slot', true],
    ['Slotbeschouwing', true],
    ['Hanke Bruins Slot', false],
    ['Slotervaart', false],
  ] as const;
  for (const [heading, isEnding] of endings)
    it(`${heading}: ${isEnding ? 'looks ahead' : 'is a name'}`, () => {
      assert.equal(knownTopics.ofHeading(heading).includes('vooruitblik'), isEnding);
    });
});
