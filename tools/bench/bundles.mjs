// Bundles what is timed the way the extension is bundled, into a folder of the run's own.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * The files of the bundles.
 * @param {string} folder
 */
export async function bundle(folder) {
  const entries = {
    engine: join(here, '../../src/engine/index.ts'),
    internals: join(here, 'internals.mjs'),
    parser: join(here, 'parser.mjs'),
    background: join(here, 'background.mjs'),
  };
  await build({
    entryPoints: entries,
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    minify: true,
    target: 'node20',
    supported: { 'regexp-unicode-property-escapes': true },
    legalComments: 'none',
    loader: { '.md': 'text' },
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  });
  return {
    engine: join(folder, 'engine.cjs'),
    internals: join(folder, 'internals.cjs'),
    parser: join(folder, 'parser.cjs'),
    background: join(folder, 'background.cjs'),
  };
}
