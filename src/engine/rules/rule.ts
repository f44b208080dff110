import type { Edit, Language } from '../language/concept.ts';
import type { Draft } from '../model/draft.ts';
import type { GoalEvidence } from '../model/goal.ts';
import type { IdleNote } from '../model/idle-note.ts';
import type { Statement } from '../model/statement.ts';
import type { Span } from '../text/span.ts';

/** How much a finding weighs. A rule that is `off` still replaces what it replaces, so that switching off never adds marks. */
export type Severity = 'error' | 'warning' | 'information' | 'off';

/** What a writer can do about it. The title is a key of the rule's messages. */
export interface RuleFix {
  readonly title: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly kind: 'replace' | 'insert' | 'explain';
  readonly preferred?: boolean;
  readonly edits: readonly Edit[];
}

/** Another place that a hit is about: the other of two that contradict each other. The message is a key of the rule's messages. */
export interface Related extends Span {
  readonly message: string;
  /** What the message speaks of, besides the data of the hit. */
  readonly data?: Readonly<Record<string, string>>;
  /** The draft in which it stands, with its words there, where that is another one; the offsets are those of that draft. */
  readonly elsewhere?: { readonly draft: string; readonly text: string };
}

/** What a rule found. Offsets are those of what it was given. */
export interface Hit extends Span {
  /** A key of the rule's messages. */
  readonly message: string;
  readonly data?: Readonly<Record<string, string>>;
  /** The matched words, when they are not all that lies between start and end. */
  readonly parts?: readonly Span[];
  readonly fixes: readonly RuleFix[];
  /** Other places that it is about. */
  readonly related?: readonly Related[];
}

/** Which findings a finding does away with, and where: one cause, one finding (P2 to P8 of the labelling guide). */
interface Replacement {
  readonly rules: readonly string[];
  /** Only in the answer to a recommendation; everywhere when left out. */
  readonly where?: 'answer';
}

/** The same in both languages. */
export type Words = Readonly<Record<'nl' | 'en', string>>;

/** Words per language, by key. `{woord}` stands for a value of the finding's data. */
export type Messages = Readonly<Record<'nl' | 'en', Readonly<Record<string, string>>>>;

/** A number that a guide can set of a rule: how many words a sentence may have. */
export interface RuleOption {
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly meaning: Words;
}

/** What a guide set of a rule, by the names of its options. */
export type Options = Readonly<Record<string, number>>;

interface Form<Id extends string> {
  readonly id: Id;
  readonly severity: Severity;
  /** Public sources behind it, by name. */
  readonly source: Words;
  readonly messages: Messages;
  /** The rule's page in Markdown. */
  readonly page: Words;
  /**
   * What a mark hangs on. Marks on vague words compete: the longest match wins (P1). A mark on something absent, or wrong in itself, may stand on
   * the same words as another.
   */
  readonly hangsOn: 'vague words' | 'absence' | 'fault';
  readonly replaces: readonly Replacement[];
  /**
   * Speaks of what stands in the place of a position: moot in an answer that takes one, and outside of answers in a draft of a type that owes none
   * (a strategy without recommendations). `byAnswers` are the ids of messages that are moot outside of answers in any draft that answers
   * recommendations: whoever thanks for a report and then answers it has said what is needed.
   */
  readonly settledByPosition?: { readonly byAnswers: readonly string[] };
  /** The part of the goal that the rule misses. */
  readonly lacks?: keyof GoalEvidence;
  /** What a guide can set, by name: few rules have anything to set. */
  readonly options?: Readonly<Record<string, RuleOption>>;
}

/** A rule that looks at one sentence or goal at a time. */
export interface StatementRule<Id extends string = string> extends Form<Id> {
  readonly scope: 'sentence' | 'goal' | 'document';
  readonly over?: 'statement';
  /** It is asked only of sentences that promise something: any other may be as vague as it likes, and lacks nothing. */
  readonly only?: 'promises';
  /** The language is the one that the statement was read in: a rule that a guide brings as data looks for forms of words itself. */
  readonly check: (statement: Statement, options: Options, language: Language) => readonly Hit[];
}

/** A rule that must see the draft as a whole, also where it speaks of one goal: whether an activity serves it, say. */
interface DraftRule<Id extends string = string> extends Form<Id> {
  readonly scope: 'goal' | 'document';
  readonly over: 'draft';
  readonly check: (draft: Draft, options: Options) => readonly Hit[];
}

/** A rule on the notes in which a writer asks this tool to ignore something. */
interface NoteRule<Id extends string = string> extends Form<Id> {
  readonly scope: 'document';
  readonly over: 'notes';
  readonly check: (note: IdleNote) => readonly Hit[];
}

/** Any rule. */
export type Rule<Id extends string = string> = StatementRule<Id> | DraftRule<Id> | NoteRule<Id>;

/** Declares a rule; keeps its id as a literal type, so that the registry knows all ids. */
export const defineRule = <const Id extends string, R extends Rule<Id>>(
  rule: R & { readonly id: Id },
): R & { readonly id: Id } => rule;
