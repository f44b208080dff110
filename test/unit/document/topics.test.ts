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

  const headings = [
    ['Security situation', 'contextanalyse'],
    ['Why the Netherlands takes part', 'gronden-voor-deelname'],
    ['Military aspects', 'haalbaarheid'],
    ['Readiness', 'geschiktheid-en-beschikbaarheid'],
    ['Threat', 'risicos'],
    ['Aftercare', 'zorg-voor-personeel'],
    ['Partner countries', 'deelnemende-landen'],
    ['Say in the operation', 'invloed'],
    ['End date', 'duur'],
    ['Women, peace and security', 'gender-en-bescherming-burgers'],
    ['Expenditure', 'financien'],
    ['Findings', 'context'],
    ['Conclusion', 'vooruitblik'],
    ['Alternatives', 'opties'],
  ] as const;
  for (const [heading, topic] of headings)
    it(`${heading} is ${topic}`, () => assert.ok(knownTopics.ofHeading(heading).includes(topic)));

  const passages = [
    ['the mandate is laid down in resolution 2788.', 'mandaat'],
    ['the chief of defence considers the task feasible.', 'haalbaarheid'],
    ['the threat to the unit is moderate.', 'risicos'],
    ['a medical team and aftercare are provided.', 'zorg-voor-personeel'],
    ['the participating countries supply ships.', 'deelnemende-landen'],
    ['protection of civilians is part of the task.', 'gender-en-bescherming-burgers'],
    ['the evaluation agenda lists the evaluation of 2029.', 'monitoring-en-evaluatie'],
    ['the house will be informed in may.', 'vooruitblik'],
  ] as const;
  for (const [passage, topic] of passages)
    it(`${passage} deals with ${topic}`, () => assert.ok(knownTopics.isOfPassage(topic, passage)));

  it('are not taken from a word in another', () => {
    assert.ok(!knownTopics.ofHeading('Development cooperation').includes('operatie-en-bijdrage'));
    assert.ok(!knownTopics.ofHeading('Cybersecurity').includes('risicos'));
  });
});
