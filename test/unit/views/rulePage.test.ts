import assert from 'node:assert/strict';
import { ruleById, rules } from '../../../src/engine/index.ts';
import { ruleLink, rulePage } from '../../../src/views/rulePage.ts';

describe('the page of a rule', () => {
  it('is reached by a command with the rule as argument', () => {
    const query = ruleLink('er-doel').replace('command:doelwijzer.showRule?', '');
    assert.deepEqual(JSON.parse(decodeURIComponent(query)), ['er-doel']);
  });

  it('shows examples as prose', () => {
    const page = rulePage(ruleById('er-doel'), 'nl');
    assert.match(page, /^\*Zwak:\* \S/m);
    assert.match(page, /^\*Beter:\* \S/m);
    assert.match(page, /^\*Beter:\*\n\n> \*\*Doel D1\.\*\*/m);
    assert.doesNotMatch(page, /^```/m);
  });

  it('shows a comment that an example is about', () =>
    assert.match(rulePage(ruleById('negeeropmerking-klopt-niet'), 'nl'), /^> \\<!-- doelwijzer-negeer er-doel: /m));

  for (const rule of rules)
    it(`opens with a title, in Dutch and in English: ${rule.id}`, () => {
      for (const language of ['nl', 'en'] as const) assert.match(rulePage(rule, language), /^# \S/);
      assert.notEqual(rulePage(rule, 'nl'), rulePage(rule, 'en'));
    });
});
