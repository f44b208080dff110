import nlp from 'compromise/two';
import { directionVerbs, plainVerbs, verbClasses } from './lexicon/verb-classes.ts';

/** What a word can be as a form of a verb. */
export type Form = 'base' | 'present' | 'past' | 'participle' | 'gerund';

interface Conjugation {
  readonly Infinitive?: string;
  readonly PastTense?: string;
  readonly PresentTense?: string;
  readonly Gerund?: string;
  readonly Participle?: string;
}

interface Verbs {
  readonly conjugate: (infinitive: string, model: object) => Conjugation;
  readonly toInfinitive: (form: string, model: object, tense: string) => string;
}

const verbs = (): Verbs => (nlp.methods() as { two: { transform: { verb: Verbs } } }).two.transform.verb;

// What compromise conjugates in the American way, or not at all.
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being'],
  have: ['have', 'has', 'had', 'having'],
  do: ['do', 'does', 'did', 'done', 'doing'],
  focus: ['focus', 'focuses', 'focused', 'focusing', 'focusses', 'focussed', 'focussing'],
};

const known = new Map<string, readonly string[]>();

/** All written forms of a verb. Of a verb with its particle ("step up") those of the verb alone. */
export function spellingsOf(lemma: string): readonly string[] {
  const verb = lemma.split(' ')[0] ?? lemma;
  const forms = known.get(verb) ?? conjugated(verb);
  known.set(verb, forms);
  return forms;
}

function conjugated(verb: string): readonly string[] {
  return IRREGULAR[verb] ?? [...new Set(Object.values(conjugationOf(verb)))];
}

/** The forms of a regular verb, or of a strong one that compromise knows. */
export function conjugationOf(verb: string): Readonly<Record<Form, string>> {
  const { PastTense, PresentTense, Gerund, Participle } = verbs().conjugate(verb, nlp.model());
  const past = PastTense ?? verb;
  return { base: verb, present: PresentTense ?? verb, past, participle: Participle ?? past, gerund: Gerund ?? verb };
}

/** The third person and the -ing form of a verb, when the word is one of its forms; null for a word that is not. */
export function formsLike(lemma: string, word: string): { readonly third: string; readonly gerund: string } | null {
  // A word that compromise does not know for a verb is its own dictionary form: "moored".
  if (!spellingsOf(lemma).includes(word) || (lemma === word && word.endsWith('ed'))) return null;
  const { PresentTense, Gerund } = verbs().conjugate(lemma, nlp.model());
  return PresentTense && Gerund ? { third: PresentTense, gerund: Gerund } : null;
}

const TENSES: Readonly<Record<Form, string>> = {
  base: 'Infinitive',
  present: 'PresentTense',
  past: 'PastTense',
  participle: 'Participle',
  gerund: 'Gerund',
};

const lemmas = new Map<string, string>();

/** The dictionary form of a verb form: "undertaken" gives "undertake". */
export function lemmaOf(word: string, form: Form): string {
  if (form === 'base') return word;
  const special = Object.keys(IRREGULAR).find((verb) => IRREGULAR[verb]?.includes(word));
  if (special) return special;
  const key = `${form} ${word}`;
  let lemma = lemmas.get(key);
  if (lemma === undefined) {
    lemma = verbs().toInfinitive(word, nlp.model(), TENSES[form]);
    // "driven", "chosen": compromise keeps the participle of some strong verbs under the past.
    if (lemma === word && form !== 'present')
      lemma = verbs().toInfinitive(word, nlp.model(), form === 'past' ? 'Participle' : 'PastTense');
    lemmas.set(key, lemma);
  }
  return lemma;
}

let ofLexicon: { readonly base: ReadonlySet<string>; readonly present: ReadonlySet<string> } | null = null;

/** Whether a word is a form of a verb that the lexicon knows. */
export function isVerbForm(word: string, form: 'base' | 'present'): boolean {
  ofLexicon ??= formsOfLexicon();
  // "retrain", "co-finance": a prefix makes no other word of it.
  return ofLexicon[form].has(word) || ofLexicon[form].has(word.replace(/^(?:re|co|over|out)-?(?=\p{L}{4})/u, ''));
}

// "guarantees", "vouches", "aims": the third person of every verb that has a class, and of some that have none.
function formsOfLexicon(): { base: ReadonlySet<string>; present: ReadonlySet<string> } {
  const base = new Set(
    [...Object.values(verbClasses).flat(), ...directionVerbs, ...plainVerbs].map((verb) => verb.split(' ')[0] ?? verb),
  );
  const present = new Set<string>();
  for (const verb of base)
    for (const form of spellingsOf(verb)) if (form.endsWith('s') && form !== verb) present.add(form);
  return { base, present };
}
