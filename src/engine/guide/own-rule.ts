import type { Severity, Words } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';

/** Where something stands in the file of a guide. */
export interface Place extends Span {
  /** The path by which the file was loaded. */
  readonly file: string;
}

/** A pattern as it was written. */
interface WrittenPattern {
  /**
   * `words`: literal words, which match their inflections unless quoted, with gaps and choices; `match`: the match syntax of `compromise`; `regex`: a
   * regular expression.
   */
  readonly kind: 'words' | 'match' | 'regex';
  readonly text: string;
  readonly place: Place;
}

/** A text that an own rule must mark (`fout`), or leave alone (`goed`). */
interface WrittenExample {
  readonly text: string;
  readonly place: Place;
}

/** A rule that a guide's file brings itself, as data. */
export interface OwnRule {
  readonly id: string;
  /** What it looks at: every sentence of the writer, those that promise something, or the answer to a recommendation. */
  readonly scope: 'sentence' | 'goal' | 'answer';
  /** Any of these is a find. At least one. */
  readonly patterns: readonly WrittenPattern[];
  /** Wordings to replace what was found by, the best first. */
  readonly replacements: readonly string[];
  readonly message: Words;
  /** The id of the clause that it stands under. */
  readonly clause: string;
  readonly severity: Severity;
  /** At least one of each. */
  readonly examples: { readonly bad: readonly WrittenExample[]; readonly good: readonly WrittenExample[] };
  /** Where its id stands. */
  readonly place: Place;
}
