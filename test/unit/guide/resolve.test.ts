import assert from 'node:assert/strict';
import { builtInGuide, type Guide, openDraft, rulesUnder } from '../../../src/engine/index.ts';
import { letterWith, shown } from '../../helpers/drafts.ts';
import { faultLines, type GuideFiles, resolved } from '../../helpers/guides.ts';

/** The guide in these files, which have no faults. */
async function guideOf(files: GuideFiles): Promise<Guide> {
  const result = await resolved(files);
  assert.deepEqual(faultLines(result), []);
  assert.ok(result.guide);
  return result.guide;
}

const only = (yaml: string): Promise<Guide> => guideOf({ 'schrijfwijzer.yml': yaml });

const clauseOf = ({ clauses }: Guide, rule: string): string[] =>
  clauses.filter(({ rules }) => rules.includes(rule)).map(({ id }) => id);

const vague = letterWith('Nederland versterkt in 2026 de kustwacht van Kestrin.');

describe('a guide out of files', () => {
  it('weighs rules as the last file says, and leaves the others', async () => {
    const guide = await guideOf({
      'schrijfwijzer.yml': 'extends: ./basis.yml\nrules:\n  er-doel: off\n',
      'basis.yml': 'rules:\n  er-doel: error\n  vage-tijd: information\n',
    });
    assert.deepEqual(guide.severities, { 'er-doel': 'off', 'vage-tijd': 'information' });
    const { findings } = openDraft({ format: 'markdown', guide }).read(vague);
    assert.deepEqual(
      findings.map((finding) => shown(vague, finding)),
      [],
    );
  });

  it('sets options of a rule one by one', async () => {
    const guide = await guideOf({
      'schrijfwijzer.yml': 'extends: [./basis.yml, doelwijzer]\nrules:\n  lange-zin: { words: 12 }\n',
      'basis.yml': 'rules:\n  lange-zin: { severity: warning, words: 20 }\n',
    });
    const text = letterWith(`De kustwacht meldde in mei dat zij${' en haar schepen'.repeat(3)} gereed was.`);
    const { findings } = openDraft({ format: 'markdown', guide }).read(text);
    assert.deepEqual(
      findings.map(({ rule, severity, data }) => [rule, severity, data.aantal]),
      [['lange-zin', 'warning', '18']],
    );
  });

  it('weighs the own rules of what it builds on', async () => {
    const own = `{ id: spoed, patterns: [met spoed], message: Noem een datum, clause: termijn, examples: { fout: [Wij komen met spoed.], goed: [Wij komen.] } }`;
    const files = {
      'schrijfwijzer.yml': 'extends: ./basis.yml\nrules: { spoed: error }\n',
      'basis.yml': `own: [${own}]\n`,
    };
    const guide = await guideOf(files);
    assert.equal(rulesUnder(guide).get('spoed')?.severity, 'error');
  });

  it('cites the clause and the source of the file', async () => {
    const guide = await only(`clauses:
  - id: meetbaar
    title: { nl: Elk doel is te tellen, en: Every goal can be counted }
    source: Schrijfwijzer van het ministerie, artikel 4
    rules: [er-doel]
`);
    assert.deepEqual(clauseOf(guide, 'er-doel'), ['meetbaar']);
    const [finding] = openDraft({ format: 'markdown', guide }).read(vague).findings;
    assert.deepEqual(
      [finding?.info.clause.en, finding?.info.source.nl],
      ['Every goal can be counted', 'Schrijfwijzer van het ministerie, artikel 4'],
    );
  });

  it('gives a clause of ours another title and source, and leaves its rules', async () => {
    const guide = await only('clauses:\n  - { id: termijn, title: Elke brief noemt een datum, source: Paragraaf 3 }\n');
    const before = builtInGuide.clauses.find(({ id }) => id === 'termijn');
    const after = guide.clauses.find(({ id }) => id === 'termijn');
    assert.deepEqual(after?.rules, before?.rules);
    assert.equal(after?.title.nl, 'Elke brief noemt een datum');
  });

  it('puts every rule under one clause, whoever names it', async () => {
    const guide = await guideOf({
      'schrijfwijzer.yml': 'extends: ./basis.yml\nclauses:\n  - { id: tweede, title: B, rules: [er-doel] }\n',
      'basis.yml': 'clauses:\n  - { id: eerste, title: A, rules: [er-doel, vage-tijd] }\n',
    });
    for (const { rules } of builtInGuide.clauses)
      for (const rule of rules) assert.equal(clauseOf(guide, rule).length, 1, rule);
    assert.deepEqual([clauseOf(guide, 'er-doel'), clauseOf(guide, 'vage-tijd')], [['tweede'], ['eerste']]);
  });

  it('adds what is listed, and counts a file that two others build on once', async () => {
    const guide = await guideOf({
      'schrijfwijzer.yml': 'extends: [./a.yml, ./b.yml]\nabbreviations: [DCV]\n',
      'a.yml': 'extends: ./basis.yml\n',
      'b.yml': 'extends: ./basis.yml\n',
      'basis.yml': 'abbreviations: [DSH]\nlabels: { goal: Mijlpaal }\n',
    });
    assert.deepEqual([guide.abbreviations, guide.labels.goal], [['DSH', 'DCV'], ['Mijlpaal']]);
  });

  it('tells all files that were asked for, those that are not there included', async () => {
    const { files } = await resolved({ 'schrijfwijzer.yml': 'extends: ./basis.yml\n' });
    assert.deepEqual([...files.keys()], ['schrijfwijzer.yml', 'basis.yml']);
    assert.equal(files.get('basis.yml'), null);
  });

  it('repeats what is named once', async () => {
    const guide = await only('abbreviations: &a [DCV, DSH]\ndirectorates: *a\n');
    assert.deepEqual(guide.directorates, ['DCV', 'DSH']);
  });
});
