// Takes one measurement in a process of its own: `node --expose-gc measure.mjs TASK.json`. Prints it as JSON.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { timeRules } from './rules.mjs';
import { neighbour, subjects } from './subjects.mjs';
import { median } from './table.mjs';
import { readWorkspace } from './workspace.mjs';

/** Edits go on until there are enough or this much time, in ms, has gone by. */
const EDIT_TIME = 5_000;

/** @param {() => unknown} work */
async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

/** @param {string} file @returns {import('./draft.mjs').Draft} */
const readDraft = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** @type {import('./runs.mjs').Task} */
const task = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));

const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};

const start = () => (subjects[task.subject] ? subjects[task.subject]?.(task.bundles) : neighbour(task.subject));

/** VS Code's own activation is the loading alone: the extension reads its first draft a turn later. */
async function activation() {
  const draft = readDraft(task.draft);
  const loading = await timed(start);
  const first = await timed(() => loading.result?.read(draft));
  return { load: loading.ms, activation: loading.ms + first.ms };
}

async function reading() {
  const subject = await start();
  if (!subject) throw new Error(`Nothing is called ${task.subject}.`);
  if (task.warmUp) await subject.read(readDraft(task.warmUp));
  const draft = readDraft(task.draft);
  const before = heap();
  const full = await timed(() => subject.read(draft));
  const peak = process.resourceUsage().maxRSS / 1024;
  const held = heap() - before;
  const edits = [];
  const began = performance.now();
  for (const edit of draft.edits) {
    if (edits.length > 0 && performance.now() - began > EDIT_TIME) break;
    edits.push((await timed(() => subject.edit(edit))).ms);
  }
  // What was read is held on to until here, as an editor does.
  return { full: full.ms, edit: median(edits), peak, held, kept: full.result !== undefined };
}

const work = {
  activation,
  reading,
  rules: () => timeRules(task.bundles, readDraft(task.draft)),
  workspace: () => readWorkspace(task.bundles.background, task.draft),
};
process.stdout.write(JSON.stringify(await work[task.kind]()));
process.exit(0);
