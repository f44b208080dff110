// A browser for tests: the one that is named in CHROMIUM, an installed one, or the one that came with the VS Code server.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The program to start; undefined when there is none, or when the packaged browser was asked for. */
function installedBrowser() {
  if (process.env.PACKAGED_BROWSER) return undefined;
  return process.env.CHROMIUM ?? usualPlaces.find((file) => existsSync(file));
}

/** The packaged browser brings its own libraries and fonts, which only its own process may see. */
function packagedBrowser() {
  const folder = resolve('tools/vscode-server/node_modules/.browser');
  const executablePath = join(folder, 'chromium');
  if (!existsSync(executablePath)) throw new Error('No browser: install Chromium, or name one in CHROMIUM.');
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
  return { executablePath, env: { ...process.env, ...env } };
}

/** Starts a browser without a window. Run from the project's root. */
export async function launchBrowser() {
  const executablePath = installedBrowser();
  const program = executablePath ? { executablePath } : packagedBrowser();
  console.log(`Browser: ${program.executablePath}`);
  return chromium.launch({ ...program, args: ['--disable-gpu'] });
}

/** The size of the window in which tests look, so that what is in view does not depend on the machine. */
export const viewport = { width: 1280, height: 800 };
