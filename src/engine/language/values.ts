import type { Span } from '../text/span.ts';
import { norm, spanOf, type Token } from './tokens.ts';

/** How a number is meant: as it is, as a limit, or roughly. */
export type Bound = 'exactly' | 'at most' | 'at least' | 'about';

/** A number in a sentence, with what it counts. Its span runs from the words before the number that belong to it to what is counted. */
export interface Value extends Span {
  readonly sort: 'count' | 'money' | 'share' | 'date';
  /** The number itself; of a date 20261130, or 20261100 where no day is named. */
  readonly amount: number;
  readonly bound: Bound;
  /** The number as it is written, for it is that which is mended. */
  readonly figure: Span;
  /** What is counted ("militairen"), the currency, or the name of a date; '' where it cannot be told. */
  readonly noun: string;
  /** What stands before the noun: "gewapende", "Nederlandse". */
  readonly modifiers: readonly string[];
  /** "de twaalf instructeurs": refers to what was said before. */
  readonly definite: boolean;
  /** One of several ("waarvan 40"), more of the same ("nog 40") or so much each time ("40 per jaar"). */
  readonly apart: boolean;
  /** Its tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** What a language must know of numbers. Words are folded: lower case, without accents. */
export interface ValueWords {
  /** Numbers in words, and months; such text may hold a number although it has no digits but those of a year. */
  readonly hint: RegExp;
  readonly numbers: ReadonlyMap<string, number>;
  readonly decimal: ',' | '.';
  /** miljoen, miljard. */
  readonly scales: ReadonlyMap<string, number>;
  /** Words for currencies, with the one name under which they are compared. */
  readonly currencies: ReadonlyMap<string, string>;
  readonly months: ReadonlyMap<string, number>;
  /** Phrases before a number that bound it, by their last word: of each, the words before that, the longest first. */
  readonly bounds: ReadonlyMap<string, readonly (readonly [before: readonly string[], bound: Bound])[]>;
  readonly definite: ReadonlySet<string>;
  /** Before a number, or before its noun, they make it a part or an addition; behind it a part or a rate. */
  readonly apartBefore: ReadonlySet<string>;
  readonly apartBehind: ReadonlySet<string>;
  /** A number behind one of these is a name: artikel 100. */
  readonly numbered: ReadonlySet<string>;
  /** Words between a number and its noun end where one of these stands. */
  readonly stops: ReadonlySet<string>;
  /** Whether a word behind a number is what is counted, and not one that describes it. */
  readonly isNoun: (word: string) => boolean;
}

// Digits that are no year: "in 2026" by itself is no quantity.
const DIGITS = /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d/;

/** Whether a sentence may hold a number or a date. Most hold none, and need not be cut into tokens. */
export const mayHoldValues = (text: string, { hint }: ValueWords): boolean => DIGITS.test(text) || hint.test(text);

/** The numbers in the tokens of a sentence, in order. */
export function valuesIn(tokens: readonly Token[], words: ValueWords): Value[] {
  const found: Value[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || (token.kind !== 'number' && !words.numbers.has(token.norm) && !words.months.has(token.norm)))
      continue;
    const value = dateAt(tokens, at, words) ?? numberAt(tokens, at, words);
    if (!value) continue;
    found.push(value);
    at = Math.max(at, value.to - 1);
  }
  return found;
}

const YEAR = /^(?:19|20)\d\d$/;
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d|[.,]\d)/g;

/** The years that are named in tokens, on their own or in a date. */
export const yearsIn = (tokens: readonly Token[]): number[] => [
  ...new Set(tokens.flatMap(({ norm }) => norm.match(YEARS) ?? []).map(Number)),
];

// "30 november 2026", "november 2026", "November 30, 2026"; a date without a year takes that of the next: "van 1 maart tot en met 30 november 2026".
function dateAt(tokens: readonly Token[], at: number, { months }: ValueWords): Value | null {
  const isDay = (norm: string): boolean => /^(?:[1-9]|[12]\d|3[01])$/.test(norm);
  const dayFirst = isDay(norm(tokens, at)) && months.has(norm(tokens, at + 1));
  const month = months.get(norm(tokens, dayFirst ? at + 1 : at));
  if (month === undefined) return null;
  let to = at + (dayFirst ? 2 : 1);
  let day = dayFirst ? Number(norm(tokens, at)) : 0;
  if (!dayFirst && isDay(norm(tokens, to)) && norm(tokens, to + 1) === ',') {
    day = Number(norm(tokens, to));
    to += 2;
  }
  const named = YEAR.test(norm(tokens, to));
  const year = named ? norm(tokens, to) : tokens.slice(to, to + 8).find(({ norm }) => YEAR.test(norm))?.norm;
  if (year === undefined || (!named && day === 0)) return null;
  if (named) to++;
  const figure = spanOf(tokens, at, to);
  return {
    sort: 'date',
    amount: Number(year) * 10_000 + month * 100 + day,
    bound: 'exactly',
    figure,
    noun: '',
    modifiers: [],
    definite: false,
    apart: false,
    from: at,
    to,
    ...figure,
  };
}

