import assert from 'node:assert/strict';
import { rules } from '../../../src/engine/index.ts';
import { labelledSentences } from '../../helpers/accuracy.ts';
import { applied, letterWith, read } from '../../helpers/drafts.ts';
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

/** The first sentence of what a fix makes of a draft's only sentence. */
function mended(sentence: string, rule: string, title: string): string {
  const draft = letterWith(sentence);
  const fix = read(draft)
    .findings.find((finding) => finding.rule === rule)
    ?.fixes.find((one) => one.title === title);
  assert.ok(fix, `${rule} offers no ${title}`);
  return applied(draft, fix.edits).split('\n\n').at(-1)?.trim() ?? '';
}

describe('a fix leaves a sentence that is Dutch', () => {
  const cases: readonly (readonly [rule: string, title: string, sentence: string, expected: string])[] = [
    [
      'inspanningswoord',
      'deed',
      'BZ streeft ernaar in 2026 een consul te benoemen.',
      'BZ zal in 2026 een consul benoemen.',
    ],
    [
      'inspanningswoord',
      'deed',
      'In 2027 spant BZK zich in om gemeenten bij te staan.',
      'In 2027 zal BZK gemeenten bijstaan.',
    ],
    [
      'inspanningswoord',
      'deed',
      'Nederland zet zich in de Raad in 2026 in voor vrede.',
      'Nederland ‹doet wat› in de Raad in 2026 voor vrede.',
    ],
    [
      'inspanningswoord',
      'deed',
      'BZ beoogt dat de haven in 2027 open is.',
      'BZ ‹doet wat›, zodat de haven in 2027 open is.',
    ],
    [
      'ontsnappingsclausule',
      'condition',
      'Waar dat kan, levert BZ in 2026 een tolk.',
      'Als ‹voorwaarde›, levert BZ in 2026 een tolk.',
    ],
    [
      'ontsnappingsclausule',
      'drop',
      'BZ heropent in 2026 het kantoor, voor zover mogelijk.',
      'BZ heropent in 2026 het kantoor.',
    ],
    [
      'vage-hoeveelheid',
      'count',
      'De KMar leidt in 2027 enige tientallen grenswachters op.',
      'De KMar leidt in 2027 ‹aantal› grenswachters op.',
    ],
    [
      'vage-hoeveelheid',
      'count',
      'Er moet in 2026 een reeks opvangplekken zijn.',
      'Er moeten in 2026 ‹aantal› opvangplekken zijn.',
    ],
    [
      'open-opsomming',
      'close',
      'BZ maakt in 2026 afspraken met havens, rederijen e.d.',
      'BZ maakt in 2026 afspraken met havens, rederijen en ‹onderdeel›.',
    ],
  ];
  for (const [rule, title, sentence, expected] of cases)
    it(sentence, () => assert.equal(mended(sentence, rule, title), expected));
});
