/*
 * Most of what is looked for in a sentence hangs on a word that few sentences have. So whoever looks for something says which words those are;
 * each word is asked once for all of them, and a sentence that has none is passed over at next to no cost.
 */

/** What a word can be wherever it stands: a bit for each trait, as many numbers as that takes. Words that are alike share them. */
export type Traits = readonly number[];

/** A word as far as its traits go. */
interface Traited {
  readonly traits: Traits;
}

/** Something that a word can be wherever it stands: the opening of a time, a name of somebody who acts. */
export interface Trait {
  is(token: Traited | undefined): boolean;
  /** Whether any of the words has it. */
  in(tokens: readonly Traited[]): boolean;
  /** The indices of the words that have it, in order. */
  placesIn(tokens: readonly Traited[]): readonly number[];
}

const BITS = 32;
/** The traits that need to look at a word, with their numbers; and those of exact words, by word. */
const tests: (readonly [number: number, test: (word: string) => boolean])[] = [];
const exact = new Map<string, number[]>();
let count = 0;

/** Declares a trait by a test of the folded word. */
export function traitOf(test: (word: string) => boolean): Trait {
  tests.push([count, test]);
  return new Bit(count++);
}

/** Declares the trait to be one of these folded words: a cheaper question than a test, and as quick for a hundred words as for one. */
export function oneOf(words: Iterable<string>): Trait {
  for (const word of words) {
    const known = exact.get(word);
    if (known) known.push(count);
    else exact.set(word, [count]);
  }
  return new Bit(count++);
}

const NOWHERE: readonly number[] = [];

class Bit implements Trait {
  readonly #at: number;
  readonly #bit: number;

  constructor(number: number) {
    this.#at = Math.floor(number / BITS);
    this.#bit = 1 << (number % BITS);
  }

  is(token: Traited | undefined): boolean {
    return token !== undefined && ((token.traits[this.#at] ?? 0) & this.#bit) !== 0;
  }

  in(tokens: readonly Traited[]): boolean {
    // Asked some dozens of times of every sentence: a counted loop makes nothing, where an iterator or a function would.
    for (let i = 0; i < tokens.length; i++) if (((tokens[i]?.traits[this.#at] ?? 0) & this.#bit) !== 0) return true;
    return false;
  }

  placesIn(tokens: readonly Traited[]): readonly number[] {
    let found: number[] | null = null;
    for (let i = 0; i < tokens.length; i++)
      if (((tokens[i]?.traits[this.#at] ?? 0) & this.#bit) !== 0) {
        found ??= [];
        found.push(i);
      }
    return found ?? NOWHERE;
  }
}

/** How many traits are declared. What was asked of a word before that must be asked again. */
export const traitCount = (): number => count;

/** The traits of a folded word. */
export function traitsOf(word: string): Traits {
  const traits = new Array<number>(Math.ceil(count / BITS)).fill(0);
  const add = (number: number): void => {
    const at = Math.floor(number / BITS);
    traits[at] = (traits[at] ?? 0) | (1 << (number % BITS));
  };
  for (const [number, test] of tests) if (test(word)) add(number);
  exact.get(word)?.forEach(add);
  return alike(traits);
}

const shared = new Map<string, Traits>();

// Most words have none, or the same as many others.
function alike(traits: Traits): Traits {
  const key = traits.join();
  const known = shared.get(key);
  if (known) return known;
  shared.set(key, traits);
  return traits;
}
