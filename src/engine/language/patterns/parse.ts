import { fold, tokenize } from '../tokens.ts';

/*
 * What a colleague can write to say which words to look for:
 *
 *   aanvraag indienen            every word in all its forms, a verb at the end also where it stands first: "dien … een aanvraag in"
 *   "u dient"                    between quotation marks: these words only
 *   zo spoedig|snel mogelijk     a choice between words
 *   (op korte termijn|straks)    a choice between phrases
 *   zo snel mogelijk?            a word or phrase that may be absent
 *   neemt … contact              a gap of at most six words within the clause; …3 for at most three
 *   *aanvraag, visum*            a word that ends or begins so
 */

/** A part of a pattern. */
export type Element =
  | {
      readonly kind: 'word';
      /** Folded. */
      readonly text: string;
      /** In all its forms, or as it was written. */
      readonly inflected: boolean;
      /** Where a word may go on beyond what was written. */
      readonly open: 'before' | 'behind' | 'around' | null;
    }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'row'; readonly parts: readonly Element[] }
  | { readonly kind: 'choice'; readonly options: readonly Element[] }
  | { readonly kind: 'optional'; readonly part: Element };

/** Why a pattern cannot be read or used, and where in it. */
export interface PatternFault {
  readonly start: number;
  readonly end: number;
  /** The id of what is said of it. */
  readonly message: string;
  readonly data: Readonly<Record<string, string>>;
}

/** What a pattern may be at most: whatever somebody writes, looking for it stays quick. */
export const LIMITS = { length: 200, words: 40, depth: 3, gap: 12 } as const;

const USUAL_GAP = 6;

/** Reads a pattern. */
export function parsePattern(pattern: string): Element | { readonly fault: PatternFault } {
  try {
    return new Reader(pattern).whole();
  } catch (error) {
    if (error instanceof Misread) return { fault: error.fault };
    throw error;
  }
}

class Misread extends Error {
  readonly fault: PatternFault;

  constructor(start: number, end: number, message: string, data: PatternFault['data'] = {}) {
    super(message);
    this.fault = { start, end, message, data };
  }
}

const SPACE = /\s+/y;
const GAP = /(?:…|\.{3})(\d*)/y;
const QUOTED = /"[^"]*"|“[^”]*”|«[^»]*»/y;
const WORD = /[^\s()|?"“«…]+/y;

class Reader {
  readonly #text: string;
  #at = 0;
  #words = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Element {
    if (this.#text.length > LIMITS.length) throw this.#misread(LIMITS.length, 'patternTooLong', `${LIMITS.length}`);
    const parts: Element[] = [];
    for (this.#space(); this.#at < this.#text.length; this.#space()) parts.push(this.#term());
    const whole: Element = { kind: 'row', parts };
    const hasOpenEdge = parts[0]?.kind === 'gap' || parts.at(-1)?.kind === 'gap';
    if (hasOpenEdge) throw new Misread(0, this.#text.length, 'openEdge');
    if (parts.every(mayBeAbsent)) throw new Misread(0, this.#text.length, 'allOptional');
    return whole;
  }

  /** A gap, or one of several words: `spoedig|snel`. */
  #term(): Element {
    const gap = this.#take(GAP);
    if (gap) return this.#gap(gap);
    const options = [this.#item(0)];
    while (this.#text[this.#at] === '|') {
      this.#at++;
      options.push(this.#item(0));
    }
    return options.length === 1 ? (options[0] as Element) : { kind: 'choice', options };
  }

  #gap([written, most = '']: RegExpExecArray): Element {
    const words = most === '' ? USUAL_GAP : Number(most);
    if (words < 1 || words > LIMITS.gap) throw this.#misread(this.#at - written.length, 'gapTooWide', `${LIMITS.gap}`);
    return { kind: 'gap', most: words };
  }

  /** A word, quoted words or a group, which may be optional. */
  #item(depth: number): Element {
    const part = this.#text[this.#at] === '(' ? this.#group(depth + 1) : this.#written();
    if (this.#text[this.#at] !== '?') return part;
    this.#at++;
    return { kind: 'optional', part };
  }

  /** Between brackets `|` divides whole phrases. */
  #group(depth: number): Element {
    const open = this.#at++;
    if (depth > LIMITS.depth) throw this.#misread(open, 'bracketsTooDeep', `${LIMITS.depth}`);
    const options: Element[] = [];
    let parts: Element[] = [];
    for (;;) {
      this.#space();
      const next = this.#text[this.#at];
      if (next === undefined) throw this.#misread(open, 'bracketOpen');
      if (next === ')' || next === '|') {
        if (parts.every(mayBeAbsent)) throw this.#misread(open, 'emptyGroup');
        options.push({ kind: 'row', parts });
        parts = [];
        this.#at++;
        if (next === ')') return options.length === 1 ? (options[0] as Element) : { kind: 'choice', options };
        continue;
      }
      const gap = this.#take(GAP);
      parts.push(gap ? this.#gap(gap) : this.#item(depth));
    }
  }

  #written(): Element {
    const start = this.#at;
    const quoted = this.#take(QUOTED)?.[0];
    const written = quoted?.slice(1, -1) ?? this.#take(WORD)?.[0] ?? '';
    if (written.trim() === '') {
      const found = this.#text[start]?.trim() ?? '';
      throw this.#misread(start, found ? 'wordNotMark' : 'wordMissing', found);
    }
    const open = quoted === undefined ? opennessOf(written) : null;
    const tokens = tokenize(open ? written.replace(/^\*|\*$/g, '') : written);
    this.#words += tokens.length;
    if (this.#words > LIMITS.words) throw this.#misread(start, 'tooManyWords', `${LIMITS.words}`);
    if (open && (tokens.length !== 1 || (tokens[0]?.norm.length ?? 0) < 3)) throw this.#misread(start, 'fewLetters');
    const parts = tokens.map(
      ({ kind, norm }): Element => ({
        kind: 'word',
        text: fold(norm),
        inflected: quoted === undefined && kind === 'word',
        open,
      }),
    );
    return parts.length === 1 ? (parts[0] as Element) : { kind: 'row', parts };
  }

  #space(): void {
    this.#take(SPACE);
  }

  #take(what: RegExp): RegExpExecArray | null {
    what.lastIndex = this.#at;
    const found = what.exec(this.#text);
    if (found) this.#at = what.lastIndex;
    return found;
  }

  #misread(start: number, message: string, name = ''): Misread {
    const end = Math.min(this.#text.length, Math.max(this.#at, start + 1));
    return new Misread(start, end, message, name ? { name } : {});
  }
}

const opennessOf = (written: string): 'before' | 'behind' | 'around' | null => {
  const before = written.startsWith('*');
  const behind = written.length > 1 && written.endsWith('*');
  return before && behind ? 'around' : before ? 'before' : behind ? 'behind' : null;
};

function mayBeAbsent(element: Element): boolean {
  switch (element.kind) {
    case 'word':
      return false;
    case 'row':
      return element.parts.every(mayBeAbsent);
    case 'choice':
      return element.options.some(mayBeAbsent);
    case 'gap':
    case 'optional':
      return true;
  }
}
