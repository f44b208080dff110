import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { networkUses } from '../helpers/network.ts';

const bundles = [
  'dist/extension.cjs',
  'dist/web.js',
  'dist/report.js',
  'dist/cli.mjs',
  'dist/english.cjs',
  'dist/patterns.cjs',
  'dist/yaml.cjs',
];

const planted: readonly (readonly [code: string, found: readonly string[]])[] = [
  ["import { get } from 'node:https'; get('');", ['https']],
  ["import 'http';", ['http']],
  ["export * from 'node:net';", ['net']],
  ["const tls = require('tls'); tls.connect();", ['tls']],
  ["const load = () => import('node:http2'); load();", ['http2']],
  ["require('node:dgram').createSocket('udp4');", ['dgram']],
  ["fetch('x');", ['fetch']],
  ["globalThis.fetch('x');", ['fetch']],
  ["globalThis['fetch']('x');", ['fetch']],
  ['const { fetch: get } = globalThis; get();', ['fetch']],
  ['const later = [fetch]; later[0]();', ['fetch']],
  ["new WebSocket('x');", ['WebSocket']],
  ['new self.XMLHttpRequest();', ['XMLHttpRequest']],
  ["new EventSource('x');", ['EventSource']],
  ["navigator.sendBeacon('x');", ['sendBeacon']],

  ["console.log('De Kamer gebruikt fetch, http en een WebSocket');", []],
  ["const word = 'fetch'; console.log(word);", []],
  ['/* fetch(x) */ console.log(/fetch|WebSocket/);', []],
  ['function list(fetch) { return fetch(1); } list((x) => x);', []],
  ["const net = { http: 'net' }; console.log(net.http);", []],
  ["import { join } from 'node:path'; join('https');", []],
];

describe('no bundle reaches for the network', () => {
  for (const bundle of bundles)
    it(bundle, async () => assert.deepEqual(await networkUses(await readFile(bundle, 'utf8')), []));

  describe('and what would is seen', () => {
    for (const [code, found] of planted)
      it(`${found[0] ?? 'nothing'}: ${code}`, async () => assert.deepEqual(await networkUses(code), found));
  });
});
