import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { doelwijzer, folderWith } from './run.ts';

const old = [
  '# Strategie Varse',
  'BZ sluit op termijn het steunpunt.',
  'Defensie stuurt in 2026 een aantal schepen.',
].join('\n\n');

/** The same with one sentence moved, one mended and one added. */
const now = [
  '# Strategie Varse',
  'Een nieuwe opening.',
  'Defensie stuurt in 2026 zes schepen.',
  'BZ sluit op termijn het steunpunt.',
  'BZ levert in 2026 diverse tolken.',
].join('\n\n');

/** A folder with a baseline of the old draft, and the draft as it is now. */
function folderWithBaseline(): string {
  const folder = folderWith({ 'brieven/a.md': old });
  assert.deepEqual(doelwijzer(folder, ['baseline', 'brieven']), { code: 0, out: '', errors: '' });
  writeFileSync(join(folder, 'brieven/a.md'), now);
  return folder;
}

const file = 'schrijfwijzer.baseline.json';

describe('doelwijzer baseline', () => {
  it('writes rules and fingerprints by draft, and no word of what it says', () => {
    const written = readFileSync(join(folderWithBaseline(), file), 'utf8');
    const { version, files } = JSON.parse(written);
    assert.deepEqual([version, Object.keys(files)], [1, ['brieven/a.md']]);
    assert.deepEqual(Object.keys(files['brieven/a.md']).includes('vage-tijd'), true);
    assert.doesNotMatch(written, /termijn"|steunpunt|schepen/);
  });

  it('names drafts as seen from its own folder', () => {
    const folder = folderWith({ 'brieven/a.md': old, 'stand/.keep': '' });
    doelwijzer(folder, ['baseline', '--output', 'stand/b.json', 'brieven/a.md']);
    assert.deepEqual(Object.keys(JSON.parse(readFileSync(join(folder, 'stand/b.json'), 'utf8')).files), [
      '../brieven/a.md',
    ]);
    const { code, out } = doelwijzer(join(folder, 'brieven'), ['check', '--baseline', '../stand/b.json', '.']);
    assert.deepEqual([code, out], [0, '']);
  });

  it('takes no options that mean nothing to it', () => {
    const { code, errors } = doelwijzer(folderWith({ 'a.md': old }), ['baseline', '--fail-on', 'error', 'a.md']);
    assert.deepEqual([code, errors], [2, 'doelwijzer: Optie --fail-on hoort niet bij de opdracht baseline.\n']);
  });
});

describe('check --baseline', () => {
  const folder = folderWithBaseline();
  const run = (...options: string[]) => doelwijzer(folder, ['check', '--baseline', file, ...options, 'brieven']);

  it('shows what is new, and says how much it hides', () => {
    const { code, out, errors } = run('--fail-on', 'warning');
    assert.match(out, /^brieven\/a\.md:9:19 warning vage-hoeveelheid “diverse” /m);
    assert.doesNotMatch(out, /vage-tijd/);
    assert.equal(code, 1);
    assert.match(errors, /^doelwijzer: niet getoond omdat het er al was: \d+\n$/);
  });

  it('finds nothing in a draft that did not change', () => {
    writeFileSync(join(folder, 'oud.md'), old);
    doelwijzer(folder, ['baseline', '--output', 'oud.json', 'oud.md']);
    const { code, out } = doelwijzer(folder, ['check', '--baseline', 'oud.json', '--fail-on', 'information', 'oud.md']);
    assert.deepEqual([code, out], [0, '']);
  });

  it('counts in JSON what it hides', () => {
    const [{ findings, hidden }] = JSON.parse(run('--format', 'json').out).files;
    const all = JSON.parse(doelwijzer(folder, ['check', '--format', 'json', 'brieven']).out).files[0];
    assert.equal(findings.length + hidden, all.findings.length);
    assert.equal(all.hidden, 0);
    assert.ok(hidden > 0);
  });

  it('tells in SARIF what is new, unchanged and absent', () => {
    const { results } = JSON.parse(run('--format', 'sarif').out).runs[0];
    const statesOf = (rule: string) =>
      results
        .filter(({ ruleId }: { ruleId: string }) => ruleId === rule)
        .map(({ baselineState }: { baselineState: string }) => baselineState)
        .sort();
    assert.deepEqual(statesOf('vage-tijd'), ['unchanged']);
    assert.deepEqual(statesOf('vage-hoeveelheid'), ['absent', 'new']);
  });

  const refusals: readonly (readonly [name: string, content: string | null, said: string])[] = [
    ['weg.json', null, 'Dit pad bestaat niet.'],
    ['stuk.json', '{', 'Dit is geen beginstand; maak er een met doelwijzer baseline.'],
    ['ander.json', '{"version":2,"files":{}}', 'Dit is geen beginstand; maak er een met doelwijzer baseline.'],
    [
      'soort.json',
      '{"version":1,"files":{"a":{"er-doel":"x"}}}',
      'Dit is geen beginstand; maak er een met doelwijzer baseline.',
    ],
  ];
  for (const [name, content, said] of refusals)
    it(`refuses ${name}`, () => {
      if (content !== null) writeFileSync(join(folder, name), content);
      const { code, out, errors } = doelwijzer(folder, ['check', '--baseline', name, 'brieven']);
      assert.deepEqual([code, out, errors], [2, '', `doelwijzer: --baseline ${name}: ${said}\n`]);
    });
});
