// Bundles the tests that run in the extension host, which loads CommonJS.
import { build } from 'esbuild';

await build({
  entryPoints: ['test/extension/**/*.test.ts'],
  outbase: 'test/extension',
  outdir: 'out/host',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  supported: { 'regexp-unicode-property-escapes': true },
  loader: { '.md': 'text' },
  external: ['vscode', 'mocha'],
  sourcemap: 'linked',
  logLevel: 'warning',
});
