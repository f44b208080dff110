// Times the engine on long drafts and on a workspace in the background, beside a plain Markdown parse and, with `--neighbours`, beside other linters of
// prose; with `--opening` the report beside VS Code's Markdown preview, in a browser:
// `npm run bench -- [--neighbours] [--opening] [--runs N] [--words N] [FILE…]`. Nothing here fails on a time: the reader judges.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './bundles.mjs';
import { draftOf, longDraft, withoutHeadings, words } from './draft.mjs';
import { installNeighbours } from './neighbours/install.mjs';
import { neighbours } from './neighbours/neighbours.mjs';
import { timeOpening } from './opening.mjs';
import { growth, head, neighbourhood, openingOf, rulesOf, sizes, workspaceOf } from './report.mjs';
import { run } from './runs.mjs';

const EDITS = 9;
const SMALL = 150;
const SHORT = 2_200;
/** A workspace: how many drafts of how many words. */
const WORKSPACE = [
  [150, 2_000],
  [30, 5_000],
  [15, 15_000],
  [5, 50_000],
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    neighbours: { type: 'boolean', default: false },
    opening: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    words: { type: 'string', default: '50000' },
  },
});
const runs = Number(values.runs);
const long = Number(values.words);

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const files =
  positionals.length > 0
    ? positionals
    : readdirSync(examples)
        .filter((name) => name.endsWith('.md'))
        .map((name) => join(examples, name));
const format = files.every((file) => extname(file) === '.txt') ? 'plain' : 'markdown';

const folder = mkdtempSync(join(tmpdir(), 'doelwijzer-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const bundles = await bundle(folder);
const texts = files.map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
const used = { count: 0 };

/** @param {string} name @param {string} text */
function save(name, text) {
  const file = join(folder, `${name}.json`);
  const draft = draftOf(text, format, EDITS, bundles.internals);
  writeFileSync(file, JSON.stringify(draft));
  return { file, words: words(text), units: text.length, parts: draft.parts.length };
}

const small = save('small', longDraft(texts, SMALL, used));
const warmUp = save('warm-up', longDraft(texts, long, used));
const short = save('short', longDraft(texts, SHORT, used));
const full = longDraft(texts, long, used);
const whole = save('long', full);
const pasted = save('pasted', withoutHeadings(full));
const quarter = save('quarter', longDraft(texts, long / 4, used));
const lengths = [
  save('half', longDraft(texts, long / 2, used)),
  whole,
  save('double', longDraft(texts, long * 2, used)),
];

/** @param {string} subject @param {{ file: string }} draft @returns {import('./runs.mjs').Task} */
const reading = (subject, draft) => ({ kind: 'reading', subject, draft: draft.file, bundles });
/** @param {string} subject @returns {import('./runs.mjs').Task} */
const activation = (subject) => ({ kind: 'activation', subject, draft: small.file, bundles });

console.log(
  head({
    files: files.length,
    runs,
    machine: `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), load ${loadavg()[0]?.toFixed(1)}`,
  }),
);

const own = ['engine', 'whole', 'parts'];
const [starts, nothing] = [run(own.map(activation), runs, folder), run([reading('nothing', small)], runs, folder)[0]];
const measured = [short, whole, pasted].map((draft) =>
  run(
    own.map((subject) => reading(subject, draft)),
    runs,
    folder,
  ),
);
console.log(
  sizes(
    [
      { title: 'Short draft', draft: short, times: measured[0] ?? [] },
      { title: 'Long draft', draft: whole, times: measured[1] ?? [] },
      { title: 'Long draft, pasted without headings', draft: pasted, times: measured[2] ?? [] },
    ],
    starts,
    { words: small.words, peak: nothing?.peak ?? Number.NaN },
  ),
);

const grown = lengths.map((draft) => ({ ...reading('engine', draft), warmUp: warmUp.file }));
console.log(growth(lengths, run(grown, runs, folder)));

const steps = [quarter, whole].map(
  /** @returns {import('./runs.mjs').Task} */
  (draft) => ({ kind: 'rules', subject: 'rules', draft: draft.file, bundles }),
);
console.log(rulesOf(run(steps, runs, folder), measured[1]?.[0]?.full));

const folderOfDrafts = join(folder, 'workspace');
mkdirSync(folderOfDrafts);
const drafts = WORKSPACE.flatMap(([count, length]) =>
  Array.from({ length: count }, () => longDraft(texts, length, used)),
);
for (const [n, text] of drafts.entries()) writeFileSync(join(folderOfDrafts, `${n}.md`), text);
const background = run([{ kind: 'workspace', subject: 'engine', draft: folderOfDrafts, bundles }], 1, folder)[0];
console.log(
  workspaceOf(background, {
    drafts: drafts.length,
    words: drafts.reduce((sum, text) => sum + words(text), 0),
    full: measured[1]?.[0]?.full,
  }),
);

if (values.opening) console.log(openingOf(await timeOpening(runs)));

if (values.neighbours) {
  if (installNeighbours()) {
    const names = Object.keys(neighbours);
    const all = ['engine', 'parts', ...names];
    console.log(
      neighbourhood(
        all,
        run(all.map(activation), Math.min(runs, 3), folder),
        run(
          all.map((name) => reading(name, short)),
          Math.min(runs, 3),
          folder,
        ),
        run(
          all.map((name) => reading(name, whole)),
          Math.min(runs, 3),
          folder,
        ),
      ),
    );
  } else console.log('The neighbours could not be installed here, so there is nothing to compare with.\n');
}
