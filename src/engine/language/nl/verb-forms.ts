import { fold } from '../tokens.ts';
import { conjugate, type Paradigm } from './conjugate.ts';
import { verbs } from './lexicon/verbs.ts';

/** The grammatical form in which a verb is written. */
export type Form =
  /** Of "ik" alone: steun, werk, voer. Most are nouns as well. */
  | 'first'
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

/*
 * Many verbs share a base: inzetten, uitzetten and voortzetten are all inflected as zetten is. So only bases are inflected, and a word that is
 * written together ("voortgezet") is looked up without its particle.
 */
interface Verbs {
  /** Forms of bases, by folded spelling. */
  readonly forms: ReadonlyMap<string, readonly { readonly base: string; readonly form: Form }[]>;
  /** The particles with which a base is a verb; '' for the base by itself. */
  readonly particles: ReadonlyMap<string, readonly string[]>;
  /** All particles, folded, by first letter. */
  readonly particlesByLetter: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Nominalisations, with the verb that they are made of. */
  readonly nouns: ReadonlyMap<string, readonly string[]>;
  /** How the lexicon writes a verb, by its infinitive. */
  readonly specs: ReadonlyMap<string, string>;
}

// Learnt when the first Dutch text is read, not when the bundle loads: activation stays quick.
let learned: Verbs | null = null;

function learn(): Verbs {
  const forms = new Map<string, { base: string; form: Form }[]>();
  const particles = new Map<string, string[]>();
  const particlesByLetter = new Map<string, Map<string, string>>();
  const nouns = new Map<string, string[]>();
  const specs = new Map<string, string>();
  for (const [spec, named] of verbs) {
    const [first, rest] = spec.split('|');
    const particle = rest === undefined ? '' : (first ?? '');
    const baseSpec = rest ?? first ?? '';
    const base = baseSpec.replaceAll('_', '');
    if (!specs.has(particle + base)) specs.set(particle + base, spec);
    const known = particles.get(base);
    if (known) known.push(particle);
    else {
      particles.set(base, [particle]);
      for (const [word, form] of formsOf(baseSpec)) push(forms, fold(word), { base, form });
    }
    const written = fold(particle);
    if (particle)
      particlesByLetter.set(
        written[0] ?? '',
        (particlesByLetter.get(written[0] ?? '') ?? new Map()).set(written, particle),
      );
    for (const noun of named?.split(' ') ?? [])
      for (const number of noun.endsWith('ing') ? [noun, `${noun}en`] : [noun])
        push(nouns, fold(number), particle + base);
  }
  return { forms, particles, particlesByLetter, nouns, specs };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function formsOf(spec: string): (readonly [string, Form])[] {
  const { infinitive, present, past, participle, inflectedParticiple, presentParticiple } = conjugate(spec);
  return [
    [present.first, present.first === present.third ? 'singular' : 'first'],
    [present.third, 'singular'],
    [present.second ?? present.third, 'singular'],
    [present.plural, 'plural'],
    [past.singular, 'past'],
    [past.plural, 'past'],
    [infinitive, 'infinitive'],
    [participle, 'participle'],
    [inflectedParticiple, 'inflected participle'],
    [presentParticiple, 'present participle'],
    [`${presentParticiple}e`, 'present participle'],
  ];
}

const NONE: readonly VerbForm[] = [];
const APART: ReadonlySet<Form> = new Set(['first', 'singular', 'plural', 'past', 'infinitive']);
const readings = new Map<string, readonly VerbForm[]>();

/** The ways to read a folded word as a verb; empty for other words. */
export function verbFormsOf(word: string): readonly VerbForm[] {
  let known = readings.get(word);
  if (!known) {
    known = readFresh(word);
    // A draft has some thousands of different words; what strangers' drafts hold need not be kept for ever.
    if (readings.size > 20_000) readings.clear();
    readings.set(word, known);
  }
  return known;
}

function readFresh(word: string): readonly VerbForm[] {
  learned ??= learn();
  const { forms, particles, particlesByLetter, nouns } = learned;
  const found: VerbForm[] = [];
  const add = (reading: VerbForm): void => {
    const same = found.some(
      (f) => f.infinitive === reading.infinitive && f.form === reading.form && f.particle === reading.particle,
    );
    // An uninflected and an inflected participle that are spelled alike ("gehouden") are one.
    const participle =
      reading.form === 'inflected participle' &&
      found.some((f) => f.infinitive === reading.infinitive && f.form === 'participle');
    if (!same && !participle) found.push(reading);
  };
  for (const { base, form } of forms.get(word) ?? [])
    for (const particle of particles.get(base) ?? []) {
      if (particle === '') add({ infinitive: base, form, particle });
      else if (APART.has(form)) add({ infinitive: particle + base, form, particle });
    }
  for (const [written, particle] of particlesByLetter.get(word[0] ?? '') ?? []) {
    if (!word.startsWith(written)) continue;
    for (const { base, form } of forms.get(word.slice(written.length)) ?? [])
      if (particles.get(base)?.includes(particle)) add({ infinitive: particle + base, form, particle: '' });
  }
  for (const infinitive of nouns.get(word) ?? []) add({ infinitive, form: 'noun', particle: '' });
  return found.length > 0 ? found : NONE;
}

/**
 * All folded spellings of a verb. Of one that splits only those in which it is written together: a pattern says itself where the particle stands.
 * Throws when the lexicon does not know the verb.
 */
export function spellingsOf(infinitive: string): ReadonlySet<string> {
  learned ??= learn();
  const spec = learned.specs.get(infinitive);
  if (spec === undefined) throw new Error(`Unknown verb: ${infinitive}`);
  const [first, rest] = spec.split('|');
  const particle = rest === undefined ? '' : (first ?? '');
  const together = formsOf(rest ?? first ?? '').filter(([, form]) => form !== 'present participle');
  return new Set(together.map(([word]) => fold(particle + word)));
}

/** All forms of a verb; null for one that the lexicon does not know. */
export function paradigmOf(infinitive: string): Paradigm | null {
  learned ??= learn();
  const spec = learned.specs.get(infinitive);
  return spec === undefined ? null : conjugate(spec);
}
