/*
 * Most of what is looked for in a sentence hangs on a word that few sentences have. So whoever looks for something says which words those are;
 * each word is asked once for all of them, and a sentence that has none is passed over at next to no cost.
 */

/** A word as far as its traits go. */
interface Traited {
  readonly traits: number;
}

/** Something that a word can be wherever it stands: the opening of a time, a name of somebody who acts. */
export interface Trait {
  is(token: Traited | undefined): boolean;
  /** Whether any of the words has it. */
  in(tokens: readonly Traited[]): boolean;
}

const tests: ((word: string) => boolean)[] = [];
// As many as an integer has bits.
const MOST = 32;

/** Declares a trait by a test of the folded word. Throws when there are too many. */
export function traitOf(test: (word: string) => boolean): Trait {
  if (tests.length === MOST) throw new RangeError(`No more than ${MOST} traits`);
  return new Bit(1 << (tests.push(test) - 1));
}

class Bit implements Trait {
  readonly #bit: number;

  constructor(bit: number) {
    this.#bit = bit;
  }

  is(token: Traited | undefined): boolean {
    return token !== undefined && (token.traits & this.#bit) !== 0;
  }

  in(tokens: readonly Traited[]): boolean {
    for (const token of tokens) if ((token.traits & this.#bit) !== 0) return true;
    return false;
  }
}

/** How many traits are declared. What was asked of a word before that must be asked again. */
export const traitCount = (): number => tests.length;

/** The traits of a folded word. */
export function traitsOf(word: string): number {
  let traits = 0;
  for (const [i, test] of tests.entries()) if (test(word)) traits |= 1 << i;
  return traits;
}
