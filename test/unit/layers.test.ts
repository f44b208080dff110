import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

type Caught = 'noRestrictedImports' | 'noNodejsModules' | 'noImportCycles' | null;

/** A file, the import that is planted in it, and the linter's rule that objects; null where the import is allowed. */
type Planting = readonly [file: string, line: string, caught: Caught];

const layer = 'noRestrictedImports';

const plantings: readonly Planting[] = [
  // Within the engine, from the bottom upwards.
  ['src/engine/text/a.ts', "import { x } from '../language/tokens.ts';", layer],
  ['src/engine/text/b.ts', "import { x } from '../document/block.ts';", layer],
  ['src/engine/language/a.ts', "import { x } from '../document/block.ts';", layer],
  ['src/engine/language/nl/b.ts', "import { x } from '../../model/goal.ts';", layer],
  ['src/engine/language/nl/c.ts', "import { x } from '../../text/span.ts';", null],
  ['src/engine/document/a.ts', "import { x } from '../language/concept.ts';", layer],
  ['src/engine/document/b.ts', "import { x } from '../model/goal.ts';", layer],
  ['src/engine/document/c.ts', "import { x } from '../text/span.ts';", null],
  ['src/engine/model/a.ts', "import { x } from '../rules/registry.ts';", layer],
  ['src/engine/model/b.ts', "import { x } from '../language/concept.ts';", null],
  ['src/engine/model/c.ts', "import { x } from '../document/block.ts';", null],
  ['src/engine/rules/a.ts', "import { x } from '../guide/guide.ts';", layer],
  ['src/engine/rules/b.ts', "import { x } from '../lint/lint.ts';", layer],
  ['src/engine/rules/c.ts', "import { x } from './first/rule.ts';", null],
  ['src/engine/guide/a.ts', "import { x } from '../lint/lint.ts';", layer],
  ['src/engine/guide/b.ts', "import { x } from '../rules/registry.ts';", null],
  ['src/engine/lint/a.ts', "import { x } from '../../views/hover.ts';", layer],
  ['src/engine/lint/b.ts', "import { x } from '../../report/report.ts';", layer],
  ['src/engine/lint/c.ts', "import { x } from '../guide/guide.ts';", null],
  ['src/engine/a.ts', "import { x } from '../cli/main.ts';", layer],

  // A rule lives in one folder.
  ['src/engine/rules/first/a.ts', "import { x } from '../second/rule.ts';", layer],
  ['src/engine/rules/first/b.ts', "import { x } from '../../rules/second/rule.ts';", layer],
  ['src/engine/rules/first/c.ts', "import { x } from '../../lint/lint.ts';", layer],
  ['src/engine/rules/first/d.ts', "import { x } from '../../../extension/session.ts';", layer],
  ['src/engine/rules/first/e.ts', "import { x } from '../rule.ts';", null],
  ['src/engine/rules/first/f.ts', "import { x } from '../../model/goal.ts';", null],
  ['src/engine/rules/first/g.ts', "import { x } from '../../language/concept.ts';", null],
  ['src/engine/rules/first/h.ts', "import { x } from './messages.ts';", null],

  // No way around a layer: types, re-exports and dynamic imports count too.
  ['src/engine/text/type.ts', "import type { X } from '../model/goal.ts';", layer],
  ['src/engine/text/again.ts', "export { x } from '../model/goal.ts';", layer],
  ['src/engine/text/late.ts', "export const x = () => import('../model/goal.ts');", layer],

  // The engine is pure, and has one door.
  ['src/engine/lint/node.ts', "import { readFileSync } from 'node:fs';", 'noNodejsModules'],
  ['src/engine/text/path.ts', "import { join } from 'path';", 'noNodejsModules'],
  ['src/engine/lint/code.ts', "import * as vscode from 'vscode';", layer],
  ['src/engine/rules/first/code.ts', "import * as vscode from 'vscode';", layer],
  ['src/views/a.ts', "import { x } from '../engine/lint/lint.ts';", layer],
  ['src/views/b.ts', "import type { X } from '../engine/text/span.ts';", layer],
  ['src/views/c.ts', "import { x } from '../engine/index.ts';", null],
  ['src/report/a.ts', "import { x } from '../engine/model/goal.ts';", layer],
  ['src/report/b.ts', "import { x } from '../engine/index.ts';", null],
  ['src/extension/a.ts', "import { x } from '../engine/rules/registry.ts';", layer],
  ['src/extension/b.ts', "import { x } from '../engine/index.ts';", null],
  ['src/extension/features/a.ts', "import { x } from '../../engine/lint/lint.ts';", layer],
  ['src/extension/features/b.ts', "import { x } from '../../engine/index.ts';", null],
  ['src/cli/a.ts', "import { x } from '../engine/lint/lint.ts';", layer],
  ['src/cli/b.ts', "import { x } from '../engine/index.ts';", null],

  // Outside of the engine.
  ['src/views/d.ts', "import { x } from '../report/report.ts';", layer],
  ['src/views/e.ts', "import { x } from '../extension/convert.ts';", layer],
  ['src/views/f.ts', "import * as vscode from 'vscode';", layer],
  ['src/views/g.ts', "import { readFileSync } from 'node:fs';", 'noNodejsModules'],
  ['src/report/c.ts', "import { x } from '../views/hover.ts';", null],
  ['src/report/d.ts', "import { x } from '../cli/main.ts';", layer],
  ['src/report/e.ts', "import { x } from '../extension/convert.ts';", layer],
  ['src/report/f.ts', "import * as vscode from 'vscode';", layer],
  ['src/report/g.ts', "import { readFileSync } from 'node:fs';", 'noNodejsModules'],
  ['src/report/html/a.ts', "import { x } from '../../engine/model/goal.ts';", layer],
  ['src/extension/c.ts', "import { x } from '../cli/main.ts';", layer],
  ['src/extension/d.ts', "import { readFileSync } from 'node:fs';", 'noNodejsModules'],
  ['src/extension/e.ts', "import { x } from '../views/hover.ts';", null],
  ['src/extension/f.ts', "import { x } from './features/hover.ts';", null],
  ['src/extension/features/c.ts', "import { x } from './hover.ts';", layer],
  ['src/extension/features/d.ts', "import { x } from '../features/hover.ts';", layer],
  ['src/extension/features/e.ts', "import { x } from '../../cli/main.ts';", layer],
  ['src/extension/features/f.ts', "import { x } from '../convert.ts';", null],
  ['src/extension/features/g.ts', "import { x } from '../../views/hover.ts';", null],
  ['src/cli/c.ts', "import { x } from '../extension/session.ts';", layer],
  ['src/cli/d.ts', "import * as vscode from 'vscode';", layer],
  ['src/cli/e.ts', "import { readFileSync } from 'node:fs';", null],
  ['src/cli/f.ts', "import { x } from '../report/report.ts';", null],

  // Two files that need each other, be it only for a type.
  ['src/engine/text/egg.ts', "import { x } from './hen.ts';\nexport const y = x;", 'noImportCycles'],
  ['src/engine/text/hen.ts', "import type { y } from './egg.ts';\nexport const x: typeof y = 1;", 'noImportCycles'],
];

