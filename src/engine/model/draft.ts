import type { DocumentType } from '../document/type.ts';
import type { Abbreviation } from '../language/abbreviations.ts';
import type { Chain } from './chain.ts';
import type { Conflict } from './conflicts.ts';
import type { Contradiction } from './contradictions.ts';
import type { Funding } from './funding.ts';
import type { Goal, GoalSaid } from './goal.ts';
import type { Miscount } from './miscounts.ts';
import type { NamedMotion } from './motions.ts';
import type { DealsWith, Heading, Sections } from './outline.ts';
import type { Recommendation } from './recommendation.ts';

/** The draft as a whole: what the rules of document scope ask. They never see the text. */
export interface Draft {
  readonly language: 'nl' | 'en';
  readonly documentType: DocumentType | null;
  /** Names the file of another draft: an id that this one does not give may be given there. */
  readonly namesFile: boolean;
  /** In order of place; `goalsAt` tells where those stand that a rule speaks of, named by their place in this list. */
  readonly goals: readonly GoalSaid[];
  readonly goalsAt: (places: readonly number[]) => readonly Goal[];
  readonly chain: Chain;
  readonly recommendations: readonly Recommendation[];
  readonly headings: readonly Heading[];
  readonly sections: Sections;
  /** In order of place. Of each, only its first use, explanation and entry in a list need be there. */
  readonly abbreviations: readonly Abbreviation[];
  /** In order of place. */
  readonly motions: readonly NamedMotion[];
  readonly contradictions: readonly Contradiction[];
  /** What other drafts say differently, as far as they are known. */
  readonly conflicts: readonly Conflict[];
  readonly miscounts: readonly Miscount[];
  /** The money of which the draft says neither year nor budget. */
  readonly unaccounted: readonly Funding[];
  readonly dealsWith: DealsWith;
}
