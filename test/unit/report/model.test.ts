import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openDraft } from '../../../src/engine/index.ts';
import { reportOn } from '../../../src/report/build.ts';
import { livePage } from '../../../src/report/html/live.ts';
import { keysOf } from '../../../src/report/keys.ts';
import { comparable, conflictsAmong } from '../../../src/views/workspace/conflicts.ts';
import { openInBoth, read } from '../../helpers/drafts.ts';
import { folderOf } from '../views/ids/drafts.ts';
import { example, oddChain, report, written } from './reports.ts';

describe('the report on a draft', () => {
  const strategy = report(example('strategie'));
  const goal = (id: string) => {
    const found = [...strategy.goals, ...strategy.commitments].find((row) => row.id === id);
    assert.ok(found, id);
    return found;
  };

  it('tells what the draft is', () => {
    assert.deepEqual(
      [strategy.draft.documentType, strategy.draft.date, strategy.draft.language],
      ['strategie', '2025-05-12', 'nl'],
    );
    assert.ok(strategy.draft.words > 500);
  });

  it('tells what is, also what a baseline hides from the editor', () => {
    const text = example('strategie');
    const { findings } = read(text);
    const known = new Set(findings.slice(1).map(({ fingerprint }) => fingerprint));
    const reading = openDraft({ format: 'markdown', known: () => known }).read(text);
    assert.equal(reading.findings.length, 1);
    assert.deepEqual(reportOn({ name: 'brief.md', text, reading, language: 'nl' }), strategy);
  });

  it('gives the very words of the draft', () => {
    const text = example('strategie');
    for (const row of [...strategy.goals, ...strategy.commitments])
      for (const words of [row, ...Object.values(row.parts), ...Object.values(row.explains), row.source])
        if (words) assert.equal(text.slice(words.start, words.end), words.text);
  });

  const spheres = [
    ['D0', 'interest'],
    ['D1', 'influence'],
    ['A1', 'control'],
    ['A3', 'control'],
  ] as const;
  for (const [id, sphere] of spheres) it(`places ${id} in a sphere`, () => assert.equal(goal(id).sphere, sphere));

  it('hangs a remark on the part that it is about, also where another rule speaks of it', () => {
    const rules = (id: string, part: 'indicator' | 'deadline' | 'actor' | 'other') =>
      goal(id).remarks[part].map(({ rule }) => rule);
    assert.deepEqual(rules('D4', 'indicator'), ['doel-zonder-indicator']);
    assert.deepEqual(rules('D2', 'indicator'), ['er-doel']);
    assert.deepEqual(rules('D3', 'deadline'), ['vage-tijd']);
    assert.deepEqual(rules('D5', 'actor'), ['doel-zonder-actor']);
    assert.deepEqual(rules('A3', 'other'), ['ontsnappingsclausule']);
  });

  it('tells what serves what', () => {
    const ids = (keys: readonly string[]) =>
      keys.map((key) => [...strategy.goals, ...strategy.commitments].find((row) => row.key === key)?.id);
    assert.deepEqual(ids(goal('D1').servedBy), ['A1', 'A2']);
    assert.deepEqual(ids(goal('D1').serves), ['D0']);
  });

  it('finds the source in a field or behind the year of the baseline', () => {
    assert.equal(goal('D1').source?.text, 'logboek van de kustwacht');
    assert.equal(goal('D2').source, null);
    const text =
      '# Strategie\n\n**Doel D1.** BZ ziet toe.\n\n- **Nulmeting:** 3 (2020)\n- **Bron:** enquête, jaarlijks\n';
    assert.equal(
      report(text).commitments[0]?.source?.text ?? report(text).goals[0]?.source?.text,
      'enquête, jaarlijks',
    );
  });

  it('registers what is explained', () => {
    assert.deepEqual(
      strategy.explanations.map(({ goal: { id }, words }) => [id, words.text]),
      [['D6', 'omdat een getal de melders herkenbaar maakt']],
    );
  });

  it('registers an explanation of a missing deadline or result as well', () => {
    const text =
      '# Strategie\n\n## Doelen\n\nBZ opent een loket. Wij noemen nog geen datum, omdat de huur loopt.\n\nBZ beziet of een tweede loket nodig is. Een besluit kan nu nog niet, omdat cijfers ontbreken.\n';
    assert.deepEqual(
      report(text).explanations.map(({ of, words }) => [of, words.text]),
      [
        ['deadline', 'omdat de huur loopt'],
        ['result', 'omdat cijfers ontbreken'],
      ],
    );
  });

  it('tells where a topic stands, and which ones do not apply', () => {
    const text =
      '# Strategie kust\n\nDen Haag, 1 juni 2025\n\n## Probleem\n\nDe kust slibt dicht.\n\n## Financiën\n\nN.v.t., omdat de kustwacht zelf betaalt.\n\n## Vervolg\n\nIn 2028 volgt een eindevaluatie.\n';
    const topics = new Map(report(text).topics.map((topic) => [topic.id, topic]));
    const { probleem, financien, monitoring, opties } = {
      probleem: topics.get('probleem'),
      financien: topics.get('financien'),
      monitoring: topics.get('monitoring-en-evaluatie'),
      opties: topics.get('opties'),
    };
    assert.equal(probleem?.place?.text, 'Probleem');
    assert.equal(financien?.explained?.text, 'omdat de kustwacht zelf betaalt');
    assert.equal(monitoring?.place?.text, 'In 2028 volgt een eindevaluatie.');
    assert.deepEqual([opties?.recognised, opties?.place], [false, null]);
    for (const { place, explained } of topics.values())
      for (const words of [place, explained]) if (words) assert.equal(text.slice(words.start, words.end), words.text);
    const shown = written(text, 'markdown');
    assert.match(shown, /\| Financiën \(regel 11\) \| \*\*Uitgelegd:\*\* omdat de kustwacht zelf betaalt/);
    assert.match(shown, /\| Probleem \(regel 5\) \| \*\*herkend:\*\* Probleem/);
  });

  it('writes the date as its readers do, and keeps it as it is for a program', () => {
    const text = '# Strategie\n\nDen Haag, 12 mei 2025\n';
    assert.match(written(text, 'markdown'), /\| Datum \| 12 mei 2025 \|/);
    assert.match(written(text, 'markdown', 'en'), /\| Date \| 12 May 2025 \|/);
    assert.equal(report(text).draft.date, '2025-05-12');
  });

  it('checks a draft in English by the same rules', () => {
    const text = '# Strategy\n\nThe Hague, 1 June 2025\n\n## Objectives\n\nThe Ministry will strengthen the port.\n';
    assert.equal(report(text).draft.language, 'en');
    assert.equal(report(text).checked.rules, strategy.checked.rules);
  });

  it('lists what is open with who acts, in order, and the blanks with it', () => {
    const { openPoints } = report('# Strategie\n\nBZ versterkt uiterlijk ‹datum› de kustwacht.\n\n‹wie› betaalt.\n');
    assert.deepEqual(
      openPoints.map(({ line, message, owner }) => [line, message.slice(0, 24), owner]),
      [
        [3, '“versterkt” noemt een ri', 'BZ'],
        [3, 'Nog in te vullen: ‹datum', 'BZ'],
        [5, 'Nog in te vullen: ‹wie›', null],
      ],
    );
  });

  it('lists recommendations with position, actions and what is said of them', () => {
    const { recommendations } = report(example('beleidsreactie'));
    assert.deepEqual(
      recommendations.map(({ number, response, actions }) => [number, response, actions.length]),
      [
        ['1', 'accepted', 1],
        ['2', 'partial', 2],
        ['3', 'rejected', 0],
        ['4', 'unclear', 0],
        ['5', 'none', 0],
      ],
    );
    const [, second, , fourth, fifth] = recommendations;
    assert.deepEqual(
      second?.actions.map(({ remarks }) => remarks.map(({ rule }) => rule)),
      [[], ['ontsnappingsclausule']],
    );
    assert.deepEqual(
      [second, fourth, fifth].map((row) => row?.remarks.map(({ rule }) => rule)),
      [[], ['schijnappreciatie'], ['aanbeveling-onbeantwoord']],
    );
  });

  it('has nothing to say of an empty draft', () => {
    const { goals, chain, recommendations, openPoints } = report('');
    assert.deepEqual([goals, chain.nodes, recommendations, openPoints], [[], [], [], []]);
  });
});

