// `npm start [-- [--server] NAME]`: opens a draft out of `examples/` with the extension as it now is, in the desktop's VS Code
// or, where there is none or with `--server`, in a VS Code server for a browser on this machine. Ctrl+C stops it.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { server: { type: 'boolean' } } });
const [name = 'beleidsreactie.md'] = positionals;

process.chdir(resolve(import.meta.dirname, '../..'));

const scratch = mkdtempSync(join(tmpdir(), 'doelwijzer-start-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** The examples are part of the project: what is tried out on them happens in a copy. */
const drafts = join(scratch, 'examples');
cpSync('examples', drafts, { recursive: true });
const draft = join(drafts, name);
if (!existsSync(draft)) {
  console.error(`Er is geen voorbeeld "${name}" in examples/.`);
  process.exit(2);
}

/** @param {readonly string[]} args */
const node = (...args) => execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
const shell = process.platform === 'win32';

/** Whether the desktop's VS Code is there, and is one that the extension can live in (1.100 or later). */
function hasDesktop() {
  const { status, stdout } = spawnSync('code', ['--version'], { shell, encoding: 'utf8' });
  const [, major, minor] = /^(\d+)\.(\d+)\./.exec(stdout ?? '') ?? [];
  return status === 0 && (Number(major) > 1 || (Number(major) === 1 && Number(minor) >= 100));
}

/** Settles when the writer closes the window. */
function openDesktop() {
  const args = ['--new-window', '--wait', `--extensionDevelopmentPath=${resolve('.')}`, drafts, draft];
  const window = spawn('code', args, { shell, stdio: 'inherit' });
  process.once('SIGINT', () => window.kill());
  process.once('SIGTERM', () => window.kill());
  window.once('exit', (code) => process.exit(code ?? 0));
}

/** Serves until it is stopped, also when nobody is looking. */
async function openServer() {
  execFileSync(process.execPath, ['tools/vscode-server/install.mjs'], { stdio: 'inherit' });
  const vsix = join(scratch, 'doelwijzer.vsix');
  node('node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--no-rewrite-relative-links', '--out', vsix);
  const { startServer } = await import('./vscode-server.mjs');
  const server = await startServer({ vsix, token: randomUUID() });
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => {
      asked = true;
      server.stop();
    });
  console.log(`\nVS Code staat klaar: ${server.url(drafts, [['openFile', server.uri(draft)]])}\nCtrl+C stopt.`);
  await server.gone;
  if (asked) return;
  process.exitCode = 1;
  console.error(`De server is vanzelf gestopt.\n${server.log().slice(-2000)}`);
}

node('esbuild.mjs', '--quiet');
if (!values.server && hasDesktop()) openDesktop();
else await openServer();
