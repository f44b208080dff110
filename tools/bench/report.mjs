// Puts the measurements into words: plain tables, with the ratios that hold on any machine.
import { figure, ratio, table } from './table.mjs';

/**
 * @typedef {import('./runs.mjs').Medians} Medians
 * @typedef {{ words: number, units: number, parts: number }} Measured
 */

const number = (/** @type {number} */ value) => value.toLocaleString('en');

/** @param {{ files: number, runs: number, machine: string }} run */
export const head = ({ files, runs, machine }) => `Doelwijzer bench: ${machine}
Drafts are made of ${files} file${files === 1 ? '' : 's'}, repeated, with a word of its own in every sentence. Each measurement in a
fresh process; medians of up to ${runs}. Milliseconds differ from machine to machine and with what else it does:
compare the ratios (×), which are taken in one run.
`;

/**
 * @param {readonly { title: string, draft: Measured, times: readonly Medians[] }[]} drafts
 * @param {readonly Medians[]} starts
 * @param {{ words: number, peak: number }} small
 */
export function sizes(drafts, starts, small) {
  const columns = ['Doelwijzer', 'mdast whole', '', 'mdast by part', ''];
  /** @param {string} name @param {readonly Medians[]} times @param {string} key @param {string} unit */
  const row = (name, times, key, unit) => {
    const [engine, whole, parts] = times.map((found) => found[key]);
    return [
      name,
      figure(engine, unit),
      figure(whole, unit),
      ratio(engine, whole),
      figure(parts, unit),
      ratio(engine, parts),
    ];
  };
  const blocks = drafts.map(({ title, draft, times }) =>
    table([
      [`${title}: ${number(draft.words)} words, ${number(draft.parts)} parts`, ...columns],
      row('first full run', times, 'full', ' ms'),
      row('one-paragraph edit (parse: all again / its part)', times, 'edit', ' ms'),
      row('memory at its peak', times, 'peak', ' MB'),
      row('memory held afterwards', times, 'held', ' MB'),
    ]),
  );
  const start = table([
    ['Activation', ...columns],
    row('load', starts, 'load', ' ms'),
    row(`load, and a draft of ${small.words} words`, starts, 'activation', ' ms'),
  ]);
  const [, long] = drafts;
  const [engine, , parts] = long?.times ?? [];
  return `${blocks.join('\n\n')}

${start}

Node itself takes ${figure(small.peak, ' MB')} of the peak. Look at: first full run of the long draft ${ratio(engine?.full, parts?.full)} a parse of
the same parts (aim: at most 2.5×); edit ${ratio(engine?.edit, drafts[0]?.times[0]?.edit)} that in the short draft.
`;
}

/** @param {readonly Measured[]} lengths @param {readonly Medians[]} times */
export function growth(lengths, times) {
  const [first] = lengths;
  const [base] = times;
  const rows = lengths.map((draft, i) => [
    `${number(draft.words)} words`,
    ratio(draft.words, first?.words),
    figure(times[i]?.full, ' ms'),
    ratio(times[i]?.full, base?.full),
    figure(times[i]?.edit, ' ms'),
    ratio(times[i]?.edit, base?.edit),
  ]);
  return `${table([['Growth (after a warm-up)', 'length', 'full run', '', 'edit', ''], ...rows])}

Look at: the full run's × no more than the length's ×, and the edit's × near 1.
`;
}

/** @param {readonly Medians[]} times of a quarter and of the whole @param {number | undefined} total the first full run */
export function rulesOf(times, total) {
  const [quarter = {}, whole = {}] = times;
  const { blocks, sentences, ...rules } = whole;
  const all = Object.values(rules).reduce((sum, ms) => sum + ms, 0);
  const share = (/** @type {number | undefined} */ ms) => figure(ms && total ? (100 * ms) / total : undefined, ' %');
  /** @param {string} name @param {number | undefined} ms */
  const row = (name, ms) => [name, figure(ms, ' ms'), share(ms), ms && ms > 2 ? ratio(ms, quarter[name.trim()]) : '–'];
  const sorted = Object.entries(rules).sort(([, a], [, b]) => b - a);
  return `${table([
    ['Steps of the first full run', 'time', 'share', 'by 4× length'],
    row('blocks', blocks),
    row('sentences', sentences),
    ['all rules', figure(all, ' ms'), share(all), ''],
    ...sorted.map(([id, ms]) => row(`  ${id}`, ms)),
  ])}

Look at: no rule over 10 % of the first full run, none over 4× (shown where there is time enough to tell).
`;
}

/**
 * @param {Medians | undefined} found
 * @param {{ drafts: number, words: number, full: number | undefined }} workspace with the first full run of the long draft
 */
export function workspaceOf(found, { drafts, words, full }) {
  return `${table([
    [`A workspace in the background: ${drafts} drafts, ${number(words)} words`, ''],
    ['all of it', figure(found?.total && found.total / 1000, ' s')],
    ['event loop kept busy at a time: most', figure(found?.longest, ' ms')],
    ['in 99 of 100 turns less than', figure(found?.usual, ' ms')],
    ['memory held afterwards', figure(found?.held, ' MB')],
    ['memory at its peak', figure(found?.peak, ' MB')],
  ])}

Look at: the most that the event loop is kept busy, ${ratio(found?.longest, full)} the first full run of the long draft, which is in it. What a writer types meanwhile
waits no longer than that.
`;
}

/** @param {{ report: number, preview: number }} times */
export const openingOf = ({ report, preview }) => `${table([
  ['Opening beside the long draft', ''],
  ['the report', figure(report, ' ms')],
  ["VS Code's Markdown preview", figure(preview, ' ms')],
])}

Look at: the report opens in ${ratio(report, preview)} the time of the preview, from the command to the title, in a browser.
`;

/**
 * @param {readonly string[]} names the engine first, then the plain parse by part
 * @param {readonly Medians[]} starts
 * @param {readonly Medians[]} short
 * @param {readonly Medians[]} long
 */
export function neighbourhood(names, starts, short, long) {
  const rows = names.map((name, i) => [
    { engine: 'Doelwijzer', parts: '(mdast by part)' }[name] ?? name,
    figure(starts[i]?.load, ' ms'),
    figure(starts[i]?.activation, ' ms'),
    figure(short[i]?.full, ' ms'),
    figure(short[i]?.edit, ' ms'),
    figure(long[i]?.full, ' ms'),
    ratio(long[i]?.full, long[0]?.full),
    figure(long[i]?.edit, ' ms'),
    ratio(long[i]?.edit, long[0]?.edit),
    figure(long[i]?.peak, ' MB'),
  ]);
  const columns = ['load', 'first draft', 'short: full', 'edit', 'long: full', '', 'edit', '', 'peak'];
  const missing = names.filter((_, i) => long[i]?.full === undefined);
  /** @param {'full' | 'edit'} key */
  const fastest = (key) => Math.min(...long.slice(2).map((found) => found[key] ?? Number.POSITIVE_INFINITY));
  return `${table([['Neighbours, on the same text', ...columns], ...rows])}
${missing.length > 0 ? `\nLeft out, since they did not run here: ${missing.join(', ')}.\n` : ''}
Look at: the fastest neighbour's full run takes ${ratio(fastest('full'), long[0]?.full)} ours (aim: over 1×) and its edit ${ratio(fastest('edit'), long[0]?.edit)} ours
(aim: at least 30×). Neighbours run at most three times, and once where that takes longer than half a minute.
`;
}
