import assert from 'node:assert/strict';
import { type Finding, openDraft, type Reading, ruleById, rules, suppressionFor } from '../../src/engine/index.ts';
import { arbitrate, type Claim } from '../../src/engine/lint/arbitrate.ts';
import { type RuleId, registry } from '../../src/engine/rules/registry.ts';
import type { Rule } from '../../src/engine/rules/rule.ts';
import { floorFaults, floorsOf, labelledSentences, scoreOf } from '../helpers/accuracy.ts';
import { addedMarks, longMarks } from '../helpers/arbitration.ts';
import { applied, letterWith, read, readWeighed, shown } from '../helpers/drafts.ts';
import { exampleDifferences, examples } from '../helpers/examples.ts';
import { editFaults, fixFaults } from '../helpers/fixes.ts';
import { staleReadings } from '../helpers/incremental.ts';
import { driftOf, offsetFaults, rewrite } from '../helpers/invariance.ts';
import { exampleFaults, examplesOf, pairFaults, shapeFaults } from '../helpers/pages.ts';
import { registryFaults, ruleFaults, strayIds } from '../helpers/registry.ts';
import { suppressionFaults } from '../helpers/suppression.ts';

/** A draft with one weak spot. */
const weak = letterWith('Nederland versterkt in 2026 de kustwacht van Kestrin.');
const moved = (by: number) => ({
  ...read(weak),
  findings: read(weak).findings.map((f) => ({ ...f, start: f.start + by, end: f.end + by })),
});

const drafts = [
  ...rules.flatMap(({ page }) => examplesOf(page.nl)).map(({ text }) => letterWith(text)),
  ...examples().map(({ text }) => text),
];

/** A checker that lets nothing by: silent on what is right, and not on a planted violation. */
const catches = (right: readonly unknown[], planted: readonly unknown[]): void => {
  assert.deepEqual(right, []);
  assert.notDeepEqual(planted, []);
};

describe('switching off never adds marks', () => {
  const marksIn = (text: string, { findings }: Reading): string[] =>
    findings.map((finding) => `${shown(text, finding)} at ${finding.start}`);

  for (const { id } of registry)
    it(`not ${id}`, () => {
      for (const text of drafts)
        assert.deepEqual(addedMarks(id, marksIn(text, read(text)), marksIn(text, readWeighed(id, 'off', text))), []);
    });

  it('a rule that is taken out before arbitration is caught', () => {
    const claim = (id: RuleId): Claim => {
      const rule = registry.find((one) => one.id === id);
      assert.ok(rule);
      return { rule, info: ruleById(id), hit: { start: 0, end: 1, message: 'found', fixes: [] } };
    };
    const claims = [claim('er-doel'), claim('doel-zonder-indicator')];
    const marks = (standing: readonly Claim[]): string[] => standing.map(({ rule }) => `${rule.id}:`);
    const isOn = ({ rule }: Claim): boolean => rule.id !== 'er-doel';
    catches(
      addedMarks('er-doel', marks(arbitrate(claims, false)), marks(arbitrate(claims, false).filter(isOn))),
      addedMarks('er-doel', marks(arbitrate(claims, false)), marks(arbitrate(claims.filter(isOn), false))),
    );
  });
});

describe('every mark hangs on few words', () => {
  it('in all examples', () => {
    for (const text of drafts) assert.deepEqual(longMarks(text, read(text).findings), []);
  });

  it('a mark on a whole sentence is caught', () => {
    const { findings } = read(weak);
    const whole = findings.map(
      (finding): Finding => ({
        ...finding,
        start: weak.indexOf('Nederland'),
        end: weak.trimEnd().length,
        lacks: 'indicator',
      }),
    );
    catches(longMarks(weak, findings), longMarks(weak, whole));
  });
});