describe('the chain of a report', () => {
  const { chain } = report(oddChain);
  const name = (key: string) => chain.nodes.find((node) => node.key === key)?.id;

  it('says what is odd about a link', () => {
    assert.deepEqual(
      chain.links.filter(({ oddity }) => oddity).map(({ from, to, oddity }) => [name(from), name(to), oddity]),
      [
        ['D3', 'D2', 'circular'],
        ['A2', 'D0', 'jump'],
        ['D3', 'D7', 'unknown'],
      ],
    );
  });

  it('says what is missing, with a remedy where a rule has one', () => {
    assert.deepEqual(chain.gaps.map(({ kind, at }) => [kind, name(at)]).sort(), [
      ['aimless', 'A3'],
      ['circular', 'D3'],
      ['jump', 'A2'],
      ['unknown', 'D3'],
      ['unserved', 'D4'],
    ]);
    assert.ok(chain.gaps.find(({ kind }) => kind === 'unserved')?.remedies.length);
  });

  it('has a node for an id that names nothing', () =>
    assert.deepEqual(
      chain.nodes.filter(({ state }) => state === 'unknown').map(({ id }) => id),
      ['D7'],
    ));

  it('leaves out commitments that are no part of it', () => {
    const { nodes, outside } = report(
      '# Strategie\n\nBZ opent in 2026 twee posten. BZ koopt in 2027 een schip.\n',
    ).chain;
    assert.deepEqual([nodes.length, outside], [0, 2]);
  });
});