const run = (script: string, args: readonly string[], cwd: string) =>
  spawnSync(process.execPath, [resolve(script), ...args], { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 });

describe('the layers', () => {
  /** A tree of planted files only, under the project's own configuration, so that nothing else can trip over them. */
  let tree: string;
  const plant = (file: string, text: string) => {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
  };

  before(() => {
    tree = mkdtempSync(join(tmpdir(), 'layers-'));
  });
  after(() => rmSync(tree, { recursive: true, force: true }));

  describe('are kept by the linter', () => {
    /** Per planted file the rules that object to it. */
    const objections = new Map<string, string[]>();

    before(() => {
      cpSync('biome.json', join(tree, 'biome.json'));
      for (const [file, line] of plantings) plant(file, `${line}\n`);
      const { stdout } = run(
        'node_modules/@biomejs/biome/bin/biome',
        ['lint', '--reporter=json', '--max-diagnostics=none', '.'],
        tree,
      );
      const { diagnostics } = JSON.parse(stdout) as {
        diagnostics: readonly { category: string; location: { path: string } }[];
      };
      for (const { category, location } of diagnostics) {
        const rule = category.split('/').at(-1) ?? category;
        objections.set(location.path, [...(objections.get(location.path) ?? []), rule]);
      }
    });

    for (const [file, line, caught] of plantings)
      it(`${caught ? 'not' : 'yes'}: ${file}: ${line.split('\n')[0]}`, () => {
        const about: readonly string[] = ['noRestrictedImports', 'noNodejsModules', 'noImportCycles'];
        const found = (objections.get(file) ?? []).filter((rule) => about.includes(rule));
        assert.deepEqual(found, caught ? [caught] : []);
      });

    const folders = (of: string) =>
      readdirSync(of, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? [`${of}/${entry.name}/`] : [],
      );
    for (const folder of [...folders('src'), ...folders('src/engine')])
      it(`nothing is allowed to be a layer without rules: ${folder}`, () =>
        assert.ok(plantings.some(([file, , caught]) => file.startsWith(folder) && caught === layer)));
  });

  describe('are kept by the compiler', () => {
    const uses = ['document.title', 'console.log', 'setTimeout', 'process.env', 'fetch'];

    it(`the engine has no ${uses.join(', no ')}`, () => {
      plant(
        'pure/tsconfig.json',
        JSON.stringify({
          extends: resolve('src/engine/tsconfig.json'),
          compilerOptions: { rootDir: '.', outDir: './out' },
          include: ['.'],
        }),
      );
      plant('pure/planted.ts', `${uses.map((use, i) => `export const x${i} = ${use};`).join('\n')}\n`);
      const { stdout } = run('node_modules/typescript/bin/tsc', ['-p', 'pure', '--pretty', 'false'], tree);
      const lines = [...stdout.matchAll(/planted\.ts\((\d+),\d+\): error TS(?:2304|2584|2580|2591): /g)].map(
        (m) => m[1],
      );
      assert.deepEqual(
        lines,
        uses.map((_, i) => `${i + 1}`),
        stdout,
      );
    });
  });
});
