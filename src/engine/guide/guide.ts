import type { LabelName } from '../document/labels.ts';
import type { OwnTopic } from '../document/topics.ts';
import type { DocumentType } from '../document/type.ts';
import type { PatternEngine } from '../language/patterns/engine.ts';
import type { ChainLevel } from '../model/goal.ts';
import type { Options, Severity, Words } from '../rules/rule.ts';
import type { OwnRule } from './own-rule.ts';

/** A clause of the guide: what it asks of a draft, and the rules that see to it. */
export interface Clause {
  /** By which a file can name it. */
  readonly id: string;
  readonly title: Words;
  /** What it stands on; null where each rule names its own source. */
  readonly source: Words | null;
  /** Ids of the rules under it. */
  readonly rules: readonly string[];
}

/** Which files are drafts. */
export interface Documents {
  /** A glob, as seen from the folder of the guide's file: `brieven/**`. */
  readonly files: string;
  /** Of which type they are, whatever they say; `recognise` leaves that to the engine, `none` says that they are no drafts. */
  readonly type: DocumentType | 'recognise' | 'none';
  /** The folder that the glob is seen from, as a path; '' where nothing is known of one. */
  readonly folder: string;
}

/**
 * The schrijfwijzer as it holds for a draft, with everything filled in: the built-in one, or what a ministry's file makes of it. Names and labels come
 * on top of those that the engine knows by itself.
 */
export interface Guide {
  readonly title: Words;
  /** How much the findings of a rule weigh; those of a rule that is left out weigh what it declares. */
  readonly severities: Readonly<Record<string, Severity>>;
  /** What is set of a rule, by rule; what is left out is what the rule declares. */
  readonly options: Readonly<Record<string, Options>>;
  /** The first that fits a file holds. */
  readonly documents: readonly Documents[];
  readonly labels: Readonly<Partial<Record<LabelName, readonly string[]>>>;
  /** What the steps of the results chain are called. */
  readonly levels: Readonly<Partial<Record<ChainLevel, string>>>;
  /** Abbreviations that need no explanation. */
  readonly abbreviations: readonly string[];
  /** Proper names: their words weigh nothing, however vague. */
  readonly names: readonly string[];
  /** Who acts for us, by name; and who is somebody else. */
  readonly actors: { readonly own: readonly string[]; readonly others: readonly string[] };
  /** Directorates of the ministry, as they are abbreviated. */
  readonly directorates: readonly string[];
  /** The topics that are asked of a type of draft; a type that is left out keeps those of the engine. A string is the id of a topic that the engine knows. */
  readonly topics: Readonly<Partial<Record<DocumentType, readonly (string | OwnTopic)[]>>>;
  readonly clauses: readonly Clause[];
  /** The rules that a file brings itself. */
  readonly own: readonly OwnRule[];
  /** What their patterns in other notations are read with; null where there are none. */
  readonly engine: PatternEngine | null;
}
