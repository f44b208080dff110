#!/usr/bin/env node
// Stands in for the desktop's `code` in a test run: takes the switches that @vscode/test-electron gives, runs the tests in
// the extension host of a VS Code server, prints what they print and ends as they end. `VERBOSE=1` shows all there is.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser, viewport } from './browser.mjs';
import { startServer } from './vscode-server.mjs';

const endsWithin = 300_000;
const saysSoWithin = 10_000;

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
});
const [workspace = '.'] = positionals;

const scratch = mkdtempSync(join(tmpdir(), 'doelwijzer-tests-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const passed = join(scratch, 'passed');
const output = join(scratch, 'output');
/** @type {Promise<void>} */
const outputEnded = new Promise((done) => {
  const listener = createServer((socket) => {
    socket.pipe(process.stdout, { end: false });
    socket.once('close', () => {
      listener.close();
      done();
    });
  }).listen(output);
  listener.unref();
});

const server = await startServer({
  env: {
    DOELWIJZER_TESTS: resolve(String(values.extensionTestsPath)),
    DOELWIJZER_OUTPUT: output,
    DOELWIJZER_PASSED: passed,
  },
  switches: ['--enable-smoke-test-driver'],
});
const browser = await launchBrowser();
const page = await browser.newPage({ viewport });

/** @type {string[]} */
const workbenchLog = [];

/** Settles when the workbench says that the tests have ended; rejects when that can no longer happen. */
const ended = new Promise((done, failed) => {
  const fail = (/** @type {string} */ why) => failed(new Error(why));
  page.exposeFunction('codeAutomationExit', done);
  page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ words) => {
    workbenchLog.push([type, ...words].join(' '));
    if (process.env.VERBOSE) console.error(workbenchLog.at(-1));
  });
  page.once('crash', () => fail('The page crashed.'));
  browser.once('disconnected', () => fail('The browser went away.'));
  server.gone.then(() => fail('The VS Code server went away.'));
  outputEnded.then(() => setTimeout(fail, saysSoWithin, 'The extension host went away.').unref());
  setTimeout(fail, endsWithin, 'The tests did not end.').unref();
});

try {
  const load = page.goto(
    server.url(workspace, [
      ['extensionDevelopmentPath', server.uri(String(values.extensionDevelopmentPath))],
      ['extensionTestsPath', server.uri('tools/host/ext-host-bridge.cjs')],
    ]),
    { waitUntil: 'commit' },
  );
  await Promise.race([ended, load.then(() => ended)]);
  await Promise.race([outputEnded, new Promise((late) => setTimeout(late, 1000))]);
  // The workbench reports success for an extension host that was killed: only the mark that the tests left counts.
  process.exitCode = existsSync(passed) ? 0 : 1;
  if (!existsSync(passed)) console.error('The tests failed, or their extension host ended before they did.');
} catch (error) {
  process.exitCode = 1;
  console.error(error);
  console.error(workbenchLog.slice(-40).join('\n'));
  console.error(server.log().slice(-4000));
  mkdirSync('test-results', { recursive: true });
  await page.screenshot({ path: 'test-results/extension-host.png' }).catch(() => {});
} finally {
  await browser.close();
  await server.stop();
}
