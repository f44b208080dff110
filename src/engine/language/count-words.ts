/** What a language must know to tell how many of something a text announces, and how many it gives. Words are folded. */
export interface CountWords {
  readonly recommendations: ReadonlySet<string>;
  readonly goals: ReadonlySet<string>;
  readonly activities: ReadonlySet<string>;
  /** "IOB doet zes aanbevelingen", "de strategie kent tien doelen": says how many there are. */
  readonly announces: ReadonlySet<string>;
  /** "neemt zes aanbevelingen over", "eerdere": says something of some of them, or of others. */
  readonly ofSome: ReadonlySet<string>;
  /** "alle zeven aanbevelingen". */
  readonly all: ReadonlySet<string>;
  /** Units of time, length and money: nothing that is listed. */
  readonly unlisted: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Within a list these open what belongs to the item before: "die …", "zoals …". */
  readonly subordinate: ReadonlySet<string>;
  /** Behind a colon these show the way to a list that stands elsewhere: "zie bijlage 2". */
  readonly elsewhere: ReadonlySet<string>;
  /** A sentence that goes on with the list of the one before: "Daarnaast …", "De vierde …". */
  readonly goesOn: RegExp;
  /** "Ten eerste", "First": the place of a sentence in a list; 0 where it has none. */
  readonly placeOf: (sentence: string) => number;
  /** The first cell of the row with the sums of a table. */
  readonly total: RegExp;
  /** The head of a column whose numbers have no sum. */
  readonly unsummed: RegExp;
  /** A number in words; null where it has none of its own. */
  readonly name: (number: number) => string | null;
}
