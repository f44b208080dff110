import type { Moment } from '../moments.ts';
import type { Token } from '../tokens.ts';
import { numberWords } from './lexicon/measures.ts';
import type { FoundPhrase } from './phrases.ts';
import { isRecurring } from './recurring-times.ts';

const MONTH = /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/;

/** "tijdig, uiterlijk 1 mei 2026", "in het najaar van 2026": whether the exact time beside a vague one makes it exact. */
export function isDatedBeside(phrase: FoundPhrase, tokens: readonly Token[], moments: readonly Moment[]): boolean {
  const first = phrase.tokens[0] ?? 0;
  const last = phrase.tokens.at(-1) ?? 0;
  // "tweemaal per jaar, in mei en in november": a month of every year.
  const month = phrase.tokens.some((i) => MONTH.test(tokens[i]?.norm ?? ''));
  return (
    (month && moments.length > 0) ||
    // "Tijdig voor de verkiezingen, te weten op 2 februari 2026"
    (tokens[first]?.norm === 'tijdig' &&
      tokens[last + 1]?.norm === 'voor' &&
      tokens.some((t, at) => t.norm === 'weten' && at > last && tokens[at - 1]?.norm === 'te')) ||
    // "jaarlijks vóór het zomerreces": of every year.
    moments.some((m) => m.to === first && isRecurring(tokens, m)) ||
    // "stapsgewijs: van 54 (2024) naar 80 in 2028"
    (tokens[last + 1]?.norm === ':' && moments.some((m) => m.from > last)) ||
    moments.some(
      (m) =>
        (m.from <= last && m.to > first) ||
        (m.from > last && m.from - last <= 6 && onlyLinks(tokens, last + 1, m.from)),
    )
  );
}

const onlyLinks = (tokens: readonly Token[], from: number, to: number): boolean =>
  from < to &&
  tokens
    .slice(from, to)
    .every(
      (t) =>
        t.kind === 'mark' ||
        /^(?:namelijk|te|weten|uiterlijk|en|wel|dat|is|dan|wil|zeggen|dus|oftewel|ofwel|d\.w\.z)$/.test(t.norm),
    );

/** "een aantal (twaalf)", "een reeks putten (negen)", "voldoende, ten minste 12": whether the number stands behind a vague amount or quality. */
export function isCountedBeside(phrase: FoundPhrase, tokens: readonly Token[]): boolean {
  const last = phrase.tokens.at(-1) ?? 0;
  // What is counted may stand in between, an adjective with it; then the number is in brackets.
  for (const open of [last + 2, last + 3])
    if (
      tokens[open]?.norm === '(' &&
      tokens.slice(last + 1, open).every((t) => t.kind === 'word') &&
      isNumber(tokens[open + 1]) &&
      tokens[open + 2]?.norm === ')'
    )
      return true;
  // "Een beperkt aantal tolken, te weten zes,"
  if (tokens[last + 2]?.norm === ',' && isNamely(tokens, last + 3)) return true;
  // "houdt voldoende vaccins aan: 2,5 miljoen doses"
  const colon = tokens.findIndex((t, at) => at > last && at <= last + 4 && t.norm === ':');
  const counted = tokens[colon + 2];
  if (
    colon > 0 &&
    isNumber(tokens[colon + 1]) &&
    counted?.kind === 'word' &&
    !MONTH.test(counted.norm) &&
    !NO_COUNT.test(counted.norm)
  )
    return true;
  const next = tokens[last + 1]?.norm === '(' || tokens[last + 1]?.norm === ',' ? tokens[last + 2] : undefined;
  return next !== undefined && (isNumber(next) || isNamely(tokens, last + 2));
}

// "te weten zes", "namelijk ten minste zes", where "te verdelen over zes" counts something else.
const isNamely = (tokens: readonly Token[], at: number): boolean => {
  const from =
    tokens[at]?.norm === 'te' && tokens[at + 1]?.norm === 'weten'
      ? at + 2
      : tokens[at]?.norm === 'namelijk'
        ? at + 1
        : -1;
  return from > 0 && tokens.slice(from, from + 4).some(isNumber);
};

const NO_COUNT = /^(?:uur|aandachtspunten|is|zijn|en|van)$/;

const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || numberWords.has(token.norm));
