import type { Clause } from '../concept.ts';
import type { Moment } from '../moments.ts';
import type { Token } from '../tokens.ts';
import type { Measure } from './measures.ts';
import type { VerbUse } from './verb-uses.ts';

/** A sentence, as far as what a phrase means in it hangs on the words around. */
export interface Around {
  readonly tokens: readonly Token[];
  readonly uses: readonly VerbUse[];
  readonly moments: readonly Moment[];
  readonly measures: readonly Measure[];
  readonly clause: Clause;
  /** Index of the main clause's finite verb; -1 where there is none. */
  readonly finiteAt: number;
}
