import type { Token } from './tokens.ts';

/** A reference to a parliamentary paper that is not in the form in which it can be found, in token indices (end exclusive). */
export interface FaultyReference {
  readonly from: number;
  readonly to: number;
  /** The dossier is not five digits; the number is missing; the notation is wrong; "jl." stands without a date. */
  readonly fault: 'dossier' | 'number' | 'notation' | 'date';
  /** The reference as it should be written, with a blank for what is not known. */
  readonly mended: string;
}

/** How a language names parliamentary papers. */
export interface PaperWords {
  /** Whether the word at an index names a paper: Kamerstuk, Parliamentary Paper. */
  readonly paper: (at: number) => boolean;
  readonly paperName: string;
  /** What stands before its number: "nr." */
  readonly number: string;
  /** The abbreviation that asks for a date in front of it, with how it should be written; null when there is none. */
  readonly date: { readonly word: string; readonly mended: string; readonly days: RegExp } | null;
}
const DIGITS = /^\d+$/;
const CHAPTER = /^[ivx]{1,5}$|^(?:a|b|c|d|e|f|g|h|j)$/;
// Eerste Kamer letters go by a letter: 29 521, BE.
const SENATE_LETTERS = /^[A-Z]{1,3}$/;

/** Finds the references that are wrong: a right one is "Kamerstuk 29 521, nr. 471", "36 600 V, nr. 4" or "29 521, BE". */
export function faultyReferencesOf(text: string, tokens: readonly Token[], words: PaperWords): FaultyReference[] {
  const found: FaultyReference[] = [];
  for (const [at, token] of tokens.entries()) {
    const joined = /^kst-(\d{4,6})(?:-(\d+))?$/.exec(token.norm);
    if (joined) {
      const mended = `${words.paperName} ${spaced(joined[1] ?? '')}, ${words.number} ${joined[2] ?? '‹nummer›'}`;
      found.push({ from: at, to: at + 1, fault: joined[2] ? 'notation' : 'number', mended });
    }
    if (words.paper(at)) {
      const fault = readPaper(text, tokens, at, words);
      if (fault) found.push(fault);
    }
    if (words.date && token.norm === words.date.word && !hasDate(tokens, at, words.date.days))
      found.push({ from: at, to: at + 1, fault: 'date', mended: words.date.mended });
  }
  return found;
}

function readPaper(text: string, tokens: readonly Token[], at: number, words: PaperWords): FaultyReference | null {
  const written = (i: number): string => text.slice(tokens[i]?.start, tokens[i]?.end);
  const from = skipSession(tokens, at + 1);
  const { digits, divisions, to } = dossierAt(tokens, from);
  let i = to;
  if (digits.length === 0)
    return namesNumber(tokens, i)
      ? {
          from: at,
          to: i + 2,
          fault: 'dossier',
          mended: `${written(at)} ‹dossier›, ${words.number} ${numberAfter(tokens, i)}`,
        }
      : null;
  const dossier = digits.join('');
  if (tokens[i]?.norm === '/' || tokens[i]?.norm === '-') {
    const number = tokens[i + 1]?.norm ?? '';
    if (DIGITS.test(number))
      return { from, to: i + 2, fault: 'notation', mended: `${spaced(dossier)}, ${words.number} ${number}` };
  }
  if (dossier.length !== 5) return { from, to: i, fault: 'dossier', mended: '‹dossier›' };
  if (tokens[i]?.norm === ',') i++;
  if (SENATE_LETTERS.test(written(i)) || (namesNumber(tokens, i) && numberAfter(tokens, i) !== '')) return null;
  // "36 410-87": its number, where "21 501-02" is a dossier of its own.
  const [number = ''] = divisions;
  if (/^[1-9]\d$/.test(number) && dossier !== '21501')
    return { from, to, fault: 'notation', mended: `${spaced(dossier)}, ${words.number} ${number}` };
  return {
    from,
    to:
      from +
      digits.length +
      (CHAPTER.test(tokens[from + digits.length]?.norm ?? '') && tokens[from + digits.length]?.capital ? 1 : 0),
    fault: 'number',
    mended: `${spaced(dossier)}, ${words.number} ‹nummer›`,
  };
}

/** The number of a dossier, with what divides it. */
interface Dossier {
  /** Two digits and three, or five together, as they stand. */
  readonly digits: readonly string[];
  /** "21 501-02": a dossier of its own within another; "36 600 V": a chapter of the budget. */
  readonly divisions: readonly string[];
  readonly to: number;
}

/** Reads the number of a dossier in tokens. */
export function dossierAt(tokens: readonly Token[], from: number): Dossier {
  let i = from;
  const digits: string[] = [];
  // "36.410"
  while (/^\d+(?:\.\d{3})?$/.test(tokens[i]?.norm ?? '')) digits.push(tokens[i++]?.norm.replace('.', '') ?? '');
  const divisions: string[] = [];
  if (digits.length === 0) return { digits, divisions, to: i };
  if (tokens[i]?.norm === '-' && /^\d\d$/.test(tokens[i + 1]?.norm ?? '')) {
    divisions.push(tokens[i + 1]?.norm ?? '');
    i += 2;
  }
  const chapter = tokens[i]?.norm === '-' ? i + 1 : i;
  if (CHAPTER.test(tokens[chapter]?.norm ?? '') && (chapter > i || tokens[chapter]?.capital)) {
    divisions.push(tokens[chapter]?.norm.toUpperCase() ?? '');
    i = chapter + 1;
  }
  return { digits, divisions, to: i };
}

/** Skips what comes before the dossier, chamber and session: "Kamerstukken II 2023/24, 27 925". */
export function skipSession(tokens: readonly Token[], from: number): number {
  let i = from;
  if (tokens[i]?.norm === '-' || tokens[i]?.norm === '.') i++;
  if (/^(?:i|ii|tk|ek|nr|nummer|no)$/.test(tokens[i]?.norm ?? '') && !namesNumber(tokens, i))
    i += tokens[i + 1]?.norm === ',' ? 2 : 1;
  const session = /^(?:19|20)\d\d$/.test(tokens[i]?.norm ?? '') && /^[/-]$/.test(tokens[i + 1]?.norm ?? '');
  if (session) {
    i += 3;
    if (tokens[i]?.norm === ',') i++;
  }
  return i;
}

/** Whether a token says that a number follows: "nr.". */
export const namesNumber = (tokens: readonly Token[], i: number): boolean =>
  /^(?:nr|nrs|nummer|nummers|no|nos|number)$/.test(tokens[i]?.norm ?? '');

const numberAfter = (tokens: readonly Token[], i: number): string =>
  tokens.slice(i + 1, i + 4).find((t) => DIGITS.test(t.norm) || t.norm === '‹nummer›')?.norm ?? '';

const spaced = (dossier: string): string =>
  dossier.length === 5 ? `${dossier.slice(0, 2)} ${dossier.slice(2)}` : '‹dossier›';

// "12 maart jl.": a day and month just before it.
const hasDate = (tokens: readonly Token[], at: number, days: RegExp): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some((t) => DIGITS.test(t.norm) || t.norm === '‹datum›') ||
  days.test(tokens[at - 1]?.norm ?? '');
