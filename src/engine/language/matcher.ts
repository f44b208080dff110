import { fold, type Token } from './tokens.ts';

/*
 * Patterns over tokens. A pattern is a row of words:
 *
 *   zo spoedig|snel mogelijk     words, with choices
 *   op korte|lange? termijn      a word that may be absent
 *   neemt .. ter harte           a gap of at most twelve tokens within the clause (`..`) or three (`.`)
 *   @streven naar                any form of a verb, as the verb forms of the lexicon give it
 *   %aanzienlijk                 an adjective, bare or with -e
 *   #getal                       a class of tokens
 *
 * Quotes, asterisks and opening brackets inside a phrase are passed over: they do not change what it says.
 */

/** The tokens that a class name such as `getal` stands for. */
export type TokenClass = (token: Token) => boolean;

type Element =
  | { readonly kind: 'word'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'class'; readonly test: TokenClass; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number };

/** Where a pattern stands: indices of the tokens that it matched, gaps left out. */
export interface Match<Entry> {
  readonly entry: Entry;
  readonly tokens: readonly number[];
}

/** What a pattern may refer to. */
export interface Vocabulary {
  /** All written forms of a verb, folded, by its infinitive. Throws when the lexicon does not know it. */
  readonly verbForms: (infinitive: string) => Iterable<string>;
  /** The bare and the inflected forms of an adjective. */
  readonly adjectiveForms: (adjective: string) => Iterable<string>;
  readonly classes: Readonly<Record<string, TokenClass>>;
}

/** Finds the entries' patterns in tokens. Entries are looked up by their first words, so that many patterns cost little. */
export interface Matcher<Entry> {
  /** All matches that begin at or after `from` and end before `to`, every entry's at every place, the shortest gap first. */
  find(tokens: readonly Token[], from?: number, to?: number): Match<Entry>[];
  /** Whether a pattern begins with the word. */
  begins(word: string): boolean;
}

function elementsOf(pattern: string, vocabulary: Vocabulary): Element[] {
  return pattern.split(' ').map((written): Element => {
    if (written === '.') return { kind: 'gap', most: 3 };
    if (written === '..') return { kind: 'gap', most: 12 };
    const optional = written.endsWith('?');
    const choices = (optional ? written.slice(0, -1) : written).split('|');
    if (choices[0]?.startsWith('#')) {
      const tests = choices.map((choice) => classNamed(choice.slice(1), vocabulary));
      return { kind: 'class', test: (token) => tests.some((test) => test(token)), optional };
    }
    const words = choices.flatMap((choice) => {
      if (choice.startsWith('@')) return [...vocabulary.verbForms(choice.slice(1))];
      if (choice.startsWith('%')) return [...vocabulary.adjectiveForms(choice.slice(1))];
      return [choice];
    });
    return { kind: 'word', words: new Set(words.map(fold)), optional };
  });
}

function classNamed(name: string, vocabulary: Vocabulary): TokenClass {
  const found = vocabulary.classes[name];
  if (!found) throw new Error(`No token class #${name}`);
  return found;
}

// A pattern that begins with a word that may be absent is looked up by the next word too.
const entrances = (elements: readonly Element[]): (readonly Element[])[] =>
  elements[0]?.kind !== 'gap' && elements[0]?.optional ? [elements, ...entrances(elements.slice(1))] : [elements];

interface Candidate<Entry> {
  readonly entry: Entry;
  readonly elements: readonly Element[];
}

/** The patterns that begin with a word: few of them need to be tried where the word behind it tells. */
interface Candidates<Entry> {
  /** Those whose second word must stand right behind the first. */
  readonly bySecondWord: Map<string, Candidate<Entry>[]>;
  readonly others: Candidate<Entry>[];
}

/** Compiles patterns. Throws when a pattern names an unknown verb or class, or begins with a gap or a class. */
export function matcherOf<Entry>(
  entries: readonly Entry[],
  patternsOf: (entry: Entry) => readonly string[],
  vocabulary: Vocabulary,
): Matcher<Entry> {
  const byFirstWord = new Map<string, Candidates<Entry>>();
  for (const entry of entries)
    for (const [pattern, elements] of patternsOf(entry).flatMap((p) =>
      entrances(elementsOf(p, vocabulary)).map((e) => [p, e] as const),
    )) {
      const [first, second] = elements;
      if (first?.kind !== 'word') throw new Error(`A pattern begins with a word: ${pattern}`);
      for (const word of first.words) {
        const known: Candidates<Entry> = byFirstWord.get(word) ?? { bySecondWord: new Map(), others: [] };
        byFirstWord.set(word, known);
        if (second?.kind === 'word' && !second.optional)
          for (const next of second.words) push(known.bySecondWord, next, { entry, elements });
        else known.others.push({ entry, elements });
      }
    }
  return {
    begins: (word) => byFirstWord.has(word),
    find(tokens, from = 0, to = tokens.length) {
      const found: Match<Entry>[] = [];
      for (let i = from; i < to; i++) {
        const candidates = byFirstWord.get(tokens[i]?.norm ?? '');
        if (!candidates) continue;
        tryAll(candidates.others, tokens, i, to, found);
        if (candidates.bySecondWord.size === 0) continue;
        tryAll(candidates.bySecondWord.get(wordBehind(tokens, i)) ?? [], tokens, i, to, found);
      }
      return found;
    },
  };
}

function tryAll<Entry>(
  candidates: readonly Candidate<Entry>[],
  tokens: readonly Token[],
  at: number,
  to: number,
  found: Match<Entry>[],
): void {
  for (const { entry, elements } of candidates) {
    const matched = run(elements, 0, tokens, at, to);
    if (matched) found.push({ entry, tokens: matched.reverse() });
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The next token that is not passed over; '' at the end. */
function wordBehind(tokens: readonly Token[], at: number): string {
  let next = at + 1;
  while (tokens[next]?.kind === 'mark' && isTransparent(tokens[next]?.norm ?? '')) next++;
  return tokens[next]?.norm ?? '';
}

/** Matches elements from `at` on, with backtracking over gaps and optional words: the tokens, the last one first; null when it fails. */
function run(
  elements: readonly Element[],
  from: number,
  tokens: readonly Token[],
  at: number,
  to: number,
): number[] | null {
  const element = elements[from];
  if (!element) return [];
  if (element.kind === 'gap') {
    for (let gap = 0; gap <= element.most; gap++) {
      if (gap > 0 && endsClause(tokens[at + gap - 1])) return null;
      const rest = run(elements, from + 1, tokens, at + gap, to);
      if (rest) return rest;
    }
    return null;
  }
  const token = tokens[at];
  if (token && at < to) {
    if (from > 0 && token.kind === 'mark' && isTransparent(token.norm)) {
      const rest = run(elements, from, tokens, at + 1, to);
      if (rest) return rest;
    }
    if (element.kind === 'word' ? element.words.has(token.norm) : element.test(token)) {
      const rest = run(elements, from + 1, tokens, at + 1, to);
      if (rest) {
        rest.push(at);
        return rest;
      }
    }
  }
  return element.optional ? run(elements, from + 1, tokens, at, to) : null;
}

const isTransparent = (mark: string): boolean =>
  mark === '"' || mark === '“' || mark === "'" || mark === '*' || mark === '(';

/** Whether a gap may not go on beyond a token. A comma closes nothing: "zet zich, samen met Defensie, in voor". */
export const endsClause = (token: Token | undefined): boolean =>
  token === undefined || token.norm === ';' || token.norm === ':' || token.norm === '.' || token.norm === '?';