describe('what breaks an invariant is caught:', () => {
  it('an offset that is one off, outside of the text, or on nothing', () => {
    for (const by of [-1, weak.length, -weak.length])
      catches(offsetFaults(weak, read(weak)), offsetFaults(weak, moved(by)));
    const empty = read(weak).findings.map((finding) => ({ ...finding, end: finding.start }));
    catches([], offsetFaults(weak, { ...read(weak), findings: empty }));
  });

  it('evidence that quotes other words', () => {
    const { goals } = read(weak);
    const wrong = goals.map((goal) => ({ ...goal, deadline: goal.deadline && { ...goal.deadline, text: 'in 2027' } }));
    assert.ok(goals.some(({ deadline }) => deadline));
    catches([], offsetFaults(weak, { ...read(weak), goals: wrong }));
  });

  it('a reader that counts in text that it has changed', () => {
    const windows = rewrite(weak, /\n/g, () => '\r\n');
    const counted = (text: string): readonly Finding[] => read(text.replaceAll('\r\n', '\n')).findings;
    catches(driftOf(weak, windows), driftOf(weak, windows, counted));
  });

  it('a draft that does not notice an edit', () => {
    const texts = [weak, weak.replace('versterkt', 'streeft naar'), weak];
    const open = openDraft({ format: 'markdown' });
    const first = read(weak);
    catches(
      staleReadings((text) => open.read(text), texts),
      staleReadings(() => first, texts),
    );
  });

  it('an example that is not what it says', () => {
    const vague = 'Nederland versterkt in 2026 de kustwacht van Kestrin.';
    const clear = 'Nederland levert in 2026 twaalf boten aan Kestrin.';
    catches(
      exampleFaults('er-doel', { kind: 'fout', text: vague }),
      exampleFaults('er-doel', { kind: 'fout', text: clear }),
    );
    catches(
      exampleFaults('er-doel', { kind: 'goed', text: clear }),
      exampleFaults('er-doel', { kind: 'goed', text: vague }),
    );
    catches([], exampleFaults('vage-tijd', { kind: 'fout', text: vague }));
  });

  it('a page without a heading, and pages that differ', () => {
    const { nl, en } = rules.find(({ id }) => id === 'er-doel')?.page ?? { nl: '', en: '' };
    catches(shapeFaults(nl, 'nl'), shapeFaults(nl.replace('## Grenzen', '### Grenzen'), 'nl'));
    catches(pairFaults(nl, en), pairFaults(nl, en.replace('```goed', '```fout')));
  });

  it('a fix that lies outside of the text, writes twice in one place, or mends nothing', () => {
    const { findings } = read(weak);
    const [finding] = findings;
    const [fix] = finding?.fixes ?? [];
    assert.ok(finding && fix);
    const edit = { start: 0, end: 5, newText: '' };
    catches(editFaults(weak, fix.edits), editFaults(weak, [{ ...edit, end: weak.length + 1 }]));
    catches([], editFaults(weak, [edit, { ...edit, start: 4, end: 8 }]));
    catches([], editFaults(weak, []));
    catches(
      fixFaults(weak, finding, fix),
      fixFaults(weak, finding, { ...fix, edits: [{ start: 0, end: 0, newText: '\n' }] }),
    );
  });

  it('a comment in the wrong place', () => {
    const [finding] = read(weak).findings;
    assert.ok(finding);
    const right = applied(weak, [suppressionFor(weak, finding, 'block')]);
    catches(
      suppressionFaults(weak, finding, 'block', right),
      suppressionFaults(weak, finding, 'block', `${weak}\n<!-- doelwijzer-negeer er-doel -->\n`),
    );
    catches([], suppressionFaults(weak, finding, 'document', right.replace('er-doel', 'vage-tijd')));
  });

  it('a rule without a folder, a clause or a place in the order', () => {
    const [one, ...others] = registry;
    assert.ok(one);
    const folders = registry.map(({ id }) => id);
    const guide = [{ rules: folders }];
    catches(registryFaults(registry, folders, guide), registryFaults([...others, one], folders, guide));
    catches([], registryFaults(registry, folders.slice(1), guide));
    catches([], registryFaults(others, folders, guide));
    catches([], registryFaults(registry, folders, [...guide, { rules: [one.id] }]));
    catches([], registryFaults(registry, folders, [{ rules: folders.slice(1) }]));
  });

  it('a rule that replaces nobody knows what, cites no source, or speaks one language', () => {
    const [rule] = registry;
    assert.ok(rule);
    const known = new Set(registry.map(({ id }) => id));
    const changedTo = (change: Partial<Rule>): string[] => ruleFaults({ ...rule, ...change } as Rule, known);
    catches(changedTo({}), changedTo({ replaces: [{ rules: ['geen-regel'] }] }));
    catches([], changedTo({ replaces: [{ rules: [rule.id] }] }));
    catches([], changedTo({ source: { nl: '', en: 'A source' } }));
    catches([], changedTo({ messages: { nl: { found: 'Nummer {nummer}' }, en: { found: 'Number' } } }));
    catches([], changedTo({ messages: { nl: { found: 'Nummer' }, en: {} } }));
  });

  it('a switch on rule ids', () => {
    const says = (path: string, code: string): string[] => strayIds(path, code, registry);
    catches(
      says('src/engine/lint/a.ts', "// As 'er-doel' does.\nconst x = 'er';"),
      says('src/engine/lint/a.ts', "if (rule === 'er-doel') return [];"),
    );
    catches(says('src/engine/rules/registry.ts', "['er-doel']"), says('src/views/marks.ts', 'case `er-doel`:'));
    const own = "id: 'er-doel', replaces: ['doel-zonder-indicator']";
    catches(
      says('src/engine/rules/er-doel/rule.ts', own),
      says('src/engine/rules/er-doel/rule.ts', `${own}; x === 'vage-tijd'`),
    );
    catches([], says('src/engine/rules/er-doel/rule.ts', `${own}; x === 'doel-zonder-indicator'`));
  });

  it('a rule that grows worse', () => {
    const sentences = labelledSentences('nl').slice(0, 200);
    const score = scoreOf(sentences);
    catches(
      floorFaults(score, floorsOf(score, score)),
      floorFaults(
        scoreOf(sentences, () => []),
        floorsOf(score, score),
      ),
    );
    catches(
      [],
      floorFaults(
        scoreOf(sentences, () => ['er-doel']),
        floorsOf(score, score),
      ),
    );
    catches([], floorFaults(score, {}));
  });

  it('an example draft that is read otherwise than an expert does', () => {
    const gold = {
      documentType: '',
      goals: [],
      recommendations: [],
      findings: [{ rule: 'er-doel', quote: 'versterkt' }],
    };
    catches(
      exampleDifferences(weak, gold, read(weak)),
      exampleDifferences(weak, { ...gold, findings: [] }, read(weak)),
    );
    catches([], exampleDifferences(weak, gold, { ...read(weak), findings: [] }));
  });
});
