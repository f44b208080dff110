// Runs measurements, each in a fresh process, in turns, so that a busy moment of the machine hits all alike.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './table.mjs';

/** A measurement that takes longer than this, in ms, is not repeated. */
const LONG = 30_000;
/** No neighbour needs more time than this, in ms. */
const LIMIT = 600_000;

/**
 * @typedef {object} Task
 * @property {'activation' | 'reading' | 'rules' | 'workspace'} kind
 * @property {string} subject
 * @property {string} draft the file that holds it, or the folder of a workspace
 * @property {string} [warmUp] the file of a draft that is read first
 * @property {import('./subjects.mjs').Bundles} bundles
 *
 * @typedef {Record<string, number>} Medians by what was measured; empty when it failed
 */

const script = fileURLToPath(new URL('measure.mjs', import.meta.url));

/**
 * The medians of each task, in the same order.
 * @param {readonly Task[]} tasks
 * @param {number} times
 * @param {string} folder for the files of the run
 * @returns {Medians[]}
 */
export function run(tasks, times, folder) {
  const file = join(folder, 'task.json');
  /** @type {Record<string, number>[][]} */
  const found = tasks.map(() => []);
  const done = tasks.map(() => false);
  for (let turn = 0; turn < times; turn++)
    for (const [i, task] of tasks.entries()) {
      if (done[i]) continue;
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${turn + 1}/${times} ${task.subject} ${task.kind}`);
      writeFileSync(file, JSON.stringify(task));
      const start = Date.now();
      try {
        const output = execFileSync(process.execPath, ['--expose-gc', script, file], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'pipe'],
          timeout: LIMIT,
          maxBuffer: 1e8,
        });
        found[i]?.push(JSON.parse(output.slice(output.lastIndexOf('{'))));
      } catch (error) {
        console.error(`\n${task.subject} (${task.kind}) failed: ${reasonOf(error)}`);
        done[i] = true;
      }
      if (Date.now() - start > LONG) done[i] = true;
    }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  return found.map((results) =>
    Object.fromEntries(
      Object.keys(results[0] ?? {}).map((key) => [key, median(results.map((result) => result[key] ?? Number.NaN))]),
    ),
  );
}

/** @param {unknown} error */
function reasonOf(error) {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  return /^\w*Error.*$/m.exec(said)?.[0] ?? said.trim().split('\n').at(-1) ?? '';
}
