import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { doelwijzer, folderWith } from './run.ts';

const vague = '# Strategie\n\n## Doelstellingen\n\nNederland versterkt de kustwacht van Orvania in 2027.\n';
const clear = '# Strategie\n\nDe kustwacht van Orvania bestaat sinds 1998.\n';

describe('doelwijzer check', () => {
  it('prints a finding a line', () => {
    const { code, out, errors } = doelwijzer(folderWith({ 'brief.md': vague }), ['check', 'brief.md']);
    assert.match(out, /^brief\.md:5:11 warning er-doel \S.*\n$/);
    assert.deepEqual([code, errors], [0, '']);
  });

  it('prints nothing where there is nothing to say', () => {
    assert.deepEqual(doelwijzer(folderWith({ 'brief.md': clear }), ['check', 'brief.md']), {
      code: 0,
      out: '',
      errors: '',
    });
  });

  it('reads English drafts with the bundle beside it', () => {
    const text =
      '# Strategy\n\n## Objectives\n\nThe Netherlands will strengthen the coastguard of the island in 2027.\n';
    const { code, out, errors } = doelwijzer(folderWith({ 'strategy.md': text }), ['check', 'strategy.md']);
    assert.match(out, /^strategy\.md:5:22 warning er-doel “strengthen” .*\n$/);
    assert.deepEqual([code, errors], [0, '']);
  });

  it('says it in the chosen language', () => {
    const folder = folderWith({ 'brief.md': vague });
    const said = (language: string) => doelwijzer(folder, ['check', '--language', language, 'brief.md']).out;
    assert.equal(said('auto'), said('nl'));
    assert.notEqual(said('en'), said('nl'));
  });

  describe('answers with an exit code', () => {
    const cases: readonly (readonly [draft: string, options: readonly string[], code: number])[] = [
      [vague, [], 0],
      [vague, ['--fail-on', 'error'], 0],
      [vague, ['--fail-on', 'warning'], 1],
      [vague, ['--fail-on=information'], 1],
      [vague, ['--fail-on', 'never'], 0],
      [clear, ['--fail-on', 'information'], 0],
    ];
    for (const [draft, options, code] of cases)
      it(`${code} for ${draft === vague ? 'a warning' : 'nothing'} with ${options.join(' ') || 'no options'}`, () =>
        assert.equal(doelwijzer(folderWith({ 'a.md': draft }), ['check', ...options, 'a.md']).code, code));
  });

  describe('finds drafts', () => {
    const listed = (folder: string, ...paths: string[]) =>
      JSON.parse(doelwijzer(folder, ['check', '--format', 'json', ...paths]).out) as {
        files: { path: string }[];
        skipped: { path: string; reason: string }[];
      };
    const paths = (files: readonly { path: string }[]) => files.map(({ path }) => path);

    it('in folders, by name, leaving out what is no draft', () => {
      const folder = folderWith({
        'z.md': vague,
        'sub/B.TXT': vague,
        'sub/a.md': vague,
        'sub/page.html': vague,
        'sub/node_modules/x.md': vague,
        '.git/y.md': vague,
      });
      assert.deepEqual(paths(listed(folder, '.').files), ['./sub/B.TXT', './sub/a.md', './z.md']);
      assert.deepEqual(paths(listed(folder, 'sub/', 'z.md').files), ['sub/B.TXT', 'sub/a.md', 'z.md']);
    });

    it('once, however often they are named', () => {
      const folder = folderWith({ 'sub/a.md': vague });
      assert.deepEqual(paths(listed(folder, 'sub', 'sub/a.md', 'sub').files), ['sub/a.md']);
    });

    it('skips in a folder what cannot be read, and says why', () => {
      const folder = folderWith({
        'a.md': vague,
        'binary.md': Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0),
        'large.txt': 'x'.repeat(5_000_001),
        'latin.md': Uint8Array.of(0x63, 0x72, 0xe8, 0x6d, 0x65),
      });
      symlinkSync('nowhere.md', join(folder, 'lost.md'));
      const { files, skipped } = listed(folder, '.');
      assert.deepEqual(paths(files), ['./a.md']);
      assert.deepEqual(skipped, [
        { path: './binary.md', reason: 'Dit is geen tekst in UTF-8.' },
        { path: './large.txt', reason: 'Dit is groter dan 5 MB.' },
        { path: './latin.md', reason: 'Dit is geen tekst in UTF-8.' },
        { path: './lost.md', reason: 'Dit pad bestaat niet.' },
      ]);
    });

    it('tells beside the findings what it skipped', () => {
      const folder = folderWith({ 'a.md': vague, 'b.md': Uint8Array.of(0xff) });
      const { code, out, errors } = doelwijzer(folder, ['check', '.']);
      assert.match(out, /^\.\/a\.md:5:11 [^\n]*\n$/);
      assert.deepEqual([code, errors], [0, 'doelwijzer: overgeslagen: ./b.md: Dit is geen tekst in UTF-8.\n']);
    });
  });

  describe('reads standard input', () => {
    it('as Markdown without a name', () => {
      assert.match(doelwijzer(folderWith({}), ['check', '-'], vague).out, /^-:5:11 warning er-doel /);
    });
    it('under the name that it is given', () => {
      const args = ['check', '--stdin-filename', 'map/brief.txt', '--format', 'json', '-'];
      const { files } = JSON.parse(doelwijzer(folderWith({}), args, vague).out);
      assert.equal(files[0].path, 'map/brief.txt');
    });
    it('and refuses what is no text', () => {
      const { code, out, errors } = doelwijzer(folderWith({}), ['check', '-'], Uint8Array.of(0xff, 0xfe, 0x41, 0));
      assert.deepEqual([code, out, errors], [2, '', 'doelwijzer: -: Dit is geen tekst in UTF-8.\n']);
    });
  });

  describe('writes to a file', () => {
    it('whole, in place of what was there', () => {
      const folder = folderWith({ 'a.md': vague, 'out.json': 'old' });
      const printed = doelwijzer(folder, ['check', '--format', 'json', 'a.md']).out;
      const { code, out } = doelwijzer(folder, ['check', '--format', 'json', '--output', 'out.json', 'a.md']);
      assert.deepEqual([code, out], [0, '']);
      assert.equal(readFileSync(join(folder, 'out.json'), 'utf8'), printed);
    });
    it('through a link, which stays', () => {
      const folder = folderWith({ 'a.md': vague, 'out.txt': 'old' });
      symlinkSync('out.txt', join(folder, 'link.txt'));
      doelwijzer(folder, ['check', '--output', 'link.txt', 'a.md']);
      assert.match(readFileSync(join(folder, 'out.txt'), 'utf8'), /^a\.md:5:11 /);
    });
    it('or not at all', () => {
      const folder = folderWith({ 'a.md': vague });
      mkdirSync(join(folder, 'folder'));
      for (const [output, reason] of [
        ['nowhere/out.txt', 'Dit pad bestaat niet.'],
        ['folder', 'Dit is geen gewoon bestand.'],
      ] as const) {
        const { code, out, errors } = doelwijzer(folder, ['check', '--output', output, 'a.md']);
        assert.deepEqual([code, out, errors], [2, '', `doelwijzer: --output ${output}: ${reason}\n`]);
      }
      assert.deepEqual(readdirSync(folder).sort(), ['a.md', 'folder']);
      assert.deepEqual(readdirSync(join(folder, 'folder')), []);
    });
    it('and not when something named cannot be read', () => {
      const folder = folderWith({ 'a.md': vague });
      assert.equal(doelwijzer(folder, ['check', '--output', 'out.txt', 'a.md', 'b.md']).code, 2);
      assert.ok(!existsSync(join(folder, 'out.txt')));
    });
  });

  describe('refuses in one clear line', () => {
    const folder = folderWith({
      'a.md': vague,
      'binary.md': Uint8Array.of(0, 1, 2),
      'large.md': 'x'.repeat(5_000_001),
    });
    const cases: readonly (readonly [args: readonly string[], said: string])[] = [
      [[], 'Noem een opdracht: doelwijzer check PAD... (--help legt uit).'],
      [['check'], 'Noem een bestand of map, of - voor standaardinvoer.'],
      [['guide', 'a.md'], 'Schrijf doelwijzer guide of doelwijzer guide test; het bestand noemt u met --config.'],
      [['guide', '--format', 'json'], 'Optie --format hoort niet bij de opdracht guide.'],
      [['vergelijk', 'a.md'], 'Onbekende opdracht “vergelijk”; deze bestaan: check, baseline, compare, report, guide.'],
      [['a.md'], 'Onbekende opdracht “a.md”; deze bestaan: check, baseline, compare, report, guide.'],
      [['check', '-q', 'a.md'], 'Onbekende optie -q.'],
      [['check', '--toString', 'a.md'], 'Onbekende optie --toString.'],
      [['check', 'a.md', '--format'], 'Optie --format vraagt om een waarde.'],
      [['check', '--output=', 'a.md'], 'Optie --output vraagt om een waarde.'],
      [
        ['check', '--format', 'xml', 'a.md'],
        'Optie --format kent “xml” niet; wel text, json, sarif, github, junit, csv.',
      ],
      [
        ['check', '--fail-on=note', 'a.md'],
        'Optie --fail-on kent “note” niet; wel error, warning, information, never.',
      ],
      [['check', '--language', 'fr', 'a.md'], 'Optie --language kent “fr” niet; wel auto, nl, en.'],
      [['check', 'a.md', 'weg.md'], 'weg.md: Dit pad bestaat niet.'],
      [['check', 'a.md/b.md'], 'a.md/b.md: Dit pad bestaat niet.'],
      [['check', 'binary.md'], 'binary.md: Dit is geen tekst in UTF-8.'],
      [['check', 'large.md'], 'large.md: Dit is groter dan 5 MB.'],
    ];
    for (const [args, said] of cases)
      it(args.join(' ') || 'nothing at all', () =>
        assert.deepEqual(doelwijzer(folder, args), { code: 2, out: '', errors: `doelwijzer: ${said}\n` }),
      );
  });

  it('explains itself', () => {
    for (const args of [['--help'], ['-h'], ['check', '--help']]) {
      const { code, out, errors } = doelwijzer(folderWith({}), args);
      assert.deepEqual([code, errors], [0, '']);
      assert.match(out, /--fail-on/);
      for (const command of ['check', 'baseline', 'compare', 'report', 'guide'])
        assert.match(out, new RegExp(`^doelwijzer ${command} `, 'm'));
    }
  });
});
