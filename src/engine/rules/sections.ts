import type { Heading } from '../model/outline.ts';
import type { RuleFix } from './rule.ts';
import { insertion } from './wording.ts';

/** The name of a topic as a heading. */
export const headingOf = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`;

/**
 * A fix that inserts sections before the draft's last one: behind that a letter has its signatures. None for a draft without headings.
 */
export function sectionFix(title: string, headings: readonly Heading[], sections: string): RuleFix[] {
  const last = headings.at(-1);
  return last && headings.length > 1 ? [{ title, kind: 'insert', edits: [insertion(last.start, sections)] }] : [];
}
