import type { Span } from '../../text/span.ts';

/** What a token is: a word, a number (`3,5`, `€ 12`), an abbreviation with its dots, or a punctuation mark. */
type TokenKind = 'word' | 'number' | 'abbreviation' | 'mark';

/** One token, at its exact place in the text that was given. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The form that the lexicon knows: lower case, without accents and soft hyphens, quotes and dashes unified. */
  readonly norm: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Only white space with a blank line stands before it: a paragraph ended there. */
  readonly afterBlankLine: boolean;
}

// Zero-width marks belong to a word but not to its spelling; so do accents once they are split off by NFD.
const UNSPELLED = /[\u0300-\u036f\u00ad\u200b-\u200d\ufeff]/g;

/** Folds a word to the form under which the lexicon has it. Never use it to compute an offset: it may be shorter. */
export function fold(word: string): string {
  // Most words are plain lower case already; normalising them would cost more than the rest of the tokenizer.
  if (/^[a-z'-]*$/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(UNSPELLED, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .toLowerCase();
}

// Letters with their marks; a word may hold digits, soft hyphens, apostrophes, ampersands and inner hyphens (J&V, F-35's).
const WORD = String.raw`(?<word>[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d&]*(?:['’\-‐‑][\p{L}\p{M}\p{N}\u00ad&]+)*|['’‘][stn](?=[\s-]))`;
const ADDRESS = String.raw`(?<address>(?:https?:\/\/|www\.)[^\s<>()[\]]*[^\s<>()[\].,;:!?])`;
const NUMBER = String.raw`(?<number>(?:[€$£][ \u00a0\u202f]?)?\d+(?:[.,:]\d+)*(?:%|‰)?(?![\p{L}\p{M}\d]))`;
const ABBREVIATION = String.raw`(?<abbreviation>\p{L}{1,3}(?:\.\p{L}{1,4})+\.?|\p{L}\/\p{L}{1,2}(?![\p{L}\p{M}]))`;
// A value that the writer still has to fill in: ‹datum›. It counts as a word, so that it can be evidence of its kind.
const BLANK = String.raw`(?<blank>‹[^‹›\n]{1,60}›)`;
const TOKEN = new RegExp(
  String.raw`${BLANK}|${ADDRESS}|${NUMBER}|${ABBREVIATION}|${WORD}|(?<space>\s+)|(?<mark>\p{Extended_Pictographic}|[^])`,
  'gu',
);

const foldedWords = new Map<string, string>();

/** The folded form, remembered: a draft uses the same words again and again. */
function folded(word: string): string {
  let norm = foldedWords.get(word);
  if (norm === undefined) {
    norm = fold(word);
    if (foldedWords.size > 100_000) foldedWords.clear();
    foldedWords.set(word, norm);
  }
  return norm;
}

/** Cuts a text into tokens; white space gives none. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let afterBlankLine = false;
  for (const match of text.matchAll(TOKEN)) {
    const { space, mark, number, abbreviation } = match.groups ?? {};
    const found = match[0];
    if (space !== undefined) {
      afterBlankLine = /\n[^\S\n]*\n|\r[^\S\r\n]*\r/.test(space);
      continue;
    }
    const kind = mark !== undefined ? 'mark' : number !== undefined ? 'number' : abbreviation ? 'abbreviation' : 'word';
    const first = found[0] ?? '';
    tokens.push({
      start: match.index,
      end: match.index + found.length,
      kind,
      norm: folded(kind === 'abbreviation' && found.endsWith('.') ? found.slice(0, -1) : found),
      capital: first !== first.toLowerCase(),
      afterBlankLine,
    });
    afterBlankLine = false;
  }
  return tokens;
}
