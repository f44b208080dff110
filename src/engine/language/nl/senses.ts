import type { Sense } from '../concept.ts';

const VERBS: Readonly<Record<Sense, string>> = {
  receive: 'ontvangen krijgen tegemoetgaan vernemen horen',
  come: 'komen bijkomen',
  arise: 'ontstaan verschijnen starten volgen gaan',
  stand: 'liggen staan verrijzen bestaan',
  be: 'zijn hebben beschikken',
  number: 'tellen halen bereiken',
  work: 'werken functioneren kennen kijken streven bouwen',
};

const senses: ReadonlyMap<string, Sense> = new Map(
  Object.entries(VERBS).flatMap(([sense, verbs]) => verbs.split(' ').map((verb) => [verb, sense as Sense] as const)),
);

/** What a verb says of its subject, where that decides whether it promises. */
export const senseOf = (infinitive: string): Sense | null => senses.get(infinitive) ?? null;
