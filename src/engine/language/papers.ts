import { type Span, shift } from '../text/span.ts';
import { dossierAt, namesNumber, skipSession } from './references.ts';
import { type Token, tokenize } from './tokens.ts';

/** A reference to a parliamentary paper that can be found by its number. */
export interface Paper extends Span {
  /** What the paper is known by among official publications: `29521-434`, `36600-V-4`, `29521-BE`. */
  readonly number: string;
}

// What a reference opens with: the name of a paper, in either language, or the number of a dossier with "nr." behind it.
const CUE =
  /(?<![\p{L}\d])(?:kamerst(?:uk(?:ken|nummer)?)?|kst|parliamentary (?:papers?|documents?))(?![\p{L}])|(?<![\d.,])\d\d[ \u00a0]?\d{3}(?=[\s\p{Lu}\d-]{0,8},\s*nrs?\b)/giu;
/** Longer than a reference with a list of numbers. */
const FAR = 200;

/** Finds the papers that words refer to, in order of place. */
export function papersIn(prose: string): Paper[] {
  const found: Paper[] = [];
  for (const { 0: cue, index } of prose.matchAll(CUE)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const text = prose.slice(index, index + FAR).replace(/\n\s*\n[\s\S]*$/, '');
    const tokens = tokenize(text);
    found.push(...listAt(text, tokens, /^\d/.test(cue)).map((paper) => ({ ...paper, ...shift(paper, index) })));
  }
  return found;
}

// "Kamerstuk 29 521, nrs. 433 en 434 en 27 925, nr. 12": the first reference with its name, the others by their numbers.
function listAt(text: string, tokens: readonly Token[], isBare: boolean): Paper[] {
  const joined = /^kst-(\d{5})-(\d+)(?![\p{L}\d-])/iu.exec(text);
  if (joined) return [{ start: 0, end: joined[0].length, number: `${joined[1]}-${joined[2]}` }];
  const papers: Paper[] = [];
  const cueEnd = tokens.findIndex(({ norm }) => /^(?:kamerst\w*|kst|papers?|documents?)$/.test(norm)) + 1;
  let at = isBare ? 0 : skipSession(tokens, cueEnd);
  for (let from = 0; ; ) {
    const paper = dossierWithNumber(text, tokens, at);
    if (!paper) return papers;
    const { name, first, to } = paper;
    papers.push({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, number: `${name}-${first}` });
    at = to;
    while (isListed(tokens, at)) {
      const next = tokens[at + 1];
      if (next) papers.push({ start: next.start, end: next.end, number: `${name}-${next.norm}` });
      at += 2;
    }
    if (!AND.test(tokens[at]?.norm ?? '')) return papers;
    at += 1;
    from = at;
  }
}

const DIGITS = /^\d+$/;
const AND = /^(?:,|en|and|;)$/;

// A number that another dossier begins with ("27 925, nr. 12") does not go on with the list.
const isListed = (tokens: readonly Token[], at: number): boolean =>
  AND.test(tokens[at]?.norm ?? '') &&
  DIGITS.test(tokens[at + 1]?.norm ?? '') &&
  !DIGITS.test(tokens[at + 2]?.norm ?? '') &&
  !(tokens[at + 2]?.norm === ',' && namesNumber(tokens, at + 3));

interface Numbered {
  readonly name: string;
  readonly first: string;
  /** The token behind it. */
  readonly to: number;
}

function dossierWithNumber(text: string, tokens: readonly Token[], at: number): Numbered | null {
  const { digits, divisions, to } = dossierAt(tokens, at);
  const dossier = digits.join('');
  if (dossier.length !== 5) return null;
  const name = [dossier, ...divisions].join('-');
  // "32623/310" is no good notation, but says which paper it is.
  if (tokens[to]?.norm === '/' && DIGITS.test(tokens[to + 1]?.norm ?? ''))
    return { name, first: tokens[to + 1]?.norm ?? '', to: to + 2 };
  const next = tokens[to]?.norm === ',' ? to + 1 : to;
  const letters = text.slice(tokens[next]?.start, tokens[next]?.end);
  // The Eerste Kamer counts by letters: "29 521, BE".
  if (next > to && /^[A-Z]{1,3}$/.test(letters)) return { name, first: letters, to: next + 1 };
  if (!namesNumber(tokens, next)) return null;
  const number = tokens.findIndex(({ norm }, i) => i > next && i <= next + 2 && DIGITS.test(norm));
  return number < 0 ? null : { name, first: tokens[number]?.norm ?? '', to: number + 1 };
}
