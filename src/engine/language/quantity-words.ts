/** What a language must know to tell whether two numbers speak of the same thing. Words are folded: lower case, without accents. */
export interface QuantityWords {
  /** Words that say nothing of what is meant: the names of the state, verbs of being and reserving, "totaal". */
  readonly neutral: ReadonlySet<string>;
  /** Soldiers, in whatever word. */
  readonly troops: ReadonlySet<string>;
  /** "de inzet van 175 militairen": what is ours although nobody is named. */
  readonly contribution: RegExp;
  /** Dutch, of soldiers. */
  readonly ownModifier: RegExp;
  /** A mission or operation, on its own or as the last part of a word. */
  readonly mission: RegExp;
  /** What can bear a name of its own: a mission, operation, programme or fund. */
  readonly undertaking: RegExp;
  /** Behind the id of a goal: whose it is. "doel D1 uit de strategie". */
  readonly ownedBy: ReadonlySet<string>;
  /** Names that tell no two things apart: of ministries, and of parliament. */
  readonly bodies: ReadonlySet<string>;
  /** Behind a noun these say which ones: "de 12 instructeurs in Gao". */
  readonly restricting: ReadonlySet<string>;
  /** Supposes, weighs or cites: what the sentence says is not what the draft stands for. */
  readonly supposes: ReadonlySet<string>;
  /** From one number to another: both hold, each in its time. */
  readonly changes: RegExp;
  /** Says that it comes on top of what was said. */
  readonly adds: ReadonlySet<string>;
  /** Costs, paying and setting aside. */
  readonly cost: RegExp;
  /** "loopt tot en met", "eindigt op": before the date on which something ends or starts. */
  readonly ends: RegExp;
  readonly starts: RegExp;
  /** The evaluation that a draft has one of, and the verbs that say when it is ready. */
  readonly evaluation: RegExp;
  readonly delivers: RegExp;
  /** Units of time, and things that a text counts within itself: they are no quantity of a policy. */
  readonly never: ReadonlySet<string>;
  /** Before the id of a goal or activity in running text: "doel D1". */
  readonly named: ReadonlySet<string>;
  readonly target: RegExp;
  readonly deadline: RegExp;
  /** Words that mean the same in a letter on a deployment: "inzet" and "bijdrage". */
  readonly synonyms: ReadonlyMap<string, string>;
}
