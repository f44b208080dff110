// Runs the tests of the extension host by VS Code's own runner, in the VS Code server: see `.vscode-test.mjs`.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['node_modules/@vscode/test-cli/out/bin.mjs'], {
  stdio: 'inherit',
  env: { ...process.env, VSCODE_TEST_IN: 'server' },
});
process.exitCode = status ?? 1;
