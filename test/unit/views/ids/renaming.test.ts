import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Edit } from '../../../../src/engine/index.ts';
import { knownId, namedAt } from '../../../../src/views/ids/places.ts';
import { type Refusal, type Renaming, renamed } from '../../../../src/views/ids/renaming.ts';
import { applied } from '../../../helpers/drafts.ts';
import { folderOf, named } from './drafts.ts';

const TITLE = 'Strategie maritieme veiligheid Golf van Belvane 2026–2029';

/** Paragraphs in which `‹D1›` is what the strategy means by it, and everything else is not. */
const anywhere = [
  'D10 gaat voor, en zo is het ook met D1.2 en AD1.',
  'In code staat `D1`, en ook:\n\n```\nDoel D1\n```',
  'De Kamer schreef: “geef doel D1 voorrang”.',
  "Zij schreef ook: 'geef foto's bij doel D1'.",
  '> Doel D1 moet beter, zegt de commissie.',
  '<!-- Doel D1 nog nalopen -->',
  'Zie [de toelichting](toelichting.md#D1) en https://voorbeeld.nl/D1.',
  'Zie bijlage D1 en tabel D1. 🚢',
  '**Aanbeveling 2:** Geef doel D1 voorrang.',
  'Een gewone alinea zonder iets.',
];
const inStrategy = [
  'Doel ‹D1› heeft voorrang, vóór D10.',
  '**Activiteit A1.** De ambassade opent uiterlijk 30 september 2026 acht punten.\n\n- **Draagt bij aan:** ‹D1›, D10',
  '| Doel | Termijn |\n| --- | --- |\n| ‹D1› | 2027 |',
  '## Hoe ‹D1› wordt gemeten',
  'Dat staat bij ‹D1›.[^1]\n\n[^1]: Ook in de noot is het doel ‹D1›.',
  'Anders dan doel D1 uit de [brief](brief.md) is ‹D1› nieuw.',
];
/** In a draft that has no D1 itself, and names the strategy at its start. */
const inPlan = [
  'Het jaarplan werkt doel ‹D1› uit.',
  '**Activiteit A5.** De ambassade levert in 2026 drie boten.\n\n- **Draagt bij aan:** ‹D1›',
  '- Ook ‹D1› en D10 zijn belangrijk.',
];
/** In a draft with a D1 of its own. */
const inLetter = [
  'Wij werken aan doel D1.',
  `Dit volgt uit doel ‹D1› van de ${TITLE}.`,
  'Dit volgt uit doel ‹D1› (zie [de strategie](strategie.md)).',
  'Zie [doel ‹D1›](strategie.md).',
  '- **Draagt bij aan:** D1',
];
/** In a draft that names no other. */
const inNote = ['Wij werken aan doel D1.', '- **Draagt bij aan:** D1', 'Doel D1 is D1.'];

const namings = [
  ['', 'Dit werkt de [strategie](strategie.md) uit.'],
  ['', `Dit werkt de ${TITLE} uit.`],
  ['---\nbij: strategie.md\n---\n\n', 'Dit is een uitwerking.'],
] as const;

const some = (own: readonly string[]) =>
  fc.array(fc.constantFrom(...anywhere, ...own), { maxLength: 6 }).map((paragraphs) => paragraphs.join('\n\n'));

const folder = fc
  .record({
    strategy: some(inStrategy),
    plan: some(inPlan),
    letter: some(inLetter),
    note: some(inNote),
    naming: fc.constantFrom(...namings),
    ending: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ strategy, plan, letter, note, naming: [front, sentence], ending }) => {
    const texts = {
      'strategie.md': `# ${TITLE}\n\n**Doel ‹D1›.** De kustwacht is op tijd.\n\n**Doel D10.** Havens melden lading.\n\n${strategy}\n`,
      'jaarplan.md': `${front}# Jaarplan van de ambassade in Nesk\n\n${sentence}\n\n${plan}\n`,
      'brief.md': `# Brief over de haven\n\n**Doel D1.** De brief heeft een eigen doel.\n\n${letter}\n`,
      'notitie.md': `# Notitie over vissers\n\n${note}\n`,
    };
    return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.replaceAll('\n', ending)]));
  });

