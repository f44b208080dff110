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
function mended(sentence: string, rule: string, title: string, language: 'nl' | 'en'): string {
  const draft = letterWith(sentence, language);
  const fix = read(draft)
    .findings.find((finding) => finding.rule === rule)
    ?.fixes.find((one) => one.title === title);
  assert.ok(fix, `${rule} offers no ${title}`);
  return applied(draft, fix.edits).split('\n\n').at(-1)?.trim() ?? '';
}

type Case = readonly [rule: string, title: string, sentence: string, expected: string];

const cases: Readonly<Record<'nl' | 'en', readonly Case[]>> = {
  nl: [
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
      'open-opsomming',
      'annex',
      'BZ maakt in 2026 afspraken met havens, rederijen e.d.',
      'BZ maakt in 2026 afspraken met havens, rederijen e.d. (de volledige lijst staat in bijlage ‹nummer›).',
    ],
    // Whoever is thanked for it, the position is the government's.
    [
      'schijnappreciatie',
      'position',
      'De bewindslieden lazen het rapport met grote interesse.',
      'De bewindslieden lazen het rapport met grote interesse (het kabinet onderschrijft bevinding ‹nummer› ‹volledig of deels›).',
    ],
    // By when it is, not by when it is wanted, planned or promised.
    [
      'doel-zonder-termijn',
      'date',
      'Wij willen dat de douane sneller werkt.',
      'Wij willen dat uiterlijk ‹datum› de douane sneller werkt.',
    ],
    [
      'doel-zonder-termijn',
      'date',
      'BZ sluit niet uit dat Nederland zich aansluit bij de missie.',
      'BZ sluit niet uit dat Nederland zich uiterlijk ‹datum› aansluit bij de missie.',
    ],
    [
      'doel-zonder-termijn',
      'date',
      'Het kabinet zegt toe dat er een meldpunt komt.',
      'Het kabinet zegt toe dat er uiterlijk ‹datum› een meldpunt komt.',
    ],
    [
      'doel-zonder-termijn',
      'date',
      'Het kabinet is voornemens de post te sluiten.',
      'Het kabinet is voornemens uiterlijk ‹datum› de post te sluiten.',
    ],
    [
      'doel-zonder-termijn',
      'date',
      'Het is de bedoeling van BZ om de post te sluiten.',
      'Het is de bedoeling van BZ om uiterlijk ‹datum› de post te sluiten.',
    ],
    [
      'doel-zonder-termijn',
      'date',
      'BZ zal ervoor zorgen dat de post sluit.',
      'BZ zal uiterlijk ‹datum› ervoor zorgen dat de post sluit.',
    ],
    // What goes on has an end.
    [
      'doel-zonder-termijn',
      'until',
      'BZ blijft oog houden voor de zorg in Caldor.',
      'BZ blijft tot en met ‹datum› oog houden voor de zorg in Caldor.',
    ],
    // Behind another word the subject stays behind the verb.
    [
      'inspanningswoord',
      'deed',
      'In 2026 ijvert Nederland in Brussel voor vrede.',
      'In 2026 ‹doet› Nederland ‹wat› in Brussel voor vrede.',
    ],
    ['inspanningswoord', 'deed', 'BZ en IenW zetten in op vrede.', 'BZ en IenW ‹doen wat› voor vrede.'],
    ['inspanningswoord', 'deed', 'BZ zet in 2026 vol in op een verdrag.', 'BZ ‹doet wat› in 2026 voor een verdrag.'],
    [
      'inspanningswoord',
      'deed',
      'BZ blijft aandacht houden voor de zorg in Caldor.',
      'BZ blijft ‹wat› doen voor de zorg in Caldor.',
    ],
    [
      'inspanningswoord',
      'deed',
      'BZ zal zich ervoor inspannen dat de haven in 2027 open is.',
      'BZ zal ‹wat› doen, zodat de haven in 2027 open is.',
    ],
    // Who strives is not said: the blank says who does.
    [
      'inspanningswoord',
      'deed',
      'Er wordt naar gestreefd in 2026 een consul te benoemen.',
      '‹wie› zal in 2026 een consul benoemen.',
    ],
    [
      'inspanningswoord',
      'deed',
      'In 2026 wordt ernaar gestreefd een consul te benoemen.',
      'In 2026 zal ‹wie› een consul benoemen.',
    ],
    [
      'inspanningswoord',
      'deed',
      'Gestreefd wordt naar een verdrag in 2026.',
      '‹wie› ‹doet wat› voor een verdrag in 2026.',
    ],
    [
      'inspanningswoord',
      'deed',
      'Het streven is om in 2026 een consul te benoemen.',
      '‹wie› zal in 2026 een consul benoemen.',
    ],
    [
      'inspanningswoord',
      'deed',
      'Het streven van BZ is dat de haven in 2027 open is.',
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
    [
      'ontsnappingsclausule',
      'drop',
      'Zodra de raad instemt en voor zover mogelijk, levert BZ in 2026 een tolk.',
      'Zodra de raad instemt, levert BZ in 2026 een tolk.',
    ],
    [
      'ontsnappingsclausule',
      'condition',
      'Zodra de raad instemt en voor zover mogelijk, levert BZ in 2026 een tolk.',
      'Zodra de raad instemt en als ‹voorwaarde›, levert BZ in 2026 een tolk.',
    ],
    // What stands in front ends where the sentence goes on.
    [
      'ontsnappingsclausule',
      'condition',
      'Behoudens onvoorziene omstandigheden opent BZ in 2026 een post.',
      'Als ‹voorwaarde›, opent BZ in 2026 een post.',
    ],
    [
      'einddatum-missie-ontbreekt',
      'date',
      'Zolang als nodig houdt Nederland tien militairen in Caldor.',
      'Tot en met ‹datum› houdt Nederland tien militairen in Caldor.',
    ],
    [
      'einddatum-missie-ontbreekt',
      'date',
      'Nederland verlengt de missie in Caldor met een open einde.',
      'Nederland verlengt de missie in Caldor tot en met ‹datum›.',
    ],
    [
      'einddatum-missie-ontbreekt',
      'date',
      'Nederland verlengt de missie zonder daaraan een termijn te verbinden.',
      'Nederland verlengt de missie tot en met ‹datum›.',
    ],
    // What comes back, what goes on and what ends.
    ['vage-tijd', 'rhythm', 'BZ publiceert regelmatig een overzicht.', 'BZ publiceert elk ‹kwartaal› een overzicht.'],
    ['vage-tijd', 'date', 'De komende jaren bouwt BZ een netwerk op.', 'Tot en met ‹datum› bouwt BZ een netwerk op.'],
    [
      'vage-tijd',
      'date',
      'In de komende maanden stuurt BZ uw Kamer een plan.',
      'Uiterlijk ‹datum› stuurt BZ uw Kamer een plan.',
    ],
    [
      'vrijblijvend-werkwoord',
      'decide',
      'Er wordt nagegaan of de post open kan.',
      'Er wordt uiterlijk ‹datum› besloten of de post open kan.',
    ],
    [
      'vrijblijvend-werkwoord',
      'decide',
      'BZ en Defensie bezien of de post open kan.',
      'BZ en Defensie besluiten uiterlijk ‹datum› of de post open kan.',
    ],
    [
      'vage-hoeveelheid',
      'count',
      'LVVN levert in 2027 grote hoeveelheden zaaizaad.',
      'LVVN levert in 2027 ‹hoeveelheid› zaaizaad.',
    ],
  ],
  en: [
    [
      'vage-hoeveelheid',
      'degree',
      'The Ministry will significantly reduce the backlog in 2026.',
      'The Ministry will reduce the backlog in 2026 by ‹amount›.',
    ],
    [
      'vage-hoeveelheid',
      'degree',
      'By 1 January 2028 the Ministry will have markedly reduced the pay gap.',
      'By 1 January 2028 the Ministry will have reduced the pay gap by ‹amount›.',
    ],
    [
      'ontsnappingsclausule',
      'drop',
      'Where appropriate, the embassy will open a desk in 2026.',
      'The embassy will open a desk in 2026.',
    ],
    [
      'doel-zonder-termijn',
      'until',
      'The Ministry remains committed to peace in Caldor.',
      'The Ministry remains committed to peace in Caldor until ‹date›.',
    ],
    [
      'inspanningswoord',
      'deed',
      'The government wants the EU to adopt a list in 2026.',
      'The government will ‹do what› for the EU to adopt a list in 2026.',
    ],
    [
      'inspanningswoord',
      'deed',
      'In 2026 the delegation will go to great lengths to have two paintings returned.',
      'In 2026 the delegation will have two paintings returned.',
    ],
    [
      'vage-tijd',
      'date',
      'The embassy will soon open a second desk in Caldor.',
      'The embassy will open a second desk in Caldor by ‹date›.',
    ],
    [
      'vage-tijd',
      'rhythm',
      'The Ministry will regularly publish the results.',
      'The Ministry will publish the results every ‹quarter›.',
    ],
    [
      'vage-kwaliteit',
      'drop',
      'The embassy will set up an adequate helpdesk in 2026.',
      'The embassy will set up a helpdesk in 2026.',
    ],
    [
      'open-opsomming',
      'close',
      'In 2026 the embassy will train partners, such as unions and lawyers.',
      'In 2026 the embassy will train partners, namely unions and lawyers.',
    ],
    [
      'open-opsomming',
      'close',
      'In 2026 the embassy will buy tents, blankets, etc.',
      'In 2026 the embassy will buy tents, blankets and ‹item›.',
    ],
    [
      'open-opsomming',
      'close',
      'In 2026 the embassy will publish data on, among other things, visas.',
      'In 2026 the embassy will publish data on visas.',
    ],
    [
      'absolute-belofte',
      'drop',
      'Whatever happens, our missions will answer every call.',
      'Our missions will answer every call.',
    ],
    [
      'einddatum-missie-ontbreekt',
      'date',
      'As long as the situation calls for it, the Netherlands will keep ten soldiers there.',
      'Until ‹date›, the Netherlands will keep ten soldiers there.',
    ],
    [
      'einddatum-missie-ontbreekt',
      'date',
      'The Dutch deployment will be prolonged indefinitely.',
      'The Dutch deployment will be prolonged until ‹date›.',
    ],
  ],
};

for (const [language, tongue] of [
  ['nl', 'Dutch'],
  ['en', 'English'],
] as const)
  describe(`a fix leaves a sentence that is ${tongue}`, () => {
    for (const [rule, title, sentence, expected] of cases[language])
      it(`${title}: ${sentence}`, () => assert.equal(mended(sentence, rule, title, language), expected));
  });
