import type { Clause } from '../concept.ts';
import type { Moment } from '../moments.ts';
import type { Token } from '../tokens.ts';
import type { Mention } from './actors.ts';
import type { MainClause } from './clauses.ts';
import type { Measure } from './measures.ts';
import type { WordKind } from './tagger.ts';
import type { VerbUse } from './verb-uses.ts';

/** A sentence as far as its concepts ask for it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly kinds: readonly WordKind[];
  readonly uses: readonly VerbUse[];
  readonly main: MainClause;
  readonly mentions: readonly Mention[];
  readonly moments: readonly Moment[];
  readonly measures: readonly Measure[];
  readonly clause: Clause;
}
