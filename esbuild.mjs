// Bundles the extension for its two hosts, the command line, and what they load when they need it: the English language layer and the other notations of
// patterns. With `--quiet` only trouble is said.
import { build } from 'esbuild';

const quiet = process.argv.includes('--quiet');
const common = {
  bundle: true,
  minify: true,
  sourcemap: true,
  target: 'node20',
  // Every engine that is aimed at knows \p{…} of this kind; esbuild would make a regular expression of it anew at each call.
  supported: { 'regexp-unicode-property-escapes': true },
  legalComments: 'none',
  // A rule's documentation is part of the rule: its pages are imported as text.
  loader: { '.md': 'text' },
  logLevel: quiet ? 'warning' : 'info',
};

// What few drafts or guides need is loaded at run time, from a file beside the bundle that asks for it.
const late = {
  name: 'late',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/(?:english|patterns|yaml)\.cjs$/ }, ({ path }) => ({
      path: `./${path.split('/').at(-1)}`,
      external: true,
    })),
};

await Promise.all([
  build({
    ...common,
    entryPoints: ['src/extension/main.ts'],
    outfile: 'dist/extension.cjs',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    plugins: [late],
  }),
  build({
    ...common,
    entryPoints: ['src/extension/web.ts'],
    outfile: 'dist/web.js',
    platform: 'browser',
    // The web extension host is a worker: without this the Markdown parser asks for a `document`.
    conditions: ['worker'],
    target: 'es2022',
    format: 'cjs',
    external: ['vscode'],
  }),
  // The script of the report's page, which runs in the page itself.
  build({
    ...common,
    entryPoints: ['src/report/page/script.ts'],
    outfile: 'dist/report.js',
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
  }),
  build({
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.mjs',
    platform: 'node',
    format: 'esm',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [late],
  }),
  // Entries of their own: no other bundle may hold compromise, which keeps its state in one object.
  build({
    ...common,
    entryPoints: {
      english: 'src/engine/language/en/english.ts',
      patterns: 'src/engine/language/patterns/notations.ts',
      yaml: 'src/engine/guide/file/yaml.ts',
    },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    // The library's own build for browsers, which uses nothing of Node.
    alias: { yaml: './node_modules/yaml/browser/index.js' },
    // Says its exports so that Node's `import()` sees them by name; it uses nothing of Node.
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
  }),
]);
