// Installs the neighbours beside this file, once. Install scripts are not run: none of them needs any.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const lock = fileURLToPath(new URL('package-lock.json', import.meta.url));
const installed = fileURLToPath(new URL('node_modules/.package-lock.json', import.meta.url));

/** Whether they are there, now. */
export function installNeighbours() {
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
  console.error('Installing the neighbours (once; a minute or so) …');
  try {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: here,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    return true;
  } catch {
    return false;
  }
}
