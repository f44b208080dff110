// VS Code's own server, run by this Node: the same workbench and the same extension hosts as the desktop's, in a browser.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A quiet workbench: nothing is asked, shown or looked up that has no part in reading a draft. */
const quiet = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'files.autoSave': 'off',
  'git.enabled': false,
};

const startsWithin = 60_000;
const stopsWithin = 5_000;

/** The server's entry, as `tools/vscode-server/install.mjs` left it. Run from the project's root. */
function serverMain() {
  const main = resolve('tools/vscode-server/node_modules/code-server/lib/vscode/out/server-main.js');
  if (!existsSync(main)) throw new Error('No VS Code server: run `npm run server` first.');
  return main;
}

/** What an outer VS Code says to its own processes must not reach this one. */
function cleanEnvironment() {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE_(?!TEST_)|ELECTRON_)/.test(name));
  return Object.fromEntries(inherited);
}

/**
 * Sends a signal to the server and to all that it started.
 * @param {import('node:child_process').ChildProcess} server
 * @param {NodeJS.Signals} signal
 */
function signalGroup(server, signal) {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
  if (process.platform === 'win32') server.kill(signal);
  else process.kill(-server.pid, signal);
}

/**
 * Starts a server on a free port of this machine alone, with a profile of its own that goes when the server stops.
 * It is killed when this process ends, however it ends.
 * @param {object} options
 * @param {string} [options.vsix] an extension to install first
 * @param {Record<string, unknown>} [options.settings] the user's settings
 * @param {NodeJS.ProcessEnv} [options.env] added to the extension host's environment
 * @param {string} [options.token] what a browser must know to be let in; without it everybody on this machine is
 * @param {readonly string[]} [options.switches] more switches of the server
 */
export async function startServer({ vsix, settings = {}, env = {}, token, switches = [] }) {
  const main = serverMain();
  const home = mkdtempSync(join(tmpdir(), 'doelwijzer-vscode-'));
  const removeHome = () => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', removeHome);

  const profile = join(home, 'data/User');
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, 'settings.json'), JSON.stringify({ ...quiet, ...settings }));
  const tokenFile = join(home, 'token');
  if (token) writeFileSync(tokenFile, token, { mode: 0o600 });

  const folders = [
    '--accept-server-license-terms',
    ...['--user-data-dir', join(home, 'data')],
    ...['--server-data-dir', join(home, 'server')],
    ...['--extensions-dir', join(home, 'extensions')],
  ];
  const environment = { ...cleanEnvironment(), ...env };
  if (vsix)
    execFileSync(process.execPath, [main, ...folders, '--install-extension', resolve(vsix), '--force'], {
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    });

  const server = spawn(
    process.execPath,
    [
      main,
      ...folders,
      ...['--host', '127.0.0.1', '--port', '0'],
      ...(token ? ['--connection-token-file', tokenFile] : ['--without-connection-token']),
      '--disable-workspace-trust',
      '--disable-telemetry',
      '--force-disable-user-env',
      ...switches,
    ],
    { env: environment, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
  );
  const kill = () => signalGroup(server, 'SIGKILL');
  process.once('exit', kill);
  /** @type {Promise<void>} */
  const gone = new Promise((done) =>
    server.once('exit', () => {
      process.off('exit', kill);
      done();
    }),
  );

  let log = '';
  /** @type {string} */
  const port = await new Promise((found, failed) => {
    const fail = (/** @type {string} */ how) => failed(new Error(`The VS Code server ${how}.\n${log}`));
    const late = setTimeout(() => fail('did not start'), startsWithin);
    gone.then(() => fail('stopped'));
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (chunk) => {
        log += chunk;
        if (process.env.VERBOSE) process.stderr.write(chunk);
        const listening = /agent listening on (\d+)/.exec(log)?.[1];
        if (!listening) return;
        clearTimeout(late);
        found(listening);
      });
  });
  const authority = `127.0.0.1:${port}`;

  return {
    /** Settles when the server has gone. */
    gone,
    /** What the server said until now. */
    log: () => log,
    /** The address under which the workbench knows a file or folder. */
    uri: (/** @type {string} */ path) => `vscode-remote://${authority}${resolve(path)}`,
    /**
     * The address to open in a browser.
     * @param {string} folder
     * @param {readonly (readonly [string, string])[]} payload what the workbench is to do: `[['openFile', uri]]`
     */
    url(folder, payload = []) {
      const kind = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
      const query = new URLSearchParams({ [kind]: resolve(folder), payload: JSON.stringify(payload) });
      if (token) query.set('tkn', token);
      return `http://${authority}/?${query}`;
    },
    /** Stops the server and all that it started, and removes its profile. */
    async stop() {
      signalGroup(server, 'SIGTERM');
      const late = setTimeout(kill, stopsWithin);
      await gone;
      clearTimeout(late);
      removeHome();
      process.off('exit', removeHome);
    },
  };
}
