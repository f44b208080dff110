import type { Sense } from '../concept.ts';

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

/** What a verb says of its subject, where that decides whether it promises. */
export const senseOf = (lemma: string): Sense | null => senses.get(lemma) ?? null;