function numberAt(tokens: readonly Token[], at: number, words: ValueWords): Value | null {
  const written = numberOf(tokens[at], words);
  if (written === null || isName(tokens, at, words)) return null;
  let to = at + 1;
  const scale = words.scales.get(norm(tokens, to)) ?? 1;
  if (scale > 1) to++;
  const figureTo = scale > 1 ? to - 1 : to;
  const what = unitAt(tokens, at, to, words);
  if (!what) return null;
  const before = boundBefore(tokens, what.from, words);
  const definite = words.definite.has(norm(tokens, before.from - 1));
  const from = definite ? before.from - 1 : before.from;
  return {
    sort: what.sort,
    amount: written * scale,
    bound: before.bound,
    figure: spanOf(tokens, at, figureTo),
    noun: what.noun,
    modifiers: what.modifiers,
    definite,
    apart: isApart(tokens, from, what, words) || what.modifiers.some((word) => words.apartBefore.has(word)),
    from,
    to: what.to,
    ...spanOf(tokens, from, what.to),
  };
}

function numberOf(token: Token | undefined, { numbers, decimal }: ValueWords): number | null {
  if (!token || token.kind === 'mark') return null;
  const word = numbers.get(token.norm);
  if (word !== undefined) return word;
  const digits = token.norm.replace(/^[€$£]\s*|%$/g, '');
  if (token.kind !== 'number' || !/^\d[\d.,]*$/.test(digits)) return null;
  const grouped = decimal === ',' ? /\.(?=\d{3}(?:\D|$))/g : /,(?=\d{3}(?:\D|$))/g;
  const plain = digits.replace(grouped, '').replace(decimal, '.');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

// artikel 100, nr. 12, 29 521, 12-14, 3/4, D 4, 2026
function isName(tokens: readonly Token[], at: number, { numbered }: ValueWords): boolean {
  const [before, next] = [norm(tokens, at - 1), norm(tokens, at + 1)];
  if (numbered.has(before) || (before === '.' && numbered.has(norm(tokens, at - 2)))) return true;
  if (/^[-–/]$/.test(next) || /^[-–/]$/.test(before)) return true;
  return YEAR.test(norm(tokens, at));
}

interface Unit {
  readonly sort: Value['sort'];
  readonly noun: string;
  readonly modifiers: readonly string[];
  readonly from: number;
  readonly to: number;
}

// The longest a noun may stand behind its number: "drie ervaren Nederlandse juridische adviseurs".
const FARTHEST = 4;

function unitAt(tokens: readonly Token[], at: number, to: number, words: ValueWords): Unit | null {
  const sign = /^[€$£]/.exec(tokens[at]?.norm ?? '')?.[0];
  const behind = words.currencies.get(norm(tokens, to));
  const ahead = words.currencies.get(norm(tokens, at - 1));
  const plain = { modifiers: [], from: at, to };
  if (sign) return { sort: 'money', noun: words.currencies.get(sign) ?? sign, ...plain };
  if (behind) return { sort: 'money', noun: behind, ...plain, to: to + 1 };
  if (ahead) return { sort: 'money', noun: ahead, ...plain, from: at - 1 };
  if (tokens[at]?.norm.endsWith('%')) return { sort: 'share', noun: '', ...plain };
  if (/^(?:procent|percent|%)$/.test(norm(tokens, to))) return { sort: 'share', noun: '', ...plain, to: to + 1 };
  if (norm(tokens, to) === 'per' && norm(tokens, to + 1) === 'cent')
    return { sort: 'share', noun: '', ...plain, to: to + 2 };
  const modifiers: string[] = [];
  for (let next = to; next < to + FARTHEST; next++) {
    const token = tokens[next];
    if (!token || token.kind === 'mark' || token.kind === 'number' || words.stops.has(token.norm)) break;
    if (words.isNoun(token.norm)) return { sort: 'count', noun: token.norm, modifiers, from: at, to: next + 1 };
    modifiers.push(token.norm);
  }
  return { sort: 'count', noun: '', ...plain };
}

function boundBefore(tokens: readonly Token[], at: number, { bounds }: ValueWords): { bound: Bound; from: number } {
  for (const [before, bound] of bounds.get(norm(tokens, at - 1)) ?? []) {
    const from = at - 1 - before.length;
    if (before.every((word, i) => norm(tokens, from + i) === word)) return { bound, from };
  }
  return { bound: 'exactly', from: at };
}

/** Phrases that bound a number, such as "ten hoogste", by their last word. Of those with the same last word the longer come first. */
export function boundsBy(phrases: readonly (readonly [phrase: string, bound: Bound])[]): ValueWords['bounds'] {
  const found = new Map<string, (readonly [readonly string[], Bound])[]>();
  for (const [phrase, bound] of phrases) {
    const words = phrase.split(' ');
    const last = words.at(-1) ?? '';
    found.set(last, [...(found.get(last) ?? []), [words.slice(0, -1), bound]]);
  }
  for (const [last, those] of found)
    found.set(
      last,
      those.toSorted(([a], [b]) => b.length - a.length),
    );
  return found;
}

// "waarvan 40 militairen", "nog eens 40 militairen", "40 militairen per jaar", "drie van de zeven"
const isApart = (
  tokens: readonly Token[],
  from: number,
  { sort, to }: Unit,
  { apartBefore, apartBehind }: ValueWords,
): boolean =>
  apartBefore.has(norm(tokens, from - 1)) ||
  apartBefore.has(norm(tokens, from - 2)) ||
  // "60 procent van de aangiften" is what a share is.
  (sort !== 'share' && apartBehind.has(norm(tokens, to)));
