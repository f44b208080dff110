import type { DocumentType, Goal, Reading, Recommendation, Span, Tongue } from '../engine/index.ts';

/** What can be done about a remark: a title and the edits, the same as the quick fix of that name. */
export interface Remedy {
  readonly title: string;
  readonly edits: readonly (Span & { readonly newText: string })[];
}

/** Something that a rule says of the draft, in words, with what can be done about it. */
export interface Remark extends Span {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  /** The part of a goal whose absence it is about; null for other remarks. */
  readonly lacks: Part | null;
  /** The same for the same weakness in the same sentence, wherever that sentence moves; no two remarks of a draft share one. */
  readonly fingerprint: string;
  readonly remedies: readonly Remedy[];
}

/** The very words of the draft, and where they stand. */
export interface Words extends Span {
  readonly text: string;
  /** The draft in which they stand, where that is another one. */
  readonly draft?: string;
}

/** The spheres of the results chain: what we decide ourselves, what we can influence, what it is all for. */
export type Sphere = 'control' | 'influence' | 'interest';

/** The parts that a goal can have, in the order in which they are listed. */
export type Part = 'actor' | 'indicator' | 'baseline' | 'target' | 'deadline';

/** A goal or commitment as the report lists it. */
export interface GoalRow extends Words {
  /** Stays the same when the goal moves; no two goals of a draft share one. */
  readonly key: string;
  readonly id: string | null;
  readonly kind: Goal['kind'];
  readonly level: Goal['level'];
  readonly sphere: Sphere | null;
  readonly parts: Readonly<Record<Part, Words | null>>;
  /** Why it is not quantified, has no deadline or promises no result, in the writer's words. */
  readonly explains: Readonly<Record<'measure' | 'deadline' | 'result', Words | null>>;
  /** Where its measurements come from. */
  readonly source: Words | null;
  /** Keys of what it serves, and of what serves it. */
  readonly serves: readonly string[];
  readonly servedBy: readonly string[];
  /** What is said of it, by the part that it is about. */
  readonly remarks: Readonly<Record<Part | 'other', readonly Remark[]>>;
}

/** What the chain has at one place. */
export interface ChainNode extends Words {
  readonly key: string;
  readonly id: string | null;
  /** Null where the draft names an id that it does not explain. */
  readonly level: Goal['level'];
  readonly sphere: Sphere;
  readonly state: 'linked' | 'apart' | 'unserved' | 'aimless' | 'unknown';
}

/** One step of the chain; the keys are those of its nodes. */
export interface ChainLink {
  readonly from: string;
  readonly to: string;
  /** Said with an id, or by the words and their place. */
  readonly by: 'id' | 'words';
  /** What is out of the ordinary about it. */
  readonly oddity: 'unknown' | 'jump' | 'circular' | null;
}

/** A link that is missing or out of the ordinary, in words and with its place. */
export interface ChainGap extends Words {
  readonly key: string;
  readonly kind: 'unserved' | 'aimless' | 'unknown' | 'jump' | 'circular';
  /** The node that it stands at. */
  readonly at: string;
  readonly remedies: readonly Remedy[];
}

/** The results chain as the report shows it. */
export interface ChainFacts {
  readonly nodes: readonly ChainNode[];
  readonly links: readonly ChainLink[];
  readonly gaps: readonly ChainGap[];
  /** How many commitments in running text stand outside of the chain, and are not drawn. */
  readonly outside: number;
}

/** A promised action in the answer to a recommendation. */
export interface ActionRow extends Words {
  readonly owner: Words | null;
  readonly deadline: Words | null;
  readonly reporting: Words | null;
  readonly status: Words | null;
  readonly remarks: readonly Remark[];
}

/** A recommendation with the answer to it. */
export interface RecommendationRow {
  readonly number: string;
  readonly response: Recommendation['response'];
  readonly heading: Span;
  readonly text: Words;
  readonly answer: Span | null;
  readonly actions: readonly ActionRow[];
  /** What is said of the recommendation or its answer, outside of the actions. */
  readonly remarks: readonly Remark[];
}

/** Something that the draft says in two ways, with both places. */
export interface Contradiction extends Words {
  readonly key: string;
  readonly message: string;
  readonly others: readonly (Words & { readonly message: string })[];
}

/** A section or topic that is expected of a draft of this type. */
interface TopicRow {
  readonly id: Reading['sections']['present'][number];
  readonly recognised: boolean;
  /** The heading or passage that deals with it; null where it was not recognised. */
  readonly place: Words | null;
  /** Why it does not apply, in the writer's words. */
  readonly explained: Words | null;
}

/** Something that is still open: what a rule marks, or a blank that is to be filled in. */
export interface OpenPoint extends Words {
  readonly key: string;
  readonly line: number;
  readonly message: string;
  /** The rule behind it; null for a blank. */
  readonly rule: string | null;
  /** Who is to settle it, as far as the draft says who acts. */
  readonly owner: string | null;
}

/** Why something is left open, in the writer's words. */
export interface Explanation {
  readonly goal: GoalRow;
  readonly of: 'measure' | 'deadline' | 'result';
  readonly words: Words;
}

/** Everything that the report says of a draft: plain data, in the words of one language, with offsets into the draft. */
export interface Report {
  /** The name under which the draft is known. */
  readonly name: string;
  /** The language of the report. */
  readonly language: Tongue;
  readonly draft: {
    readonly language: Tongue;
    readonly documentType: DocumentType | null;
    readonly date: string | null;
    readonly words: number;
  };
  /** The guide by which it was read: its title, null for the built-in one, and what it calls the steps of the chain. */
  readonly guide: { readonly title: string | null; readonly levels: Reading['guide']['levels'] };
  /** How many rules were run, and how many remarks they made. */
  readonly checked: { readonly rules: number; readonly remarks: number };
  readonly goals: readonly GoalRow[];
  readonly commitments: readonly GoalRow[];
  readonly chain: ChainFacts;
  readonly recommendations: readonly RecommendationRow[];
  readonly topics: readonly TopicRow[];
  readonly contradictions: readonly Contradiction[];
  readonly openPoints: readonly OpenPoint[];
  readonly explanations: readonly Explanation[];
}
