import assert from 'node:assert/strict';
import { builtInGuide, type Guide, openDraft, type Reading } from '../../../src/engine/index.ts';
import { english } from '../../../src/engine/language/en/english.ts';
import { reportFile } from '../../../src/report/formats.ts';
import { letterWith, read } from '../../helpers/drafts.ts';
import { resolved } from '../../helpers/guides.ts';

/** Reads a sentence or draft under a guide out of YAML. */
async function readUnder(yaml: string, text: string, tongue: 'nl' | 'en' = 'nl'): Promise<Reading> {
  const { guide } = await resolved({ 'schrijfwijzer.yml': yaml });
  assert.ok(guide);
  return openDraft({ format: 'markdown', guide, english: () => english }).read(letterWith(text, tongue));
}

const rulesIn = ({ findings }: Reading): string[] => findings.map(({ rule }) => rule);
const actorsIn = ({ goals }: Reading): (string | undefined)[] => goals.map(({ actor }) => actor?.text);

describe('what a guide lets us recognise', () => {
  it('the label of a goal, and of its fields', async () => {
    const text = '**Mijlpaal M1.** De haven is veiliger.\n\n- **Meeteenheid:** aantal overvallen';
    const yaml = 'labels:\n  goal: Mijlpaal\n  indicator: [Meeteenheid]\n';
    const [goal] = (await readUnder(yaml, text)).goals;
    assert.deepEqual([goal?.id, goal?.indicator?.text], ['M1', 'aantal overvallen']);
    assert.equal(
      read(letterWith(text)).goals.find(({ id }) => id === 'M1'),
      undefined,
    );
  });

  it('a label with signs that mean something in a pattern', async () => {
    const { goals } = await readUnder("levels: { outcome: 'Doel (B+)' }\n", '**Doel (B+) B1.** De haven is veiliger.');
    assert.deepEqual(
      goals.map(({ id, level }) => [id, level]),
      [['B1', 'outcome']],
    );
  });

  it('the steps of the chain by their names, also in the report', async () => {
    const text = '**Levering P1.** 240 kustwachters zijn opgeleid op 1 mei 2027.';
    const reading = await readUnder(
      'title: Schrijfwijzer consulair\nlevels: { output: Levering, activity: Inzet }\n',
      text,
    );
    assert.deepEqual(
      reading.goals.map(({ id, level }) => [id, level]),
      [['P1', 'output']],
    );
    const report = reportFile({ name: 'a.md', text: letterWith(text), reading, language: 'nl' }, 'markdown');
    assert.match(report, /\| \*\*P1:\*\* .* \| Levering \| Controle \|/);
    assert.match(report, /Schrijfwijzer consulair/);
  });

  it('who is ours and who is somebody else', async () => {
    const yaml = 'actors:\n  own: [Centrum Reisadvies]\n  others: [Rijkswacht Vlaanderen]\n';
    const ours = 'Het Centrum Reisadvies publiceert op 1 mei 2026 drie reisadviezen.';
    const theirs = 'De Rijkswacht Vlaanderen publiceert op 1 mei 2026 drie reisadviezen.';
    assert.deepEqual(actorsIn(read(letterWith(ours))), []);
    assert.deepEqual(actorsIn(await readUnder(yaml, ours)), ['Het Centrum Reisadvies']);
    assert.deepEqual(actorsIn(read(letterWith(theirs))), ['De Rijkswacht Vlaanderen']);
    assert.deepEqual(actorsIn(await readUnder(yaml, theirs)), []);
  });

  it('who is ours, in English', async () => {
    const text = 'Travel Advice Kestrin will publish three warnings on 1 May 2026.';
    assert.deepEqual(actorsIn(await readUnder('', text, 'en')), []);
    assert.deepEqual(actorsIn(await readUnder('actors: { own: [Travel Advice Kestrin] }\n', text, 'en')), [
      'Travel Advice Kestrin',
    ]);
  });

  it('a directorate with a sign in its name, whole', async () => {
    const text = 'DCV/CA stelt voor 1 mei 2026 een plan op.';
    assert.deepEqual(actorsIn(await readUnder('directorates: [DCV/CA]\n', text)), ['DCV/CA']);
  });

  it('abbreviations that need no explanation', async () => {
    const text = '# Strategie\n\nNederland betaalde in 2024 aan de ISR en aan de KMV.\n';
    assert.deepEqual(rulesIn(read(letterWith(text))), ['afkorting-niet-uitgelegd', 'afkorting-niet-uitgelegd']);
    assert.deepEqual(rulesIn(await readUnder('abbreviations: [ISR, KMV]\n', text)), []);
    assert.deepEqual(rulesIn(await readUnder('names: [Fonds KMV]\n', text)), ['afkorting-niet-uitgelegd']);
  });

  it('proper names, whose words weigh nothing', async () => {
    const text = 'BZ stelt op 1 mei 2026 het plan Versterkt Caldor vast.';
    assert.deepEqual(rulesIn(read(letterWith(text))), ['er-doel']);
    assert.deepEqual(rulesIn(await readUnder('names: [Versterkt Caldor]\n', text)), []);
    const both = 'BZ stelt op 1 mei 2026 het plan Versterkt Caldor vast. Nederland versterkt in 2026 de kustwacht.';
    assert.deepEqual(rulesIn(await readUnder('names: [Versterkt Caldor]\n', both)), ['er-doel']);
  });

  it('the topics that a type of draft must deal with', async () => {
    const yaml = `topics:
  strategie:
    - doelen
    - name: Consulaire bijstand
      heading: [gedetineerde]
      passage: consulaire bijstand
    - name: Reisadvies
      heading: reisadvies
`;
    const text = '# Strategie\n\n## Doelen\n\nDe post gaf in 2024 consulaire bijstand aan 12 mensen.\n';
    const { sections } = await readUnder(yaml, text);
    assert.deepEqual(sections, { present: ['doelen', 'Consulaire bijstand'], missing: ['Reisadvies'] });
    const headed = await readUnder(yaml, '# Strategie\n\n## Gedetineerden in het buitenland\n\nZij krijgen bezoek.\n');
    assert.deepEqual(headed.sections.present, ['Consulaire bijstand']);
    assert.deepEqual(headed.topics.map(({ id }) => id).sort(), ['Consulaire bijstand', 'Reisadvies', 'doelen']);
  });

  it('nothing that the built-in guide does not say', async () => {
    const text = letterWith('Nederland versterkt in 2026 de kustwacht van Kestrin.');
    const { guide } = await resolved({ 'schrijfwijzer.yml': '' });
    assert.deepEqual(guide, builtInGuide satisfies Guide);
    assert.deepEqual(openDraft({ format: 'markdown', guide: guide ?? builtInGuide }).read(text), read(text));
  });
});