describe('contradictions', () => {
  it('are the findings that are about a second place, each with both', () => {
    const text = '# Strategie\n\nBZ versterkt in 2027 de kustwacht. Er gaan 40 mensen heen, of 60.\n';
    const reading = read(text);
    const [finding] = reading.findings;
    assert.ok(finding);
    const start = text.indexOf('60');
    const related = [{ start, end: start + 2, message: finding.message }];
    const { contradictions } = reportOn({
      name: 'a.md',
      text,
      reading: { ...reading, findings: [{ ...finding, related }] },
      language: 'nl',
    });
    assert.deepEqual(
      contradictions.map(({ text: here, others }) => [here, others.map(({ text: there }) => there)]),
      [['versterkt', ['60']]],
    );
  });

  it('with another draft have the words that stand there, and lead to them', () => {
    const [brief, other] = folderOf({
      'brief.md': '# Kennisgeving over EU-missie Baken\n\nNederland levert in 2026 maximaal 175 militairen.\n',
      'ander.md': '# Voortgangsrapportage missie Baken\n\nNederland levert in 2026 maximaal 195 militairen.\n',
    });
    assert.ok(brief && other);
    const conflicts = conflictsAmong(comparable(brief), [comparable(other)]);
    const reading = openInBoth().read(brief.text, conflicts);
    const page = livePage({ name: 'brief.md', text: brief.text, reading, language: 'nl' });
    assert.deepEqual(
      page.report.contradictions.map(({ text, others }) => [
        text,
        others.map(({ draft, message }) => [draft, message]),
      ]),
      [['maximaal 175 militairen', [[other.uri, 'In ander.md: “maximaal 195 militairen”']]]],
    );
    const [place] = [...page.places.values()].filter(({ draft }) => draft === other.uri);
    assert.ok(place);
    assert.equal(other.text.slice(place.start, place.end), 'maximaal 195 militairen');
  });
});

describe('keys', () => {
  it('are never shared, and stay when other things come and go', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (words, more) => {
        const keys = keysOf(words);
        assert.equal(new Set(keys).size, words.length);
        if (!words.includes(more)) assert.deepEqual(keysOf([more, ...words]).slice(1), keys);
      }),
    );
  });
});
