import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asResponses } from '../../../../src/views/answering/recommendationList.ts';
import { read } from '../../../helpers/drafts.ts';

const blocks = (selected: string, first = 1, language: 'nl' | 'en' = 'nl') =>
  asResponses(selected, first, language, 2026);
const headed = (selected: string, first?: number) => blocks(selected, first)?.match(/^### .+\n\n> .+$/gm);

describe('a selected list of recommendations', () => {
  const lists = {
    'with numbers': '1. Meet elk jaar.\n2. Sluit de school.\n',
    'with brackets': '1) Meet elk jaar.\n\n2) Sluit de school.',
    'with labels': 'Aanbeveling 1: Meet elk jaar.\nAanbeveling 2: Sluit de school.',
    'with bold labels': '- **Aanbeveling 1:** Meet elk jaar.\n- **Aanbeveling 2:** Sluit de school.',
    'with bullets': '• Meet elk jaar.\n• Sluit de school.',
    'with lines that were cut off': '1. Meet elk\n   jaar.\r\n2. Sluit\r\nde school.',
  };
  for (const [how, list] of Object.entries(lists))
    it(`${how} becomes a heading, a quotation and a response each`, () => {
      assert.deepEqual(headed(list), [
        '### Aanbeveling 1\n\n> Meet elk jaar.',
        '### Aanbeveling 2\n\n> Sluit de school.',
      ]);
    });

  it('keeps its own numbers, and is counted on where it has none', () => {
    assert.deepEqual(headed('2.1. Meet.\n2.2. Sluit.'), [
      '### Aanbeveling 2.1\n\n> Meet.',
      '### Aanbeveling 2.2\n\n> Sluit.',
    ]);
    assert.deepEqual(headed('- Meet.\n- Sluit.', 4), ['### Aanbeveling 4\n\n> Meet.', '### Aanbeveling 5\n\n> Sluit.']);
  });

  it('can be in English', () => {
    assert.match(
      blocks('1. Measure.\n2. Close.', 1, 'en') ?? '',
      /^### Recommendation 1\n\n> Measure\.\n\n\*\*Response:\*\* ‹/,
    );
  });

  for (const [what, words] of Object.entries({
    'one item': '1. Meet elk jaar.',
    'running text': 'Het kabinet meet elk jaar.\nDat gebeurt in mei.',
    'a heading with a list': '## Aanbevelingen\n\n1. Meet.\n2. Sluit.',
    nothing: '',
  }))
    it(`is not ${what}`, () => assert.equal(blocks(words), null));

  it('is read as the recommendations that it lists, each with its own words', () => {
    const wish = fc.constantFrom('Meet de wachttijd.', 'Sluit de duikschool in Varse.', 'Beschrijf tegenvallers.');
    fc.assert(
      fc.property(fc.array(wish, { minLength: 2, maxLength: 12 }), (wishes) => {
        const text = `# Beleidsreactie\n\n${blocks(wishes.map((words, i) => `${i + 1}. ${words}`).join('\n'))}`;
        const { recommendations } = read(text);
        assert.deepEqual(
          recommendations.map(({ text: own }) => text.slice(own.start, own.end)),
          wishes,
        );
        assert.deepEqual(
          recommendations.map(({ number }) => number),
          wishes.map((_, i) => String(i + 1)),
        );
        assert.ok(recommendations.every(({ response }) => response === 'unclear'));
      }),
      { numRuns: 40 },
    );
  });
});
