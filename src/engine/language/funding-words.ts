/** What a language must know to tell whether the money for a proposal is accounted for. */
export interface FundingWords {
  /** The government sets money aside: "gereserveerd", "trekt … uit". */
  readonly setsAside: RegExp;
  /** Something costs so much: asks that it is something of ours. */
  readonly costs: RegExp;
  readonly ours: RegExp;
  /** Others, whose budget is not ours to account for. */
  readonly others: RegExp;
  /** A budget, an article of it, a fund or a table: where the money comes from, or where that stands. */
  readonly cover: RegExp;
  /** "binnen de bestaande middelen": a budget without a name. */
  readonly existingMeans: RegExp;
}
