import { detached } from '../text/detached.ts';
import { interned } from '../text/interned.ts';
import { type Span, span } from '../text/span.ts';
import { type Traits, traitCount, traitsOf } from './traits.ts';

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
  /** What the word can be wherever it stands; see `Trait`. */
  readonly traits: Traits;
  /** Begins a name that a guide says who bears it: whether that is one of us, and how many words the name has. */
  readonly known?: { readonly who: 'own' | 'other'; readonly length: number };
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
const WORD = String.raw`[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d&]*(?:['’\-‐‑][\p{L}\p{M}\p{N}\u00ad&]+)*|['’‘][stn](?=[\s-])`;
const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s<>()[\]]*[^\s<>()[\].,;:!?]`;
const NUMBER = String.raw`(?:[€$£][ \u00a0\u202f]?)?\d+(?:[.,:]\d+)*(?:%|‰)?(?![\p{L}\p{M}\d])`;
const ABBREVIATION = String.raw`\p{L}{1,3}(?:\.\p{L}{1,4})+\.?|\p{L}\/\p{L}{1,2}(?![\p{L}\p{M}])`;
// A value that the writer still has to fill in: ‹datum›. It counts as a word, so that it can be evidence of its kind.
const BLANK = String.raw`‹[^‹›\n]{1,60}›`;
// The groups: 1 a number, 2 an abbreviation, 3 a word, an address or a blank. What is in no group is a mark.
const TOKEN = new RegExp(
  String.raw`(${NUMBER})|(?:${BLANK}|${ADDRESS})|(${ABBREVIATION})|(${WORD})|\p{Extended_Pictographic}|[^]`,
  'uy',
);
const SPACE = /\s+/y;
const LETTERS = /[A-Za-z]+(?=[\s,;)?!"”]|\.(?:\s|$))/y;
// Nothing longer than itself begins with one of these.
const MARKS = '.,;:()"?!/*';

type Word = Pick<Token, 'norm' | 'capital' | 'traits'>;

const words = new Map<string, Word>();
let traitsKnown = 0;

/** What is known of a word as it is written. It is remembered: a draft uses the same words again and again. */
function wordOf(written: string): Word {
  let word = words.get(written);
  if (word === undefined) {
    const norm = interned(fold(written));
    const first = written[0] ?? '';
    word = { norm, capital: first !== first.toLowerCase(), traits: traitsOf(norm) };
    // What stands once in one draft need not be kept for the others.
    if (words.size > 20_000) words.clear();
    words.set(detached(written), word);
  }
  return word;
}

/** Cuts a text into tokens; white space gives none. */
export function tokenize(text: string): Token[] {
  if (traitsKnown !== traitCount()) {
    words.clear();
    traitsKnown = traitCount();
  }
  const tokens: Token[] = [];
  let afterBlankLine = false;
  for (let at = 0; at < text.length; ) {
    // Most words are plain letters with white space or a mark behind them, and most white space is one space: they need none of the rest.
    if (text[at] === ' ') {
      afterBlankLine = false;
      at++;
      continue;
    }
    LETTERS.lastIndex = at;
    const isPlain = LETTERS.test(text);
    SPACE.lastIndex = at;
    if (!isPlain && SPACE.test(text)) {
      afterBlankLine = /\n[^\S\n]*\n|\r[^\S\r\n]*\r/.test(text.slice(at, SPACE.lastIndex));
      at = SPACE.lastIndex;
      continue;
    }
    const [end, kind] = isPlain ? [LETTERS.lastIndex, 'word' as const] : tokenAt(text, at);
    const found = text.slice(at, end);
    const { norm, capital, traits } = wordOf(
      kind === 'abbreviation' && found.endsWith('.') ? found.slice(0, -1) : found,
    );
    tokens.push({ start: at, end, kind, norm, capital, afterBlankLine, traits });
    afterBlankLine = false;
    at = end;
  }
  return tokens;
}

function tokenAt(text: string, at: number): readonly [end: number, kind: TokenKind] {
  if (MARKS.includes(text[at] ?? '')) return [at + 1, 'mark'];
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  const end = match ? TOKEN.lastIndex : at + 1;
  if (match?.[1] !== undefined) return [end, 'number'];
  if (match?.[2] !== undefined) return [end, 'abbreviation'];
  return [end, match?.[3] !== undefined || end - at > 2 ? 'word' : 'mark'];
}

/** The folded form of the token at a place; '' where none stands. */
export const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';

/** From the first unit to the last of a range of tokens, its end exclusive; of an empty one the token at its start. */
export const spanOf = (tokens: readonly Token[], from: number, to: number): Span =>
  span(tokens[from]?.start ?? 0, tokens[Math.max(from, to - 1)]?.end ?? tokens[from]?.start ?? 0);
