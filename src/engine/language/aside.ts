import type { Actor, Clause, ReadSentence } from './concept.ts';
import type { Token } from './tokens.ts';

const NOBODY: Actor = { start: 0, end: 0, who: 'nobody' };

const SILENT: Clause = {
  verb: [],
  action: '',
  tense: 'none',
  modality: null,
  voice: 'active',
  nature: 'state',
  sense: null,
  subject: NOBODY,
  agent: null,
  toDo: false,
  ongoing: false,
  negated: false,
  aboutText: false,
};

/** A sentence of which only its place is told: it stands where nothing is promised, and refers to nothing. */
export const aside = (tokens: readonly Token[]): ReadSentence => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
  words: longestPart(tokens),
  clause: SILENT,
  frame: null,
  stance: 'writer',
  concepts: [],
  actors: [],
  positions: [],
  upkeep: false,
  deeds: [],
  naming: null,
  timeSlot: null,
});

/** How many words a sentence has. A list with semicolons is read item by item, however long it is: of that, how many its longest item has. */
export function longestPart(tokens: readonly Token[]): number {
  let most = 0;
  let here = 0;
  for (const { kind, norm } of tokens) {
    here = norm === ';' ? 0 : kind === 'mark' ? here : here + 1;
    most = Math.max(most, here);
  }
  return most;
}
