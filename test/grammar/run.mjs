// Runs the grammar's tests upon Markdown's own grammar, as the VS Code server ships it, and counts their files.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const runner = fileURLToPath(import.meta.resolve('vscode-tmgrammar-test/dist/unit.js'));
const markdown =
  'tools/vscode-server/node_modules/code-server/lib/vscode/extensions/markdown-basics/syntaxes/markdown.tmLanguage.json';

const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [runner, '--grammar', markdown, 'test/grammar/**/*.test.md'],
  { encoding: 'utf8' },
);
process.stdout.write(stdout);
// Markdown's grammar knows dozens of languages for its code blocks; that these are not at hand is no news.
process.stderr.write(stderr.replace(/^grammar not found for .*\n/gm, ''));

const count = (/** @type {RegExp} */ sign) => stdout.match(sign)?.length ?? 0;
console.log(`\ngrammar: ${count(/^✓/gm)} passed, ${count(/^✖/gm)} failed`);
process.exitCode = status ?? 1;
