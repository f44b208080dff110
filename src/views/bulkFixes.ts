import {
  blank,
  type Edit,
  type Finding,
  type Fix,
  fixTitle,
  type Reading,
  type Span,
  type Tongue,
} from '../engine/index.ts';
import { apart, changesOf } from './edits.ts';
import { type Mark, touched } from './marks.ts';

/** Chooses what is done about a finding; undefined where nothing is. */
export type Choice = (finding: Finding) => Fix | undefined;

/** The same remedy for all findings of one rule. */
export interface BulkFix {
  readonly title: string;
  readonly mark: Mark;
  readonly choice: Choice;
}

const words = {
  nl: (title: string, count: number, rule: string) => `${title}, en zo bij alle ${count} (${rule})`,
  en: (title: string, count: number, rule: string) => `${title}, and so for all ${count} (${rule})`,
} as const satisfies Record<Tongue, unknown>;

/** What needs no look: other words for what stands there, with nothing left to fill in. */
export const safe: Choice = ({ fixes }) =>
  fixes.find(
    ({ kind, preferred, edits }) =>
      kind === 'replace' && preferred && !edits.some(({ newText }) => newText.search(blank) >= 0),
  );

/** What can be done about the marks that a place touches, and about all others of the same rule in the same way. */
export function bulkFixes(reading: Reading, marks: readonly Mark[], place: Span, language: Tongue): BulkFix[] {
  return touched(marks, place).flatMap((mark) =>
    mark.findings.flatMap((finding) =>
      finding.fixes
        // A reason why something is left out is another one each time.
        .filter(({ kind }) => kind !== 'explain')
        .flatMap((fix): BulkFix[] => {
          const choice: Choice = ({ rule, fixes }) =>
            rule === finding.rule
              ? fixes.find(({ title, kind }) => title === fix.title && kind === fix.kind)
              : undefined;
          const count = reading.findings.filter((other) => choice(other) !== undefined).length;
          if (count < 2) return [];
          return [{ title: words[language](fixTitle(finding, fix, language), count, finding.rule), mark, choice }];
        }),
    ),
  );
}

/** A fix that brings back what it took away would go on for ever. */
const MOST_ROUNDS = 10;

/**
 * Mends all findings for which something is chosen. Where two fixes would change the same words, the second is made in the text that the first one
 * gives, as long as there is less to mend each time.
 */
export function mended(text: string, reading: Reading, choice: Choice, read: (text: string) => Reading): Edit[] {
  const changes = changesOf(text);
  let left = Number.POSITIVE_INFINITY;
  let now = reading;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = now.findings.flatMap((finding) => choice(finding) ?? []);
    if (chosen.length === 0 || chosen.length >= left) break;
    left = chosen.length;
    changes.apply(apart(chosen.map((fix) => fix.edits)));
    now = read(changes.text);
  }
  return changes.edits;
}
