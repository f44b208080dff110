// Reads a folder of drafts in the background, as the extension does, and watches how long the event loop is kept busy at a time.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';

/** How exactly the event loop is watched, in ms. */
const RESOLUTION = 1;

/** @param {string} bundle @param {string} folder */
export async function readWorkspace(bundle, folder) {
  const { openDraft, readInSteps, indexed, inTurns, turn } = createRequire(import.meta.url)(bundle);
  const names = readdirSync(folder);
  const kept = [];
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION });
  delays.enable();
  const start = performance.now();
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8');
    const reading = await inTurns(readInSteps(openDraft({ format: 'markdown' }), text));
    await turn();
    kept.push(indexed(name, text, reading, reading.language));
    await turn();
  }
  const total = performance.now() - start;
  delays.disable();
  globalThis.gc?.();
  return {
    total,
    longest: delays.max / 1e6 - RESOLUTION,
    usual: delays.percentile(99) / 1e6 - RESOLUTION,
    held: (process.memoryUsage().heapUsed - before) / 1e6,
    peak: process.resourceUsage().maxRSS / 1024,
    drafts: kept.length,
  };
}
