import { onceEach } from '../text/once.ts';
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

function elementsOf(words: readonly string[], vocabulary: Vocabulary): Element[] {
  return words.map((written): Element => {
    if (written === '.') return { kind: 'gap', most: 3 };
    if (written === '..') return { kind: 'gap', most: 12 };
    const optional = isOptional(written);
    const choices = choicesOf(written);
    if (choices[0]?.startsWith('#')) {
      const [test = () => false, ...others] = choices.map((choice) => classNamed(choice.slice(1), vocabulary));
      const any: TokenClass = (token) => test(token) || others.some((other) => other(token));
      return { kind: 'class', test: others.length > 0 ? any : test, optional };
    }
    return { kind: 'word', words: new Set(formsOf(choices, vocabulary)), optional };
  });
}

const isOptional = (written: string): boolean => written.endsWith('?');
const choicesOf = (written: string): string[] => (isOptional(written) ? written.slice(0, -1) : written).split('|');

const formsOf = (choices: readonly string[], { verbForms, adjectiveForms }: Vocabulary): string[] =>
  choices.flatMap((choice) => {
    if (choice.startsWith('@')) return [...verbForms(choice.slice(1))].map(fold);
    if (choice.startsWith('%')) return [...adjectiveForms(choice.slice(1))].map(fold);
    return fold(choice);
  });

function classNamed(name: string, vocabulary: Vocabulary): TokenClass {
  const found = vocabulary.classes[name];
  if (!found) throw new Error(`No token class #${name}`);
  return found;
}

// A pattern that begins with a word that may be absent is looked up by the next word too.
const entrances = (words: readonly string[]): (readonly string[])[] =>
  isOptional(words[0] ?? '') ? [words, ...entrances(words.slice(1))] : [words];

/** The words with which elements can begin; null where one has no list of them, or where they may be nothing at all. */
function openingsOf([element, ...rest]: readonly Element[]): ReadonlySet<string> | null {
  if (element?.kind !== 'word') return null;
  if (!element.optional) return element.words;
  const later = openingsOf(rest);
  return later && new Set([...element.words, ...later]);
}

/** A pattern of an entry, from a word on with which it can begin. */
interface Written<Entry> {
  readonly entry: Entry;
  readonly words: readonly string[];
}

interface Candidate<Entry> {
  readonly entry: Entry;
  readonly elements: readonly Element[];
}

/** The patterns that begin with a word: few of them need to be tried where the word behind it tells. */
interface Candidates<Entry> {
  /** Those of which we know which words can stand right behind the first. */
  readonly bySecondWord: ReadonlyMap<string, readonly Candidate<Entry>[]>;
  readonly others: readonly Candidate<Entry>[];
}

function candidatesOf<Entry>(
  written: readonly Written<Entry>[],
  compiled: (words: readonly string[]) => readonly Element[],
): Candidates<Entry> {
  const bySecondWord = new Map<string, Candidate<Entry>[]>();
  const others: Candidate<Entry>[] = [];
  for (const one of written) {
    const candidate = { entry: one.entry, elements: compiled(one.words) };
    const behind = openingsOf(candidate.elements.slice(1));
    if (behind) for (const next of behind) push(bySecondWord, next, candidate);
    else others.push(candidate);
  }
  return { bySecondWord, others };
}

/**
 * A matcher for patterns. Each is compiled when a word with which it begins is met for the first time: a draft has few of them. Throws when a pattern
 * begins with a gap, a class or an unknown verb; an unknown verb or class further on throws when it is met.
 */
export function matcherOf<Entry>(
  entries: readonly Entry[],
  patternsOf: (entry: Entry) => readonly string[],
  vocabulary: Vocabulary,
): Matcher<Entry> {
  const byFirstWord = new Map<string, Written<Entry>[]>();
  for (const entry of entries)
    for (const words of patternsOf(entry).flatMap((pattern) => entrances(pattern.split(' ')))) {
      const [first = ''] = words;
      if (/^[#.]/.test(first)) throw new Error(`A pattern begins with a word: ${words.join(' ')}`);
      for (const word of new Set(formsOf(choicesOf(first), vocabulary))) push(byFirstWord, word, { entry, words });
    }
  const compiled = onceEach((words: readonly string[]) => elementsOf(words, vocabulary));
  const candidates = onceEach((written: readonly Written<Entry>[]) => candidatesOf(written, compiled));
  return {
    begins: (word) => byFirstWord.has(word),
    find(tokens, from = 0, to = tokens.length) {
      const found: Match<Entry>[] = [];
      for (let i = from; i < to; i++) {
        const written = byFirstWord.get(tokens[i]?.norm ?? '');
        if (!written) continue;
        const { bySecondWord, others } = candidates(written);
        tryAll(others, tokens, i, to, found);
        if (bySecondWord.size === 0) continue;
        tryAll(bySecondWord.get(wordBehind(tokens, i)) ?? [], tokens, i, to, found);
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
    const next = elements[from + 1];
    const wanted = next?.kind === 'word' && !next.optional ? next.words : null;
    for (let gap = 0; gap <= element.most; gap++) {
      const token = tokens[at + gap];
      if (gap > 0 && endsClause(tokens[at + gap - 1])) return null;
      // Most words in a gap can be passed over at once; behind a mark the wanted one may still come.
      if (wanted && (!token || (token.kind !== 'mark' && !wanted.has(token.norm)))) continue;
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
  token === undefined ||
  (token.kind === 'mark' && (token.norm === ';' || token.norm === ':' || token.norm === '.' || token.norm === '?'));
