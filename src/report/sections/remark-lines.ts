import type { Line } from '../page.ts';
import type { Remark, Remedy } from '../report.ts';

/** Remarks as lines, each with its remedies. */
export const remarkLines = (remarks: readonly Remark[]): Line[] =>
  remarks.map((remark) => ({
    tone: 'remark',
    label: null,
    text: remark.message,
    place: { start: remark.start, end: remark.end, text: remark.message },
    remedies: remark.remedies,
  }));

/** All remedies of some remarks, each once: parts that one goal lacks can share one. */
export function remediesOf(remarks: readonly Remark[]): Remedy[] {
  const seen = new Map<string, Remedy>();
  for (const remedy of remarks.flatMap(({ remedies }) => remedies)) {
    const key = JSON.stringify([remedy.title, remedy.edits]);
    if (!seen.has(key)) seen.set(key, remedy);
  }
  return [...seen.values()];
}
