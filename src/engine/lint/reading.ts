import type { DocumentType } from '../document/type.ts';
import type { Guide } from '../guide/guide.ts';
import type { RuleInfo } from '../guide/rule-info.ts';
import type { Edit } from '../language/concept.ts';
import type { Chain } from '../model/chain.ts';
import type { Goal } from '../model/goal.ts';
import type { NamedId } from '../model/named-ids.ts';
import type { Heading, Sections } from '../model/outline.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { SharedQuantity } from '../model/shared.ts';
import type { PlacedTopic } from '../model/topic-places.ts';
import type { Related, Severity } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';

/** The language of a draft, and of the words that a writer sees. */
export type Tongue = 'nl' | 'en';

/** What a writer can do about a finding. */
export interface Fix {
  /** The id of the title in the rule's messages; see `fixTitle`. */
  readonly title: string;
  /** What the title speaks of. */
  readonly data: Readonly<Record<string, string>>;
  /** `replace` words by better ones, `insert` what is missing, `explain` why not ("leg uit waarom niet"). */
  readonly kind: 'replace' | 'insert' | 'explain';
  /** Safe to apply without a look: at most one per finding. */
  readonly preferred: boolean;
  readonly edits: readonly Edit[];
}

/** A weak spot in the draft. Its words are chosen where it is shown: see `messageOf`. */
export interface Finding extends Span {
  /** The id of its rule: one of the engine, or one that the guide brings. */
  readonly rule: string;
  /** What a writer can know of that rule under the guide that the draft was read with: the clause and source that it cites, and its words. */
  readonly info: RuleInfo;
  readonly severity: Exclude<Severity, 'off'>;
  /** The id of the message in the rule's messages. */
  readonly message: string;
  /** What the message speaks of. */
  readonly data: Readonly<Record<string, string>>;
  readonly fixes: readonly Fix[];
  /** Other places that it is about, each with the id of what is said there. */
  readonly related: readonly Related[];
  /** The same for the same weakness in the same sentence, wherever that sentence moves. */
  readonly fingerprint: string;
  /** Where the goal stands that lacks something, so that an editor can show what one goal lacks as one mark; else null. */
  readonly goal: Span | null;
  /** What part of the goal is missing (`actor`, `indicator`, `baseline`, `target`, `deadline`); null for other findings. */
  readonly lacks: 'actor' | 'indicator' | 'baseline' | 'target' | 'deadline' | null;
}

/** Everything that the engine knows of a draft at one moment: plain data, offsets into that text. */
export interface Reading {
  readonly language: Tongue;
  /** The language of a passage that was not read, because nobody handed it in yet; null when all was read. */
  readonly waitsFor: Tongue | null;
  readonly documentType: DocumentType | null;
  /** The letter's date, `2024-06-10`. */
  readonly date: string | null;
  /** The guide under which it was read. */
  readonly guide: Guide;
  /** In order of place. */
  readonly findings: readonly Finding[];
  /** Findings that are not told, for a baseline says that they were there before. In order of place. */
  readonly known: readonly Finding[];
  readonly goals: readonly Goal[];
  /** How goals and activities serve each other; its links and orphans point into `goals`. */
  readonly chain: Chain;
  readonly recommendations: readonly Recommendation[];
  readonly sections: Sections;
  /** The same topics, with where each stands and whether the draft says that it does not apply. */
  readonly topics: readonly PlacedTopic[];
  /** In order of place. */
  readonly headings: readonly Heading[];
  /** The values that can be compared with those in other drafts; see `conflictsOf`. */
  readonly shared: readonly SharedQuantity[];
  /** Where goals, activities and actions get their ids, and where the writer names them, in order of place. */
  readonly ids: readonly NamedId[];
  /** The draft's words in their places, as long as its text: markup, code, addresses and comments are blanks. */
  readonly prose: string;
}

/** All that is found in a draft, what a baseline hides included, in order of place: for whoever tells what is, not what is new. */
export const allFindings = ({ findings, known }: Pick<Reading, 'findings' | 'known'>): readonly Finding[] =>
  known.length === 0 ? findings : [...findings, ...known].sort((a, b) => a.start - b.start || a.end - b.end);
