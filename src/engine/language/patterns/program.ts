import type { Inflection } from '../inflection.ts';
import type { Element, PatternFault } from './parse.ts';

/** What a matched word does in the phrase: the `head` is its verb; an auxiliary in between ("is", "te") belongs to no pattern and is not marked. */
export type Role = 'word' | 'head' | 'particle' | 'auxiliary';

/** A step of a program: a word to pass, some words to leap, a choice of ways, or the end. `next` and `to` are indices of steps. */
type Step =
  | {
      readonly kind: 'word';
      readonly accepts: (word: string) => boolean;
      readonly role: Role;
      /** The word as the pattern has it; null where it left open how the word goes on. */
      readonly base: string | null;
      readonly next: number;
    }
  | { readonly kind: 'gap'; readonly most: number; readonly next: number }
  | { readonly kind: 'fork'; readonly to: readonly number[] }
  | { readonly kind: 'end' };

/** A pattern, ready to be looked for. */
export interface Program {
  readonly steps: readonly Step[];
  readonly start: number;
  /** The words with which it can begin; null where that can be any word with a certain beginning or end. */
  readonly first: ReadonlySet<string> | null;
}

/** More steps than any sensible pattern takes. */
const MOST_STEPS = 250;

// "in behandeling is genomen", "in behandeling te nemen", "in behandeling kunnen worden genomen"
const AUXILIARIES = new Set(
  `te is zijn was waren wordt worden werd werden heeft hebben had hadden zal zullen zou zouden kan kunnen kon konden moet moeten moest moesten wil willen
  mag mogen`.split(/\s+/),
);
const VERB_APART = 8;
const PARTICLE_APART = 12;

/** Makes a program of a pattern, with the forms that a language gives its words. */
export function programOf(
  pattern: Element,
  inflectionOf: (word: string) => Inflection,
): Program | { readonly fault: PatternFault } {
  const builder = new Builder(inflectionOf);
  const start = builder.whole(pattern);
  if (builder.steps.length > MOST_STEPS) return { fault: { start: 0, end: 0, message: 'tooManyWays', data: {} } };
  return { steps: builder.steps, start, first: firstOf(builder, start) };
}

class Builder {
  readonly steps: Step[] = [];
  /** What a step can begin with, for those that are a set of words. */
  readonly words = new Map<number, ReadonlySet<string>>();
  readonly #inflectionOf: (word: string) => Inflection;
  /** A phrase has one head: a verb in a choice is it where the phrase has no verb at its end. */
  #verbRole: Role = 'head';

  constructor(inflectionOf: (word: string) => Inflection) {
    this.#inflectionOf = inflectionOf;
  }

  /** The steps of the whole pattern; the index of the first. */
  whole(pattern: Element): number {
    const end = this.#add({ kind: 'end' });
    const parts = pattern.kind === 'row' ? pattern.parts : [pattern];
    const at = verbAtEnd(parts);
    const verb = at < 0 ? null : this.#verbOf(parts[at]);
    if (!verb) return this.#row(parts, end);
    this.#verbRole = 'word';
    const last = parts[at] as Element & { kind: 'word' };
    const behind = this.#row(parts.slice(at + 1), end);
    // "in behandeling (worden) genomen"
    const atEnd = this.#inOrder(last, verb, behind, 'head');
    const withAuxiliaries = at === 0 ? atEnd : this.#auxiliaries(atEnd, 2);
    const verbLast = this.#row(parts.slice(0, at), withAuxiliaries);
    // "neemt … in behandeling", "dient … in"
    const particle = verb.particle ? this.#word(new Set([verb.particle]), 'particle', verb.particle, behind) : behind;
    const others = this.#row(parts.slice(0, at), particle);
    if (at === 0 && !verb.particle) return verbLast;
    const gap = this.#add({ kind: 'gap', most: at === 0 ? PARTICLE_APART : VERB_APART, next: others });
    const verbFirst = this.#word(verb.finite, 'head', last.text, gap);
    return this.#add({ kind: 'fork', to: [verbLast, verbFirst] });
  }

  /** A verb in one piece, or with "te" in between: "op te nemen". */
  #inOrder(word: Element & { kind: 'word' }, verb: NonNullable<Inflection['verb']>, next: number, role: Role): number {
    const together = this.#word(this.#inflectionOf(word.text).forms, role, word.text, next);
    if (!verb.particle) return together;
    const bare = this.#word(new Set([verb.bare]), role, word.text, next);
    const te = this.#word(new Set(['te']), 'auxiliary', 'te', bare);
    const parted = this.#word(new Set([verb.particle]), 'particle', verb.particle, te);
    return this.#add({ kind: 'fork', to: [together, parted] });
  }

  #verbOf(element: Element | undefined): Inflection['verb'] {
    return element?.kind === 'word' && element.inflected && !element.open
      ? this.#inflectionOf(element.text).verb
      : null;
  }

  #auxiliaries(next: number, most: number): number {
    if (most === 0) return next;
    const one = this.#word(AUXILIARIES, 'auxiliary', '', this.#auxiliaries(next, most - 1));
    return this.#add({ kind: 'fork', to: [next, one] });
  }

  #row(parts: readonly Element[], next: number): number {
    return parts.reduceRight((behind, part) => this.#element(part, behind), next);
  }

  #element(element: Element, next: number): number {
    switch (element.kind) {
      case 'gap':
        return this.#add({ kind: 'gap', most: element.most, next });
      case 'row':
        return this.#row(element.parts, next);
      case 'choice':
        return this.#add({ kind: 'fork', to: element.options.map((option) => this.#element(option, next)) });
      case 'optional':
        return this.#add({ kind: 'fork', to: [this.#element(element.part, next), next] });
      case 'word': {
        const forms = element.inflected ? this.#inflectionOf(element.text).forms : new Set([element.text]);
        if (!element.open) {
          const verb = this.#verbOf(element);
          return verb
            ? this.#inOrder(element, verb, next, this.#verbRole)
            : this.#word(forms, 'word', element.text, next);
        }
        const { open } = element;
        // "visum*" goes on where the word ends, so that its forms do not count.
        const accepts =
          open === 'before'
            ? (word: string) => [...forms].some((form) => word.endsWith(form))
            : open === 'behind'
              ? (word: string) => word.startsWith(element.text)
              : (word: string) => word.includes(element.text);
        return this.#add({ kind: 'word', accepts, role: 'word', base: null, next });
      }
    }
  }

  #word(words: ReadonlySet<string>, role: Role, base: string, next: number): number {
    const at = this.#add({ kind: 'word', accepts: (word) => words.has(word), role, base, next });
    this.words.set(at, words);
    return at;
  }

  #add(step: Step): number {
    return this.steps.push(step) - 1;
  }
}

/** The index of the word that can be the verb of a phrase as a dictionary has it; -1 where the writer chose an order with a gap or a choice. */
function verbAtEnd(parts: readonly Element[]): number {
  if (parts.some(({ kind }) => kind === 'gap')) return -1;
  return parts.findLastIndex((part) => part.kind === 'word' && /(?:en|n)$/.test(part.text) && part.text.length > 3);
}

/** The words with which a step can begin; null where one has no list of them. */
function firstOf({ steps, words }: Builder, from: number): ReadonlySet<string> | null {
  const found = new Set<string>();
  const seen = new Set<number>();
  const waiting = [from];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const step = steps[at];
    if (seen.has(at) || !step) continue;
    seen.add(at);
    if (step.kind === 'fork') waiting.push(...step.to);
    else {
      const list = words.get(at);
      if (!list) return null;
      for (const word of list) found.add(word);
    }
  }
  return found;
}
