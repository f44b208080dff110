import type { Span } from '../text/span.ts';
import type { Inflection } from './inflection.ts';
import type { KnownActors } from './known-actors.ts';
import type { MatchedWord } from './patterns/find.ts';
import type { Token } from './tokens.ts';

/**
 * What a phrase does in a sentence, whatever the language. The vague ones weaken a promise; the others are the evidence that
 * makes it checkable.
 */
export type ConceptKind =
  /** A verb, noun or comparative that says which way, not how far: versterken, terugdringen, veiliger. */
  | 'direction'
  /** Trying in place of doing: streven naar, inzetten op, zich inspannen. */
  | 'effort'
  /** Looking into it in place of deciding: bezien, verkennen, zou kunnen. */
  | 'noncommittal'
  /** A condition that nobody can test: waar mogelijk, in beginsel. */
  | 'escape'
  /** A time that nobody can check: op termijn, binnenkort. */
  | 'vague time'
  /** An amount that nobody can count: een aantal, aanzienlijk. */
  | 'vague amount'
  /** Praise without a norm: adequaat, robuust, toekomstbestendig. */
  | 'vague quality'
  /** A list that does not end: zoals, waaronder, en dergelijke. */
  | 'open list'
  /** A guarantee or a zero risk: garanderen, onder alle omstandigheden, nooit. */
  | 'absolute'
  /** Saying that things go well: goede voortgang, op de goede weg. */
  | 'result claim'
  /** Helping towards an effect: bijdragen aan de stabiliteit, helpen bij de hervorming. */
  | 'contribution'
  /** No end in sight: voor onbepaalde tijd, tot nader order, zolang dat nodig is. */
  | 'open end'
  /** An end state of a country, region or the world, brought about: vrede herstellen, grondoorzaken wegnemen. */
  | 'end state'
  /** A courtesy in the place of a position: ter harte nemen, zich herkennen in. */
  | 'courtesy'
  /** A date, period, recurring moment or anchor that can be checked. */
  | 'deadline'
  /** A number, percentage or named level that measures a change or counts a product. */
  | 'measure'
  /** By what something is done: door twintig rechters op te leiden, met twee adviseurs, via een fonds. */
  | 'means'
  /** Words that tie a promise to what stands before it, or to its own effect: daarvoor, met deze agenten, zodat. */
  | 'link'
  /** Where a statement comes from: (bron: jaarverslag), volgens het halfjaarrapport. */
  | 'source'
  /** Something that is counted or judged: het aantal, het aandeel, de doorlooptijd. */
  | 'indicator'
  /** A value from which a change starts: van 12, tegen 35 procent in 2024, (62 procent in 2024). */
  | 'baseline'
  /** Says that a value stays as it is: handhaven op 95 procent, niet onder de acht zakken. */
  | 'upkeep'
  /** Why there is no number, deadline or result: omdat betrouwbare peilingen ontbreken. */
  | 'explanation'
  /** A reference to a parliamentary paper that cannot be found so: Kamerstuk 29 2521. */
  | 'faulty reference'
  /** Consent of parliament where article 100 asks for information, or 100 where 97 belongs. */
  | 'wrong article';

/** What tells concepts of one kind apart, where a rule asks for it. */
export type Sort =
  /**
   * Of a measure: a number, a share of a whole, a length of time, a change by so much (halveren, met 15 procent), a norm to be judged by; or that
   * for which it holds, which measures nothing (op zes posten).
   */
  | 'count'
  | 'share'
  | 'duration'
  | 'change'
  | 'standard'
  | 'scope'
  /** Of an amount: how far something goes (fors, aanzienlijk); of a condition: so far as (zo concreet mogelijk). */
  | 'degree'
  /** Of an amount or time: an adjective, which nothing can replace by itself (een aanzienlijke groep, een tijdige brief). */
  | 'attribute'
  /** Of a time or deadline: how often, which does not say that it is still to come (regelmatig). */
  | 'often'
  /** Of a deadline: it says until when, not when or from when. */
  | 'end'
  /** Of an effort: towards a state (streven naar vrede); all other trying is a deed. */
  | 'striving'
  /** Of an absolute: somebody vouches for it (garanderen, instaan voor), which is a promise by itself. */
  | 'guarantee'
  /** Of a result claim: it is the reason or occasion of what the sentence promises (nu de proef goed is verlopen), so that it lies behind us. */
  | 'given'
  /** Of an open end: what lasts is called ours. */
  | 'ours'
  /** Of means: they stand in the sentence before (Daarmee draagt …). */
  | 'before'
  /** Of a link: it serves what was said before (daarvoor), uses that (hiermee, met deze agenten), or says what for (zodat). */
  | 'serves'
  | 'uses'
  | 'purpose'
  /** Of a direction: that of a named indicator, which has its measure there (de wachttijd daalt). */
  | 'of indicator'
  /** Of an indicator: what the goal is about (de wachttijd daalt), or only kept an eye on (wordt gemonitord); of one that is only mentioned, that it counts (aantal). */
  | 'aim'
  | 'watched'
  /** Of a courtesy: the sentence names the report or advice that is answered, or opens on it (dit advies, de aanbeveling). */
  | 'of report'
  | 'on report'
  /** Of an explanation: what is left open. */
  | 'measure'
  | 'deadline'
  | 'result'
  /** Of a faulty reference: the dossier is not five digits, the number is missing, the notation is wrong, "jl." stands without a date. */
  | 'dossier'
  | 'number'
  | 'notation'
  | 'date'
  /** Of a wrong article: consent of parliament, or article 100 for the defence of the alliance. */
  | 'consent'
  | 'alliance';

