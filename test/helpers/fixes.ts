import type { Edit, Finding, Fix } from '../../src/engine/index.ts';
import { applied, read } from './drafts.ts';

/** What is wrong with edits as such: each lies within the text, and no two touch the same words. */
export function editFaults(text: string, edits: readonly Edit[]): string[] {
  const faults = edits.filter(({ start, end }) => start < 0 || end < start || end > text.length);
  const inOrder = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const clashes = inOrder.filter((edit, i) => i > 0 && edit.start < (inOrder[i - 1]?.end ?? 0));
  return [
    ...(edits.length === 0 ? ['no edits'] : []),
    ...faults.map(({ start, end }) => `${start}–${end} lies outside of the text`),
    ...clashes.map(({ start, end }) => `${start}–${end} overlaps another edit`),
  ];
}

const countOf = (text: string, rule: string): number =>
  read(text).findings.filter((finding) => finding.rule === rule).length;

/** What is wrong with a fix of a finding: its edits must be sound, and in the text that they give the finding must be gone. */
export function fixFaults(
  text: string,
  finding: Finding,
  fix: Fix,
  count: (text: string) => number = (t) => countOf(t, finding.rule),
): string[] {
  const faults = editFaults(text, fix.edits);
  if (faults.length > 0) return faults.map((fault) => `${finding.rule}, ${fix.title}: ${fault}`);
  const after = applied(text, fix.edits);
  return count(after) < count(text)
    ? []
    : [`${finding.rule}, ${fix.title}: still there in ${after.trimEnd().split('\n\n').slice(2).join(' / ')}`];
}

/** What is wrong with what is offered for a finding: at most one preferred fix, no two alike, and each of them mends it. */
export function findingFaults(text: string, finding: Finding): string[] {
  const preferred = finding.fixes.filter((fix) => fix.preferred).length;
  const edits = finding.fixes.map((fix) => JSON.stringify(fix.edits));
  return [
    ...(preferred > 1 ? [`${finding.rule}: ${preferred} preferred fixes`] : []),
    ...(new Set(edits).size < edits.length ? [`${finding.rule}: two fixes do the same`] : []),
    ...finding.fixes.flatMap((fix) => fixFaults(text, finding, fix)),
  ];
}
