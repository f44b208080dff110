// Opens the report on the long draft and VS Code's own Markdown preview of it, in turns, in the packaged extension: real VS Code and a real browser.
import { execSync } from 'node:child_process';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { median } from './table.mjs';

/** How long a page may take to show its title, in ms. */
const LIMIT = 120_000;

const commands = {
  report: 'Doelwijzer: Rapport over dit document',
  preview: 'Markdown: Open Preview to the Side',
};

/** The medians of the times from the command to the page, in ms. @param {number} times */
export async function timeOpening(times) {
  execSync('npm run --silent server && npx tsc -b && npm run --silent package', {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const { openEditor } = await import(pathToFileURL(resolve('out/test/installed/editor.js')).href);
  const editor = await openEditor('node');
  /** @param {string} command */
  const opening = async (command) => {
    await editor.open('lang.md');
    await editor.run(command);
    const start = performance.now();
    const page = editor.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await page.locator('h1').first().waitFor({ timeout: LIMIT });
    return performance.now() - start;
  };
  /** @type {{ report: number[], preview: number[] }} */
  const found = { report: [], preview: [] };
  try {
    for (let turn = 0; turn < times; turn++) {
      found.preview.push(await opening(commands.preview));
      found.report.push(await opening(commands.report));
    }
  } finally {
    await editor.close();
  }
  return { report: median(found.report), preview: median(found.preview) };
}