/** Words in the place of others: an empty span inserts, and the new text may hold blanks such as `‹datum›`. */
export interface Edit extends Span {
  readonly newText: string;
}

/** A phrase with its meaning. Its span runs from its first matched word to its last. */
export interface Concept extends Span {
  readonly kind: ConceptKind;
  /** The matched words themselves: "zet … in op" has two parts. Which of two findings is longer, is decided on these. */
  readonly parts: readonly Span[];
  /** The words as written; of a direction the dictionary form of its verb. */
  readonly name: string;
  /** Null where the kind says all. */
  readonly sort: Sort | null;
  /** The last year that a deadline names; null when it names none. */
  readonly year: number | null;
  /** How it could be said so that it can be checked; empty where no other words fit in its place. */
  readonly mended: readonly Edit[];
}

/** Who acts: our side (government, ministry, unit), parliament, somebody else, a thing, or nobody ("er"). */
export type Who = 'own' | 'parliament' | 'other' | 'thing' | 'nobody';

/** A mention of somebody who acts. */
export interface Actor extends Span {
  readonly who: Who;
}

/** How the main clause puts it: its verb, tense, mood and voice, and who is its subject. */
export interface Clause {
  /** The finite verb with its particle, each word apart; empty in a sentence without a verb. */
  readonly verb: readonly Span[];
  /** The dictionary form of what is done ("opstellen" in "zal een plan opstellen"); '' when unknown. */
  readonly action: string;
  readonly tense: 'present' | 'past' | 'perfect' | 'none';
  readonly modality: 'will' | 'want' | 'can' | 'could' | 'must' | 'may' | null;
  readonly voice: 'active' | 'passive';
  /** What kind of doing the action is; see the lexicon of verb classes. */
  readonly nature: Nature;
  /** What the verb says of its subject, where that decides whether it promises; null for most. */
  readonly sense: Sense | null;
  readonly subject: Actor;
  /** The agent of a passive: "door de marechaussee". */
  readonly agent: Actor | null;
  /** Governs an infinitive with "te": "streeft ernaar … te sluiten" names a deed, "streeft naar vrede" a state. */
  readonly toDo: boolean;
  /** Says that it goes on already, or holds whenever a case arises: momenteel, sinds 2019, bij een aanval. */
  readonly ongoing: boolean;
  /** Says that something is not done. */
  readonly negated: boolean;
  /** Done by the writing itself, or about the text: "hierbij ontvangt uw Kamer", "hieronder zal worden ingegaan op". */
  readonly aboutText: boolean;
}

/**
 * `announce`: a single act that lies ahead by its nature (opstellen, publiceren): in the present tense it is a promise;
 * `act`: something that can be promised but is done every day as well (trainen, leveren);
 * `result`: a state brought about in the world (herstellen, uitbannen); `change`: a direction (versterken, dalen);
 * `state`, `position`, `practice`: being, holding a view, usual work: none of these promises anything by itself.
 */
export type Nature = 'announce' | 'act' | 'result' | 'change' | 'state' | 'position' | 'practice';

/**
 * `receive`: ontvangen, krijgen, horen; `come`: er komt; `arise`: ontstaan, starten, volgen; `stand`: liggen, bestaan; `be`: zijn, hebben;
 * `number`: tellen, halen; `work`: functioneren, werken aan, kijken naar.
 */
export type Sense = 'receive' | 'come' | 'arise' | 'stand' | 'be' | 'number' | 'work';

