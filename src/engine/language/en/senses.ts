import type { Sense } from '../concept.ts';
import type { Token } from '../tokens.ts';
import type { MainClause } from './clauses.ts';

const VERBS: Readonly<Record<Sense, string>> = {
  receive: 'receive get obtain hear learn',
  come: 'come',
  arise: 'arise emerge appear start follow begin commence',
  stand: 'lie stand exist',
  be: 'be have possess own pass meet face',
  number: 'number total count reach',
  work: 'work function operate look build strive serve patrol',
};

const senses: ReadonlyMap<string, Sense> = new Map(
  Object.entries(VERBS).flatMap(([sense, verbs]) => verbs.split(' ').map((verb) => [verb, sense as Sense] as const)),
);

/** What the verb of a clause says of its subject, where that decides whether it promises. */
export function senseIn(tokens: readonly Token[], main: MainClause, action: string): Sense | null {
  if (isExistential(tokens, main)) return 'come';
  return standsThere(tokens, main) ? 'stand' : (senses.get(action) ?? null);
}

// "must be in place", "is operational": it is there.
const standsThere = (tokens: readonly Token[], main: MainClause): boolean => {
  const last = main.group.at(-1);
  if (last?.lemma !== 'be') return false;
  const next = tokens.slice(last.at + 1, last.at + 4).map((t) => t.norm);
  return (
    (next[0] === 'in' && /^(?:place|service|use|operation|force)$/.test(next[1] ?? '')) ||
    next.some((w) => /^(?:operational|available)$/.test(w))
  );
};

// "There will be a hotline": it comes.
const isExistential = (tokens: readonly Token[], main: MainClause): boolean =>
  main.modal !== '' && tokens[main.finite - 1]?.norm === 'there' && main.group.at(-1)?.lemma === 'be';
