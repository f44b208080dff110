import type { Language } from '../../language/concept.ts';
import type { PatternEngine } from '../../language/patterns/engine.ts';
import { find, type MatchedWord } from '../../language/patterns/find.ts';
import { placesOf } from '../../language/patterns/matched.ts';
import { type PatternFault, parsePattern } from '../../language/patterns/parse.ts';
import { programOf } from '../../language/patterns/program.ts';
import { type Token, tokenize } from '../../language/tokens.ts';
import { enclosing, type Span } from '../../text/span.ts';
import type { OwnRule } from '../own-rule.ts';

type WrittenPattern = OwnRule['patterns'][number];

/** What a pattern found: its places, and the words where it was a pattern of words. */
export interface Sighting {
  readonly places: readonly Span[];
  readonly matched: readonly MatchedWord[] | null;
}

/** A pattern, ready to be looked for in a text that was cut into tokens. */
export interface ReadyPattern {
  /** The words with which a find can begin; null where that is not known. */
  readonly first: ReadonlySet<string> | null;
  readonly find: (text: string, tokens: readonly Token[]) => readonly Sighting[];
}

/** Makes a pattern ready for a language, or says what is wrong with it; null where it asks for an engine that is not there. */
export function readyPattern(
  { kind, text }: WrittenPattern,
  { inflectionOf }: Pick<Language, 'inflectionOf'>,
  engine: PatternEngine | null,
): ReadyPattern | { readonly fault: PatternFault } | null {
  if (kind !== 'words') {
    const finder = engine?.finderOf(kind, text) ?? null;
    if (finder === null || 'fault' in finder) return finder;
    return { first: null, find: (sentence) => finder(sentence).map((place) => ({ places: [place], matched: null })) };
  }
  const element = parsePattern(text);
  const program = 'fault' in element ? element : programOf(element, inflectionOf);
  if ('fault' in program) return program;
  return {
    first: program.first,
    find: (_, tokens) => find(program, tokens).map((matched) => ({ places: placesOf(tokens, matched), matched })),
  };
}

/** Where one of a rule's patterns first fits in a text, wherever the rule looks; null where none does. */
export function firstFind(
  { patterns }: OwnRule,
  text: string,
  language: Language,
  engine: PatternEngine | null,
): Span | null {
  const tokens = tokenize(text);
  for (const pattern of patterns) {
    const ready = readyPattern(pattern, language, engine);
    const [sighting] = ready && 'find' in ready ? ready.find(text, tokens) : [];
    if (sighting) return enclosing(sighting.places);
  }
  return null;
}
