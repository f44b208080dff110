// A door of the engine of its own: what few guides ask for is a bundle that hosts load when one does.
import nlp from 'compromise/one';
import { RE2JS, RE2JSException } from 're2js';
import { span } from '../../text/span.ts';
import type { Term } from '../compromise-term.ts';
import { fold, type Token, tokenize } from '../tokens.ts';
import type { PatternEngine } from './engine.ts';
import type { PatternFault } from './parse.ts';

/** Reads the match syntax of `compromise`, and regular expressions in time that grows with the text alone. */
export const engine: PatternEngine = {
  finderOf(kind, pattern) {
    if (pattern.length > LONGEST) return { fault: fault(pattern, 'patternTooLong', `${LONGEST}`) };
    return kind === 'match' ? matchFinder(pattern) : regexFinder(pattern);
  },
};

type Read = ReturnType<PatternEngine['finderOf']>;

const LONGEST = 200;
// The steps of a regular expression; what a text takes grows with it.
const LARGEST = 600;
// In units of text: a sentence of three hundred words has some two thousand.
const LONGEST_TEXT = 20_000;

const fault = (pattern: string, message: string, name = ''): PatternFault => ({
  start: 0,
  end: pattern.length,
  message,
  data: name ? { name } : {},
});

function regexFinder(pattern: string): Read {
  // RE2 has neither, for they cannot be done in linear time.
  if (/\(\?<?[=!]|\\[1-9]/.test(pattern)) return { fault: fault(pattern, 'regexLooksAround') };
  try {
    const compiled = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
    if (compiled.programSize() > LARGEST) return { fault: fault(pattern, 'regexTooLarge') };
    if (compiled.matcher('').find()) return { fault: fault(pattern, 'regexEmpty') };
    return (sentence) => {
      const matcher = compiled.matcher(sentence.slice(0, LONGEST_TEXT));
      const places = [];
      while (matcher.find()) if (matcher.end() > matcher.start()) places.push(span(matcher.start(), matcher.end()));
      return places;
    };
  } catch (error) {
    if (error instanceof RE2JSException) return { fault: fault(pattern, 'regexUnreadable') };
    throw error;
  }
}

interface View {
  match(pattern: object): { readonly docs: readonly (readonly Term[])[] };
}

const ViewOf = Object.getPrototypeOf(nlp.tokenize('')).constructor as new (document: Term[][]) => View;

// What compromise knows only with its word classes, or would hand to JavaScript's own regular expressions.
const REFUSED: readonly (readonly [sign: RegExp, message: string])[] = [
  [/\//, 'matchRegex'],
  [/#/, 'matchTag'],
  [/[~<>@%&]|\{[^\d,}]/, 'matchSign'],
  [/\([^)]*\(/, 'matchNested'],
];

function matchFinder(pattern: string): Read {
  const refused = REFUSED.find(([sign]) => sign.test(pattern));
  if (refused) return { fault: fault(pattern, refused[1]) };
  const regs = nlp.parseMatch(fold(pattern)) as unknown as readonly object[];
  if (regs.length === 0 || pattern.trim() === '') return { fault: fault(pattern, 'matchEmpty') };
  return (sentence) => {
    const tokens = tokenize(sentence.slice(0, LONGEST_TEXT));
    const terms = tokens.flatMap((token, tok) => (token.kind === 'mark' ? [] : [termOf(token, tok)]));
    if (terms.length === 0) return [];
    return new ViewOf([terms]).match(regs).docs.flatMap((found) => {
      const [first, last] = [tokens[found[0]?.tok ?? -1], tokens[found.at(-1)?.tok ?? -1]];
      return first && last ? [span(first.start, last.end)] : [];
    });
  };
}

const termOf = ({ norm }: Token, tok: number): Term => ({
  text: norm,
  pre: '',
  post: ' ',
  normal: norm,
  tags: new Set(),
  tok,
});
