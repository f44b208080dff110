import assert from 'node:assert/strict';
import fc from 'fast-check';
import { summary } from '../../../../src/views/answering/summary.ts';
import { read } from '../../../helpers/drafts.ts';

const answers = {
  nl: {
    accepted: '**Appreciatie:** neemt over',
    partial: '**Appreciatie:** neemt deels over',
    rejected: '**Appreciatie:** neemt niet over',
    unclear: 'Het kabinet neemt de aanbeveling ter harte.',
    none: '',
  },
  en: {
    accepted: '**Response:** accepts',
    partial: '**Response:** partially accepts',
    rejected: '**Response:** does not accept',
    unclear: 'The government takes this to heart.',
    none: '',
  },
};
const words = {
  nl: ['# Beleidsreactie\n\nHierbij ontvangt u de reactie van het kabinet op het rapport.', 'Aanbeveling'],
  en: ['# Policy response\n\nThis is the response of the government to the report of the council.', 'Recommendation'],
} as const;

type Response = keyof typeof answers.nl;
type Language = keyof typeof answers;

const draft = (responses: readonly Response[], language: Language, upFront = '') => {
  const [title, label] = words[language];
  const own = responses.map((response, i) => `### ${label} ${i + 1}\n\n> Meet.\n\n${answers[language][response]}\n\n`);
  return `${title}\n\n${upFront}\n\n${own.join('')}`;
};
const summed = (responses: readonly Response[], language: Language = 'nl') =>
  summary(read(draft(responses, language)).recommendations, language);

describe('the summary of all positions', () => {
  it('names the recommendations by the position taken', () => {
    assert.equal(
      summed(['accepted', 'partial', 'accepted', 'rejected', 'accepted']),
      'Het kabinet neemt aanbevelingen 1, 3 en 5 over, aanbeveling 2 deels over en aanbeveling 4 niet over.',
    );
    assert.equal(
      summed(['accepted', 'partial', 'rejected'], 'en'),
      'The government accepts recommendation 1, partially accepts recommendation 2 and does not accept recommendation 3.',
    );
  });

  it('leaves a blank for what has no position yet', () => {
    assert.equal(
      summed(['accepted', 'none', 'unclear']),
      'Het kabinet neemt aanbeveling 1 over. Over aanbevelingen 2 en 3 is het standpunt ‹standpunt›.',
    );
  });

  it('says nothing where no position is taken', () => {
    assert.equal(summed(['none', 'unclear']), null);
    assert.equal(summed([]), null);
  });

  for (const language of ['nl', 'en'] as const)
    it(`reads as the positions that it sums up, ${language}`, () => {
      const position = fc.constantFrom('accepted', 'partial', 'rejected');
      fc.assert(
        fc.property(fc.array(position, { minLength: 1, maxLength: 9 }), (responses) => {
          const sentence = summed(responses, language) ?? '';
          const silent = draft(
            responses.map(() => 'none'),
            language,
            sentence,
          );
          assert.deepEqual(
            read(silent).recommendations.map(({ response }) => response),
            responses,
            sentence,
          );
        }),
        { numRuns: 60 },
      );
    });
});
