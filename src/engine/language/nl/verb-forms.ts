import { conjugate } from './conjugate.ts';
import { verbs } from './lexicon/verbs.ts';
import { fold } from './tokens.ts';

/** The grammatical form in which a verb is written. */
export type Form =
  | 'singular'
  | 'plural'
  | 'past'
  | 'infinitive'
  | 'participle'
  | 'inflected participle'
  | 'present participle'
  | 'noun';

/** One way to read a word as (part of) a verb. */
export interface VerbForm {
  /** The whole verb, with its particle: uitbreiden. */
  readonly infinitive: string;
  readonly form: Form;
  /** The particle that must stand elsewhere in the clause: "breidt … uit". Empty when the word says all. */
  readonly particle: string;
}

const readings = new Map<string, VerbForm[]>();
const spellings = new Map<string, ReadonlySet<string>>();

function add(word: string, infinitive: string, form: Form, particle: string): void {
  const written = fold(word);
  const list = readings.get(written) ?? [];
  if (list.some((r) => r.infinitive === infinitive && r.form === form && r.particle === particle)) return;
  list.push({ infinitive, form, particle });
  readings.set(written, list);
}

function learn([spec, nouns]: readonly [string, string?]): void {
  const { infinitive, particle, present, past, participle, inflectedParticiple, presentParticiple } = conjugate(spec);
  const base = infinitive.slice(particle.length);
  const finite: readonly [string, Form][] = [
    [present.first, 'singular'],
    [present.third, 'singular'],
    [present.second ?? present.third, 'singular'],
    [present.plural, 'plural'],
    [past.singular, 'past'],
    [past.plural, 'past'],
  ];
  // A verb that splits is written apart in a main clause and together at the end of a subordinate one.
  for (const [word, form] of finite) {
    add(particle + word, infinitive, form, '');
    if (particle) add(word, infinitive, form, particle);
  }
  add(infinitive, infinitive, 'infinitive', '');
  if (particle) add(base, infinitive, 'infinitive', particle);
  add(participle, infinitive, 'participle', '');
  if (inflectedParticiple !== participle) add(inflectedParticiple, infinitive, 'inflected participle', '');
  add(presentParticiple, infinitive, 'present participle', '');
  add(`${presentParticiple}e`, infinitive, 'present participle', '');
  for (const noun of nouns?.split(' ') ?? []) {
    add(noun, infinitive, 'noun', '');
    if (noun.endsWith('ing')) add(`${noun}en`, infinitive, 'noun', '');
  }
  const words = finite.map(([word]) => particle + word);
  spellings.set(infinitive, new Set([...words, infinitive, participle, inflectedParticiple].map(fold)));
}

let learned = false;
// Learnt when the first Dutch text is read, not when the bundle loads: activation stays quick.
function learnAll(): void {
  if (learned) return;
  learned = true;
  for (const entry of verbs) learn(entry);
}

/** The ways to read a folded word as a verb; empty for other words. */
export function verbFormsOf(word: string): readonly VerbForm[] {
  learnAll();
  return readings.get(word) ?? NONE;
}
const NONE: readonly VerbForm[] = [];

/**
 * All folded spellings of a verb. Of one that splits only those in which it is written together: a pattern says itself where the particle stands.
 * Throws when the lexicon does not know the verb.
 */
export function spellingsOf(infinitive: string): ReadonlySet<string> {
  learnAll();
  const known = spellings.get(infinitive);
  if (!known) throw new Error(`Unknown verb: ${infinitive}`);
  return known;
}
