import type { Words } from '../../rules/rule.ts';
import type { Guide } from '../guide.ts';
import type { OwnRule, Place } from '../own-rule.ts';

/** A name as it was written, to be looked up once all files are together. */
export interface Mention extends Place {
  readonly name: string;
}

/** A clause as a file writes it. */
interface WrittenClause {
  readonly id: string;
  readonly title: Words;
  readonly source: Words | null;
  readonly rules: readonly Mention[];
}

/** An own rule as a file writes it: its clause may stand in another file. */
interface WrittenRule extends Omit<OwnRule, 'clause'> {
  readonly clause: Mention;
}

/** What one file says, before it is put upon what it builds on. Where it says nothing of something, that stays as it is. */
export interface GuideFile
  extends Pick<
    Guide,
    | 'severities'
    | 'options'
    | 'documents'
    | 'labels'
    | 'levels'
    | 'abbreviations'
    | 'names'
    | 'actors'
    | 'directorates'
    | 'topics'
  > {
  readonly title: Words | null;
  readonly extends: readonly Mention[];
  /** The rules that it weighs or sets. */
  readonly weighed: readonly Mention[];
  readonly clauses: readonly WrittenClause[];
  readonly own: readonly WrittenRule[];
}
