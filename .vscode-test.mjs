import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@vscode/test-cli';

/** Tests edit their drafts: each run gets a copy. @param {string} folder */
function copyOf(folder) {
  const copy = mkdtempSync(join(tmpdir(), 'doelwijzer-workspace-'));
  cpSync(folder, copy, { recursive: true });
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  return copy;
}

const shim = fileURLToPath(new URL('tools/host/code-shim.mjs', import.meta.url));

// On the desktop VS Code itself is fetched; elsewhere the server out of tools/vscode-server takes its place.
const host = process.env.VSCODE_TEST_IN === 'server' ? { useInstallation: { fromPath: shim } } : { version: 'stable' };
// VS Code does not tell of every file that comes and goes within the same moment, as the files of tests do.
const mocha = { ui: /** @type {const} */ ('bdd'), timeout: 20_000, retries: 2 };

export default defineConfig([
  {
    label: 'folder',
    files: 'out/host/*.test.cjs',
    workspaceFolder: copyOf('test/extension/workspace'),
    mocha,
    ...host,
  },
  {
    label: 'git',
    files: 'out/host/git/*.test.cjs',
    workspaceFolder: copyOf('test/extension/workspace'),
    mocha,
    ...host,
  },
  {
    label: 'folders',
    files: 'out/host/folders/*.test.cjs',
    workspaceFolder: join(copyOf('test/extension/folders'), 'drafts.code-workspace'),
    mocha,
    ...host,
  },
]);