const plain = (text: string, id: string) => text.replaceAll('‹D1›', id);

const ask = (marked: Readonly<Record<string, string>>, to: string, from = 'strategie.md'): Renaming | Refusal => {
  const drafts = folderOf(Object.fromEntries(Object.entries(marked).map(([name, text]) => [name, plain(text, 'D1')])));
  const draft = named(drafts, from);
  const at = (marked[from] ?? '').indexOf('‹D1›');
  const place = namedAt(draft, at);
  const id = place && knownId(drafts, draft, place);
  assert.ok(id, 'no id there');
  return renamed(drafts, drafts, id, to, 'nl');
};

describe('renaming an id', () => {
  it('changes it wherever it is meant, and nothing else', () =>
    fc.assert(
      fc.property(folder, (marked) => {
        const renaming = ask(marked, 'V7');
        assert.ok(!('refusal' in renaming));
        for (const [name, text] of Object.entries(marked)) {
          const edits: readonly Edit[] = renaming.get(`file:///werk/${name}`) ?? [];
          assert.equal(applied(plain(text, 'D1'), edits), plain(text, 'V7'));
        }
      }),
      { numRuns: 60 },
    ));

  it('is undone by renaming it back', () =>
    fc.assert(
      fc.property(folder, (marked) => {
        const renaming = ask(marked, 'V7');
        assert.ok(!('refusal' in renaming));
        const there = Object.fromEntries(Object.entries(marked).map(([name, text]) => [name, plain(text, 'V7')]));
        const drafts = folderOf(there);
        const strategy = named(drafts, 'strategie.md');
        const place = namedAt(strategy, strategy.text.indexOf('V7'));
        const id = place && knownId(drafts, strategy, place);
        const back = id && renamed(drafts, drafts, id, 'D1', 'nl');
        assert.ok(back && !('refusal' in back));
        for (const [name, text] of Object.entries(marked))
          assert.equal(applied(there[name] ?? '', back.get(`file:///werk/${name}`) ?? []), plain(text, 'D1'));
      }),
      { numRuns: 20 },
    ));

  const two = {
    'strategie.md': `# ${TITLE}\n\n**Doel ‹D1›.** De kustwacht is op tijd.\n\n**Doel D2.** Havens melden lading.\n`,
    'jaarplan.md': `# Jaarplan van de ambassade in Nesk\n\nDit werkt de [strategie](strategie.md) uit, met doel ‹D1›.\n\n**Doel D7.** Dorpen doen aangifte.\n`,
  };

  it('works from a draft that only refers to it', () => {
    const renaming = ask(two, 'V1', 'jaarplan.md');
    assert.ok(!('refusal' in renaming));
    assert.deepEqual([...renaming.keys()], ['file:///werk/strategie.md', 'file:///werk/jaarplan.md']);
  });

  it('takes small letters for capitals, and the same name for no change', () => {
    const renaming = ask(two, ' d1 ');
    assert.ok(!('refusal' in renaming));
    assert.equal(renaming.size, 0);
  });

  const refusals = [
    [
      'what has not the form of an id',
      'Doel 1',
      'Een id is een tot drie hoofdletters met een nummer, zoals D1 of A2.3.',
    ],
    ['a name that is taken', 'D2', 'D2 bestaat al in strategie.md.'],
    ['a name that is taken in a draft that refers to it', 'D7', 'D7 bestaat al in jaarplan.md.'],
  ] as const;
  for (const [says, to, refusal] of refusals) it(`refuses ${says}`, () => assert.deepEqual(ask(two, to), { refusal }));

  it('refuses a name that would make another draft point elsewhere', () => {
    const three = {
      ...two,
      'handel.md': '# Handelsstrategie voor de kust\n\n**Doel D9.** Handelaren betalen minder.\n',
      'brief.md':
        '# Brief over de haven\n\nDe [strategie](strategie.md) is klaar.\n\nDe [andere](handel.md) ook.\n\nHij werkt aan doel D9.\n',
    };
    assert.deepEqual(ask(three, 'D9'), { refusal: 'D9 zou in brief.md naar een ander doel verwijzen dan nu.' });
  });
});
