import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { doelwijzer, folderWith } from './run.ts';

const vague = '# Strategie\n\n## Doelstellingen\n\nNederland versterkt de kustwacht van Orvania in 2027.\n';
const strict = 'rules:\n  er-doel: error\n';

describe('the command line under a guide', () => {
  it('follows the nearest schrijfwijzer.yml upwards of each draft', () => {
    const folder = folderWith({
      'schrijfwijzer.yml': strict,
      'a.md': vague,
      'sub/deep/b.md': vague,
      'off/schrijfwijzer.yml': 'rules:\n  er-doel: off\n',
      'off/c.md': vague,
    });
    const { code, out } = doelwijzer(folder, ['check', '.']);
    assert.deepEqual(
      out.split('\n').map((line) => line.replace(/ er-doel .*/, '')),
      ['./a.md:5:11 error', './sub/deep/b.md:5:11 error', ''],
    );
    assert.equal(code, 1);
  });

  it('follows the one that is named instead', () => {
    const folder = folderWith({
      'schrijfwijzer.yml': strict,
      'anders.yml': 'rules: { er-doel: off }\n',
      'a.md': vague,
    });
    assert.equal(doelwijzer(folder, ['check', '--config', 'anders.yml', 'a.md']).out, '');
    assert.equal(doelwijzer(folder, ['report', '--config', 'anders.yml', 'a.md']).code, 0);
  });

  it('follows the guide of standard input by its name', () => {
    const folder = folderWith({ 'brieven/schrijfwijzer.yml': strict });
    const args = ['check', '--stdin-filename', 'brieven/a.md', '-'];
    assert.match(doelwijzer(folder, args, vague).out, /^brieven\/a\.md:5:11 error er-doel /);
    assert.match(doelwijzer(folder, ['check', '-'], vague).out, /^-:5:11 warning er-doel /);
  });

  it('takes a guide out of an npm package', () => {
    const folder = folderWith({ 'schrijfwijzer.yml': "extends: '@bz/schrijfwijzer'\n", 'sub/a.md': vague });
    mkdirSync(join(folder, 'node_modules/@bz/schrijfwijzer'), { recursive: true });
    writeFileSync(join(folder, 'node_modules/@bz/schrijfwijzer/schrijfwijzer.yml'), strict);
    assert.match(doelwijzer(folder, ['check', 'sub/a.md']).out, /error er-doel/);
  });

  it('takes the type of a draft from its guide, and leaves out in folders what is none', () => {
    const documents = 'documents:\n  - { files: oud/**, type: none }\n  - { files: "**", type: kennisgeving }\n';
    const folder = folderWith({ 'schrijfwijzer.yml': documents, 'a.md': vague, 'oud/b.md': vague });
    const listed = (...paths: string[]): string[] =>
      JSON.parse(doelwijzer(folder, ['check', '--format', 'json', ...paths]).out).files.map(
        (file: { path: string; documentType: string }) => `${file.path} ${file.documentType}`,
      );
    assert.deepEqual(listed('.'), ['./a.md kennisgeving']);
    assert.deepEqual(listed('oud/b.md'), ['oud/b.md strategie']);
  });

  it('cites the clause and the source of the guide', () => {
    const clause = '{ id: meetbaar, title: Elk doel is te tellen, source: Artikel 4, rules: [er-doel] }';
    const folder = folderWith({ 'schrijfwijzer.yml': `clauses:\n  - ${clause}\n`, 'a.md': vague });
    const { files } = JSON.parse(doelwijzer(folder, ['check', '--format', 'json', 'a.md']).out);
    assert.deepEqual(
      files[0].findings.map(({ clause, source }: { clause: string; source: string }) => [clause, source]),
      [['Elk doel is te tellen', 'Artikel 4']],
    );
  });

  const broken: readonly (readonly [what: string, guide: string | Uint8Array, said: string])[] = [
    ['bad YAML', 'rules:\n\ter-doel: off\n', 'schrijfwijzer.yml:2:1: Spring in met spaties, niet met een tab.'],
    [
      'an unknown rule',
      'rules:\n  er-deol: off\n',
      'schrijfwijzer.yml:2:3: Er is geen regel “er-deol”; bedoelt u “er-doel”?',
    ],
    ['a file that is not there', 'extends: ./x.yml\n', 'schrijfwijzer.yml:1:10: Het bestand “./x.yml” bestaat niet.'],
    [
      '5 MB',
      '# x\n'.repeat(1_250_000),
      'schrijfwijzer.yml: Dit bestand is te groot voor een schrijfwijzer (meer dan 256 kB).',
    ],
    [
      'what is no text',
      new Uint8Array([0xff, 0xfe, 0xff]),
      'schrijfwijzer.yml: Het bestand “schrijfwijzer.yml” is niet te lezen.',
    ],
  ];
  for (const [what, guide, said] of broken)
    it(`says in one line what is wrong with a guide: ${what}`, () => {
      const folder = folderWith({ 'schrijfwijzer.yml': guide, 'a.md': vague });
      assert.deepEqual(doelwijzer(folder, ['check', 'a.md']), { code: 2, out: '', errors: `doelwijzer: ${said}\n` });
    });

  it('says that a guide that was named is not there', () => {
    const { code, errors } = doelwijzer(folderWith({ 'a.md': vague }), ['check', '--config', 'x.yml', 'a.md']);
    assert.deepEqual([code, errors], [2, 'doelwijzer: x.yml: Het bestand “x.yml” bestaat niet.\n']);
  });
});