/** The way a sentence announces a goal ("Doel van BZ is …"), with whose goal it says it is. */
interface GoalFrame extends Span {
  readonly owner: Who;
  /** Whether it is the goal of the operation or of the Dutch contribution to it; null when it is neither. */
  readonly of: 'mission' | 'contribution' | null;
  /** What kind of doing the goal is said to be ("… is het voeren van een dialoog" is an act); null when it names a thing or state. */
  readonly content: Nature | null;
}

/** A position on a recommendation or finding: on those whose numbers are named, or on the one under discussion when none is. */
export interface Position {
  readonly response: 'accepted' | 'partial' | 'rejected';
  readonly numbers: readonly string[];
}

/** Signs that somebody else than the writer speaks or that nothing is promised. */
export type Stance =
  /** Paraphrase of a mandate, resolution, treaty, law or rule of engagement. */
  | 'mandate'
  /** What somebody else says or finds: "volgens de commissie", "schrijft IOB". */
  | 'reported'
  /** What things cost or how they are paid for. */
  | 'cost'
  | 'question'
  /** Nobody else: the writer, about what is to come. */
  | 'writer';

/** One of several deeds that are promised side by side. */
export interface Deed extends Span {
  /** The deed said by itself: "BZ zal in 2026 havens bewaken."; left out where the language layer cannot say it so. */
  readonly alone?: string;
}

/** How a sentence that does not say who acts can come to say it, with a blank for who that is. */
export interface Naming {
  /** The deed with who does it as the subject: "‹wie› stelt … op"; empty where grammar and word order are not sure. */
  readonly active: readonly Edit[];
  /** Where "door ‹wie›" fits in a passive; null elsewhere. */
  readonly agentAt: number | null;
  /** Where "van ‹wie›" fits in what announces a goal: "Doel … is"; null elsewhere. */
  readonly ownerAt: number | null;
}

/** A sentence, read. Offsets are those of the text that was given. */
export interface ReadSentence extends Span {
  /** How many words it has; of one that semicolons divide, how many its longest part has. */
  readonly words: number;
  readonly clause: Clause;
  readonly frame: GoalFrame | null;
  readonly stance: Stance;
  readonly concepts: readonly Concept[];
  /** Everybody on our side who is named as acting or owning. */
  readonly actors: readonly Actor[];
  readonly positions: readonly Position[];
  /** About keeping the work itself going: reports, logistics, the care of staff. That serves every goal and none. */
  readonly upkeep: boolean;
  /** What is promised side by side ("opleiden, uitrusten en begeleiden"); empty where it is one thing or two. */
  readonly deeds: readonly Deed[];
  /** How it can come to say who acts; null where it says so, or has nothing to do it by. */
  readonly naming: Naming | null;
  /** Where a date fits ("uiterlijk ‹datum›"): an offset; null in a sentence without a verb. */
  readonly timeSlot: number | null;
}

/** What stands in for a language that is not there: its text is kept, and nothing is read in it. */
export const unread: Language = {
  read: () => [],
  readAside: () => [],
  positionIn: () => null,
  inflectionOf: (word) => ({ forms: new Set([word]), verb: null }),
  replaced: () => [],
};

/** Reads the clauses of one sentence of a text. */
export type ReadClauses = (text: string, tokens: readonly Token[]) => readonly ReadSentence[];

/** Remembers sentences: after an edit most of a paragraph are what they were. */
export interface SentenceMemory {
  /** What was read of a sentence when it was last met, in its place now; of one that was not met it is read. */
  recall(text: string, tokens: readonly Token[], read: ReadClauses): readonly ReadSentence[];
}

/** What one draft and its guide let a language know. */
export interface Hearing {
  /** Names that the guide says who bears them; undefined when it says it of none. */
  readonly actors: KnownActors | undefined;
  /** The sentences of the draft that were read before. */
  readonly memory: SentenceMemory;
}

/** What a language must be able to do: read a text of one or more sentences. */
export interface Language {
  /** Reads sentences. */
  read(text: string, hearing?: Hearing): readonly ReadSentence[];
  /**
   * Reads sentences that stand where nothing is promised, in a heading or a table: only what one refers to can be wrong. Of one that refers to nothing
   * only its place is told.
   */
  readAside(text: string, hearing?: Hearing): readonly ReadSentence[];
  /** The position that a field ("Appreciatie: neemt deels over") or table cell gives; null when it gives none. */
  positionIn(text: string): Position['response'] | null;
  /** The forms of a folded word that is written as in the dictionary. */
  inflectionOf(word: string): Inflection;
  /**
   * Puts other words in the place of what a pattern matched in a sentence, in the form that it has there. None where it is not certain that the
   * sentence stays right.
   */
  replaced(tokens: readonly Token[], matched: readonly MatchedWord[], replacement: string): readonly Edit[];
}
