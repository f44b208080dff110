// Puts VS Code's server, and on Linux a browser, on disk. No install scripts are run: they want system libraries, and
// fetch programs from elsewhere. What they would have made is put in place here. Does nothing when all is there.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const modules = join(here, 'node_modules');
const vscode = join(modules, 'code-server/lib/vscode');
const browser = join(modules, '.browser');

const logWriter = join(here, 'spdlog.cjs');

/** What is installed depends on the lock and on the files here: the mark that says "ready" holds them all. */
const ready = join(modules, '.ready');
const recipe = [join(here, 'package-lock.json'), fileURLToPath(import.meta.url), logWriter]
  .map((file) => readFileSync(file, 'utf8'))
  .join('');

const npm = (cwd, ...args) =>
  execFileSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });

/** VS Code finds files with ripgrep: without it `workspace.findFiles` fails. */
function placeRipgrep() {
  const program = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const folder = join(vscode, 'node_modules/@vscode/ripgrep/bin');
  mkdirSync(folder, { recursive: true });
  const target = join(folder, program);
  copyFileSync(join(modules, `@vscode/ripgrep-${process.platform}-${process.arch}/bin`, program), target);
  chmodSync(target, 0o755);
}

/** Native modules that VS Code can do without, but asks for: a watchdog, and a writer of log files. */
function placeStandIns() {
  const native = join(vscode, 'node_modules');
  writeFileSync(join(native, 'native-watchdog/index.js'), 'exports.start = () => {};\n');
  copyFileSync(logWriter, join(native, '@vscode/spdlog/index.js'));
}

/** Unpacks the browser into a folder of our own: the package itself uses a fixed name in the shared temporary folder. */
function placeBrowser() {
  rmSync(browser, { recursive: true, force: true });
  mkdirSync(browser);
  const unpack = `import { inflate } from '@sparticuz/chromium';
for (const archive of process.argv.slice(1)) await inflate(archive);`;
  const archives = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];
  execFileSync(
    process.execPath,
    ['--input-type=module', '-e', unpack, ...archives.map((name) => join(modules, '@sparticuz/chromium/bin', name))],
    { cwd: here, env: { ...process.env, TMPDIR: browser }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const fonts = join(browser, 'fonts');
  writeFileSync(
    join(fonts, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${fonts}/cache</cachedir>
</fontconfig>
`,
  );
}

if (!existsSync(ready) || readFileSync(ready, 'utf8') !== recipe) {
  console.log('Installing the VS Code server (once; some minutes) …');
  npm(here, 'ci');
  npm(vscode, 'install', '--omit=dev');
  placeRipgrep();
  placeStandIns();
  if (process.platform === 'linux' && process.arch === 'x64') placeBrowser();
  writeFileSync(ready, recipe);
}
