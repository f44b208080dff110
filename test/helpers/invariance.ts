import type { Finding, Reading } from '../../src/engine/index.ts';
import type { Span } from '../../src/engine/text/span.ts';
import { read } from './drafts.ts';

/** Another way of writing the same draft, unit by unit: what each unit becomes. */
export interface Rewriting {
  readonly text: string;
  /** Where each unit of the draft, and its end, went to. */
  readonly moved: readonly number[];
}

/** Rewrites a draft piece by piece: every match of the pattern becomes what `by` makes of it, the rest stays. */
export function rewrite(draft: string, pattern: RegExp, by: (piece: string, at: number) => string): Rewriting {
  const moved: number[] = [];
  let text = '';
  const keep = (piece: string): void => {
    for (let i = 0; i < piece.length; i++) moved.push(text.length + i);
    text += piece;
  };
  let at = 0;
  for (const { 0: piece, index } of draft.matchAll(pattern)) {
    keep(draft.slice(at, index));
    for (let i = 0; i < piece.length; i++) moved.push(text.length);
    text += by(piece, index);
    at = index + piece.length;
  }
  keep(draft.slice(at));
  return { text, moved: [...moved, text.length] };
}

// The spelling that does not count: white space, split accents, soft hyphens, and the emoji that a rewriting puts in.
const spelled = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\u00ad\u{1f600}]/gu, '');

const inWords = (text: string, { rule, start, end }: Finding): string =>
  `${rule} at ${start}: ${spelled(text.slice(start, end))}`;

/** What a rewriting changed in the findings: none may come, go, or mark other words. Empty when all is as it should be. */
export function driftOf(
  draft: string,
  { text, moved }: Rewriting,
  findingsIn = (t: string): readonly Finding[] => read(t).findings,
): string[] {
  const before = findingsIn(draft).map(
    (finding) => `${finding.rule} at ${moved[finding.start]}: ${spelled(draft.slice(finding.start, finding.end))}`,
  );
  const after = findingsIn(text).map((finding) => inWords(text, finding));
  return [
    ...before.filter((finding) => !after.includes(finding)).map((finding) => `lost: ${finding}`),
    ...after.filter((finding) => !before.includes(finding)).map((finding) => `new: ${finding}`),
  ];
}

const spansOf = ({ findings, goals, recommendations }: Reading): readonly (readonly [string, Span])[] => [
  ...findings.flatMap((f) => [
    [f.rule, f] as const,
    ...f.fixes.flatMap((fix) => fix.edits.map((edit) => [`an edit of ${f.rule}`, edit] as const)),
  ]),
  ...goals.map((g) => ['a goal', g] as const),
  ...recommendations.flatMap((r) => [
    ['a heading', r.heading] as const,
    ['a text', r.text] as const,
    ...(r.answer ? [['an answer', r.answer] as const] : []),
  ]),
];

/** Spans that lie outside of the text, marks of nothing, and evidence, ids and prose that are other words than those in their place. */
export function offsetFaults(text: string, reading: Reading): string[] {
  const evidence = reading.goals
    .flatMap((g) => [g, g.actor, g.indicator, g.baseline, g.target, g.deadline, g.explained])
    .filter((e) => e !== null);
  return [
    ...spansOf(reading)
      .filter(([, { start, end }]) => start < 0 || end < start || end > text.length)
      .map(([what, { start, end }]) => `${what}: ${start}–${end} lies outside of the text`),
    ...reading.findings
      .filter(({ start, end }) => text.slice(start, end).trim() === '')
      .map(({ rule, start }) => `${rule} marks nothing at ${start}`),
    ...reading.findings
      .filter(({ start, end }) => /^\s|\s$/.test(text.slice(start, end)))
      .map(({ rule, start }) => `${rule} marks white space at ${start}`),
    // Markup inside is blanked in what is quoted.
    ...evidence
      .filter((e) => ![...e.text].every((unit, i) => unit === ' ' || [...text.slice(e.start, e.end)][i] === unit))
      .map((e) => `“${e.text}” is not at ${e.start}`),
    ...reading.ids
      .filter(({ id, start, end }) => spelled(text.slice(start, end)).toUpperCase() !== id)
      .map(({ id, start }) => `${id} is not at ${start}`),
    ...proseFaults(text, reading),
  ];
}

// Prose is as long as the text, and blank wherever it is not the same.
function proseFaults(text: string, { prose }: Reading): string[] {
  if (prose.length !== text.length) return [`prose of ${prose.length} units in a text of ${text.length}`];
  for (let at = 0; at < text.length; at++)
    if (prose[at] !== text[at] && prose[at] !== ' ') return [`other prose at ${at}`];
  return [];
}
