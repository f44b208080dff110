/** The forms of a word, as far as a pattern asks for them. All spellings are folded. */
export interface Inflection {
  /** Every form that is written as one word: aanvraag, aanvragen; verstrekken, verstrekt, verstrekte. */
  readonly forms: ReadonlySet<string>;
  /** Of a verb whose words part, or which stands first in a main clause; null for other words, and in a language where verbs stay in their place. */
  readonly verb: {
    /** The forms that carry a clause, without the particle: neem, neemt, nemen, nam, namen. */
    readonly finite: ReadonlySet<string>;
    /** What splits off: "op" in "neemt … op"; '' for a verb that never splits. */
    readonly particle: string;
    /** The infinitive without the particle: "nemen" in "op te nemen". */
    readonly bare: string;
  } | null;
}
