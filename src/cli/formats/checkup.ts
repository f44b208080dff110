import { type Finding, lineIndex, messageOf } from '../../engine/index.ts';
import type { CheckRequest } from '../arguments.ts';
import type { Checked } from '../checked.ts';
import type { Skipped } from '../files.ts';

/** What `doelwijzer check` found, as each form of its output gets it. */
export interface Checkup {
  readonly files: readonly Checked[];
  readonly skipped: readonly Skipped[];
  readonly failOn: CheckRequest['failOn'];
  /** Whether it is shown on a terminal with colours. */
  readonly coloured: boolean;
}

/** A finding with its place and its words. Lines and columns count from 1; the end is that behind the last unit. */
export interface Told {
  readonly finding: Finding;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Findings in a draft with their places and words: those that are new, or those that were there before. */
export function told({ text, reading, language }: Checked, which: 'findings' | 'known' = 'findings'): Told[] {
  const index = lineIndex(text);
  return reading[which].map((finding) => {
    const from = index.position(finding.start);
    const to = index.position(finding.end);
    return {
      finding,
      message: messageOf(finding, language),
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
    };
  });
}

/** A message on one line: it may quote words over a line's end. */
export const onOneLine = (message: string): string => message.replace(/\s+/g, ' ');

const weight: Readonly<Record<Finding['severity'] | 'never', number>> = {
  information: 1,
  warning: 2,
  error: 3,
  never: 4,
};

/** Whether a finding makes the check fail. */
export const fails = ({ severity }: Finding, failOn: CheckRequest['failOn']): boolean =>
  weight[severity] >= weight[failOn];
