import assert from 'node:assert/strict';
import { doelwijzer, folderWith } from '../run.ts';

const draft = `---
title: proef
---
# Beleidsreactie op de evaluatie van het kustprogramma

Den Haag, 10 juni 2024

### Aanbeveling 1

> Stel een plan op.

Het kabinet neemt de aanbeveling over. BZ stelt uiterlijk op 1 mei 2025 een plan op.

### Aanbeveling 2

> Meet vooraf.

## Doelen

**Doel D1.** Nederland versterkt de kustwacht van Orvania. 🚢

- **Termijn:** 31 december 2027
- **Verantwoordelijk:** DVB
- **Draagt bij aan:** D0
- **Activiteiten:** A1

**Activiteit A1.** DVB leidt op termijn negentig kustwachters op.
`;

const keys = (value: object) => Object.keys(value).join(' ');

/** `check --format json` on one draft. */
const checked = (text: string) => {
  const { code, out, errors } = doelwijzer(folderWith({ 'brief.md': text }), ['check', '--format', 'json', 'brief.md']);
  assert.deepEqual([code === 0 || code === 1, errors], [true, '']);
  return JSON.parse(out);
};

describe('check --format json', () => {
  const report = () => checked(draft);

  it('prints one object, its fields in a fixed order', () => {
    const printed = report();
    assert.equal(keys(printed), 'version skipped files');
    assert.equal(printed.version, 1);
    const [file] = printed.files;
    assert.equal(keys(file), 'path language documentType date findings goals recommendations sections hidden');
    assert.deepEqual(
      [file.path, file.language, file.documentType, file.date],
      ['brief.md', 'nl', 'beleidsreactie', '2024-06-10'],
    );
    assert.equal(keys(file.sections), 'present missing');
  });

  it('shows the other places that a finding speaks of', () => {
    const text = [
      '# Kennisgeving over Orvania',
      'Nederland levert in 2026 maximaal 175 militairen.',
      'De inzet van maximaal 195 militairen in 2026 is veilig.',
    ].join('\n\n');
    const { findings } = checked(text).files[0];
    const [{ related }] = findings.filter(({ rule }: { rule: string }) => rule === 'tegenstrijdige-waarde');
    assert.equal(related.length, 1);
    assert.equal(keys(related[0]), 'path start end message');
    assert.equal(text.slice(related[0].start, related[0].end), 'maximaal 175 militairen');
    assert.match(related[0].message, /Eerder in dit document: “maximaal 175 militairen”/);
  });

  it('lists findings with their place and fixes', () => {
    const { findings } = report().files[0];
    assert.ok(findings.length > 0);
    for (const finding of findings) {
      assert.equal(
        keys(finding),
        'rule severity message data clause source fingerprint start end line column endLine endColumn related fixes',
      );
      assert.deepEqual(finding.related, []);
      const before = draft.slice(0, finding.start).split('\n');
      assert.deepEqual([finding.line, finding.column], [before.length, (before.at(-1) ?? '').length + 1]);
      for (const fix of finding.fixes) {
        assert.equal(keys(fix), 'title kind preferred edits');
        for (const edit of fix.edits) assert.equal(keys(edit), 'start end newText');
      }
    }
    const marked = findings.map(({ rule, start, end }: { rule: string; start: number; end: number }) => [
      rule,
      draft.slice(start, end),
    ]);
    assert.deepEqual(
      marked.filter(([rule]: string[]) => rule === 'er-doel'),
      [['er-doel', 'versterkt']],
    );
  });

  it('lists goals and activities with the words that prove their parts', () => {
    const { goals } = report().files[0];
    for (const goal of goals) {
      assert.equal(
        keys(goal),
        'id kind level start end text actor indicator baseline target deadline contributesTo activities explained',
      );
      for (const part of [goal.actor, goal.indicator, goal.baseline, goal.target, goal.deadline, goal.explained])
        if (part) assert.deepEqual([keys(part), part.text], ['start end text', draft.slice(part.start, part.end)]);
    }
    const goal = goals.find(({ id }: { id: string | null }) => id === 'D1');
    assert.deepEqual([goal.actor.text, goal.deadline.text], ['DVB', '31 december 2027']);
    assert.deepEqual([goal.contributesTo, goal.activities], [['D0'], ['A1']]);
  });

  it('lists recommendations with their answers', () => {
    const { recommendations } = report().files[0];
    assert.deepEqual(
      recommendations.map(({ number, response }: { number: string; response: string }) => [number, response]),
      [
        ['1', 'accepted'],
        ['2', 'none'],
      ],
    );
    for (const recommendation of recommendations) {
      assert.equal(keys(recommendation), 'number response heading text answer actions');
      for (const action of recommendation.actions)
        assert.equal(keys(action), 'start end text owner deadline reporting status');
    }
    assert.equal(recommendations[1].answer, null);
  });

  it('counts offsets after a byte-order mark, and in the line ends of the file', () => {
    const windows = draft.replaceAll('\n', '\r\n');
    const plain = checked(draft).files[0].findings;
    const marked = checked(`\uFEFF${windows}`).files[0].findings;
    const places = (findings: readonly { rule: string; line: number; column: number }[]) =>
      findings.map(({ rule, line, column }) => [rule, line, column]);
    assert.deepEqual(places(marked), places(plain));
    const [finding] = marked;
    const [same] = plain;
    assert.equal(windows.slice(finding.start, finding.end), draft.slice(same.start, same.end));
  });

  it('knows no type, date or findings of a note', () => {
    const [file] = checked('# Notitie\n\nHet regende.\n').files;
    assert.deepEqual([file.documentType, file.date, file.findings], [null, null, []]);
  });
});
