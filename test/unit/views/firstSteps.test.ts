import assert from 'node:assert/strict';
import { stepsDone } from '../../../src/views/firstSteps.ts';
import { template } from '../../../src/views/templates.ts';
import { read } from '../../helpers/drafts.ts';

const recommendation = '# Beleidsreactie\n\n### Aanbeveling 1\n\n> Meet elk jaar.\n\n';
const goal =
  '# Strategie\n\n**Doel D1.** De kustwacht is op tijd ter plaatse.\n\n- **Indicator:** aandeel oproepen\n- **Nulmeting:** 38 procent (2025)\n- **Streefwaarde:** 75 procent\n- **Termijn:** 31 december 2027\n';

describe('the first steps', () => {
  const steps = {
    'a draft': [recommendation, ['hasDraft']],
    'a template as it comes': [template('beleidsreactie', 'nl', 2026), ['hasDraft']],
    'a template of goals as it comes': [template('strategie', 'en', 2026), ['hasDraft']],
    'an answer with a position': [`${recommendation}**Appreciatie:** neemt over\n`, ['hasDraft', 'hasAnswers']],
    'an answer without one': [`${recommendation}Het kabinet neemt dit ter harte.\n`, ['hasDraft']],
    'one answer of two': [
      `${recommendation}**Appreciatie:** neemt over\n\n### Aanbeveling 2\n\n> Stop.\n`,
      ['hasDraft'],
    ],
    'a goal with all parts': [`${goal}- **Verantwoordelijk:** DVB\n`, ['hasDraft', 'hasMeasurableGoal']],
    'a goal that lacks one': [goal, ['hasDraft']],
    'a goal with a blank': [`${goal}- **Verantwoordelijk:** ‹wie›\n`, ['hasDraft']],
  } as const;
  for (const [what, [draft, done]] of Object.entries(steps))
    it(`${done.length > 1 ? 'are taken in' : 'are at their beginning in'} ${what}`, () =>
      assert.deepEqual(stepsDone(read(draft)), done));
});
