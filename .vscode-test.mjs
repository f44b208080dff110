import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@vscode/test-cli';

// Tests edit their drafts: each run gets a copy.
const workspaceFolder = mkdtempSync(join(tmpdir(), 'doelwijzer-workspace-'));
cpSync('test/extension/workspace', workspaceFolder, { recursive: true });
process.once('exit', () => rmSync(workspaceFolder, { recursive: true, force: true }));

const shim = fileURLToPath(new URL('tools/host/code-shim.mjs', import.meta.url));

export default defineConfig({
  files: 'out/host/**/*.test.cjs',
  workspaceFolder,
  mocha: { ui: 'bdd', timeout: 20_000 },
  // On the desktop VS Code itself is fetched; elsewhere the server out of tools/vscode-server takes its place.
  ...(process.env.VSCODE_TEST_IN === 'server' ? { useInstallation: { fromPath: shim } } : { version: 'stable' }),
});
