import assert from 'node:assert/strict';
import { topicsOfHeading, topicsOfPassage } from '../../../src/engine/document/topics.ts';
import { topicNames } from '../../../src/engine/index.ts';

describe('topics', () => {
  for (const [language, names] of Object.entries(topicNames))
    it(`are recognised in a heading by their own names, ${language}`, () => {
      const unknown = Object.entries(names).filter(
        ([topic, name]) => !topicsOfHeading(name).some((id) => id === topic),
      );
      assert.deepEqual(unknown, []);
    });

  it('are not taken from a word that looks like an abbreviation', () => {
    assert.deepEqual(topicsOfPassage('Het onderzoek staat in de SEA voor 2028.'), ['monitoring-en-evaluatie']);
    assert.deepEqual(topicsOfPassage('The frigate can stay at sea for 60 days.'), []);
  });
});
