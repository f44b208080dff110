import assert from 'node:assert/strict';
import { doelwijzer, folderWith } from './run.ts';

const before =
  '# Strategie Varse\n\nBZ sluit op termijn het steunpunt.\n\nDefensie stuurt in 2026 een aantal schepen.\n';
const now = '# Strategie Varse\n\nDefensie stuurt in 2026 zes schepen.\n\nBZ sluit op termijn het steunpunt.\n';

describe('doelwijzer compare', () => {
  const folder = folderWith({ 'oud.md': before, 'nieuw.md': now });
  const run = (...args: string[]) => doelwijzer(folder, ['compare', ...args]);

  it('counts and lists what was fixed, is new and is open, each in its own version', () => {
    const { code, out, errors } = run('oud.md', 'nieuw.md');
    assert.deepEqual([code, errors], [0, '']);
    assert.match(out, /^SMART geworden: 0\nOpgelost: \d\n/);
    assert.match(out, /^ {2}oud\.md:5:25 vage-hoeveelheid “een aantal” /m);
    assert.match(out, /^Nieuw: 0\n/m);
    assert.match(out, /^ {2}nieuw\.md:5:10 vage-tijd “op termijn” /m);
  });

  it('gives findings in JSON as check does', () => {
    const {
      version,
      old,
      new: fresh,
      fixed,
      added,
      open,
      smart,
    } = JSON.parse(run('--format', 'json', 'oud.md', 'nieuw.md').out);
    assert.deepEqual([version, old.path, fresh.path, added, smart], [1, 'oud.md', 'nieuw.md', [], []]);
    const found = JSON.parse(doelwijzer(folder, ['check', '--format', 'json', 'oud.md', 'nieuw.md']).out).files;
    const [newFindings, oldFindings] = found.map(({ findings }: { findings: unknown[] }) => findings);
    assert.deepEqual(
      fixed,
      oldFindings.filter(({ rule }: { rule: string }) => rule === 'vage-hoeveelheid'),
    );
    assert.deepEqual(
      open.map((both: { new: unknown }) => both.new),
      newFindings,
    );
  });

  it('asks for two files', () => {
    const cases: readonly (readonly [args: readonly string[], said: string])[] = [
      [['oud.md'], 'Noem twee bestanden: doelwijzer compare OUD NIEUW.'],
      [['oud.md', 'nieuw.md', 'oud.md'], 'Noem twee bestanden: doelwijzer compare OUD NIEUW.'],
      [['oud.md', 'weg.md'], 'weg.md: Dit pad bestaat niet.'],
      [['oud.md', '.'], '.: Dit is een map; noem één bestand.'],
      [['--fail-on', 'error', 'oud.md', 'nieuw.md'], 'Optie --fail-on hoort niet bij de opdracht compare.'],
    ];
    for (const [args, said] of cases)
      assert.deepEqual(run(...args), { code: 2, out: '', errors: `doelwijzer: ${said}\n` });
  });
});
