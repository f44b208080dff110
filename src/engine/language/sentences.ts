import type { Token } from './tokens.ts';

// How a full stop may end a sentence, given what stands before it.
type Stop = 'no' | 'hard' | 'before a capital' | 'before a starter' | 'before anything new';

/** What a language's sentences end with and begin with. All words without their last dot, folded. */
export interface SentenceWords {
  /** Abbreviations after which a sentence goes on: nr., art., e.g. */
  readonly neverEnd: ReadonlySet<string>;
  /** Abbreviations that may close a sentence: it ends when a capital follows. */
  readonly mayEnd: ReadonlySet<string>;
  /** Words with which a sentence begins rather than a name goes on, for what follows initials. */
  readonly starters: ReadonlySet<string>;
  /** Words before a single capital that names a part rather than a person: "bijlage A. De rest". */
  readonly partNames: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
}

const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}?\.?$/u;
const CLOSERS = new Set(['"', '”', '’', '»', ')', ']', "'", '*', '_']);

// No sentence in a letter is longer, and what reads a sentence may look from every word at every other: a text without full stops must not
// take longer for that.
const LONGEST = 300;

/**
 * Cuts tokens into sentences: lists of tokens in order, together all tokens.
 *
 * A single line break is white space, a blank line ends a sentence. Measured on 40 hand-made cases from real letters; see
 * the test.
 */
export function sentencesOf(text: string, tokens: readonly Token[], words: SentenceWords): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  let stop: Stop = 'no';
  for (const [i, token] of tokens.entries()) {
    const closes =
      (token.kind === 'mark' && CLOSERS.has(text.slice(token.start, token.end))) || isNoteMark(text, tokens, i);
    const starts = current.length >= LONGEST || token.afterBlankLine || (!closes && begins(stop, text, token, words));
    if (starts && current.length > 0) {
      sentences.push(current);
      current = [];
    }
    // A closing quote or bracket keeps what the stop before it decided.
    if (!closes || starts) stop = stopOf(text, tokens, i, current.length, words);
    current.push(token);
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

// "nodig.[1] Dat": the mark of a footnote, written against the full stop.
const isNoteMark = (text: string, tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.end === tokens[i]?.start &&
  tokens[i]?.kind !== 'word' &&
  /^\[?\d*\]?$/.test(text.slice(tokens[i]?.start, tokens[i]?.end)) &&
  /\[\d+$|\[$|[.!?]$/.test(text.slice(Math.max(0, (tokens[i]?.start ?? 0) - 3), tokens[i]?.start));

function begins(stop: Stop, text: string, token: Token, { starters }: SentenceWords): boolean {
  if (stop === 'no') return false;
  const word = token.kind === 'word' || token.kind === 'abbreviation';
  const capital = token.capital || (word && /^['’‘][stn]\s\p{Lu}/u.test(text.slice(token.start, token.start + 4)));
  switch (stop) {
    case 'hard':
      return capital || !word;
    case 'before a capital':
      return word && capital;
    case 'before a starter':
      return word && capital && starters.has(token.norm);
    case 'before anything new':
      return word ? capital : !continuesAfterStop(text, token);
  }
}

// A footnote reference `[1]` or a dash after a full stop belongs to the sentence before it.
const continuesAfterStop = (text: string, token: Token): boolean => {
  const first = text[token.start];
  return first === '[' || first === '–' || first === '-' || first === ',' || first === ';' || first === ')';
};

function stopOf(text: string, tokens: readonly Token[], i: number, already: number, words: SentenceWords): Stop {
  const { neverEnd, mayEnd, partNames, months } = words;
  const token = tokens[i];
  if (!token || token.kind === 'word' || token.kind === 'number') return 'no';
  const written = text.slice(token.start, token.end);
  if (token.kind === 'abbreviation') {
    if (!written.endsWith('.') || neverEnd.has(token.norm)) return 'no';
    return INITIALS.test(written) ? 'before a starter' : 'before a capital';
  }
  if (written === '!' || written === '?') return 'hard';
  if (written === '…') return 'before a capital';
  if (written !== '.') return 'no';
  const next = text[token.end];
  if (next !== undefined && !/[\s"”’»)\]'*_[]/.test(next)) return 'no';
  const before = tokens[i - 1];
  if (!before || before.end !== token.start) return 'before anything new';
  // `1 jan. 2026` goes on; so do all abbreviations of months, unless a new sentence clearly starts.
  if (neverEnd.has(before.norm) && before.kind !== 'number') return months.has(before.norm) ? 'before a starter' : 'no';
  if (mayEnd.has(before.norm)) return 'before a capital';
  // `1. Inleiding`: a number that opens the sentence numbers it.
  if (before.kind === 'number' && already === 1) return 'no';
  if (before.kind === 'word' && before.capital && before.end - before.start === 1)
    return partNames.has(tokens[i - 2]?.norm ?? '') ? 'before anything new' : 'before a starter';
  return 'before anything new';
}
