import type { Language } from '../../src/engine/language/concept.ts';
import { find } from '../../src/engine/language/patterns/find.ts';
import { type PatternFault, parsePattern } from '../../src/engine/language/patterns/parse.ts';
import { type Program, programOf } from '../../src/engine/language/patterns/program.ts';
import { type Token, tokenize } from '../../src/engine/language/tokens.ts';

/** A pattern as a language reads it, or what is wrong with it. */
export function programFor(
  pattern: string,
  { inflectionOf }: Pick<Language, 'inflectionOf'>,
): Program | { readonly fault: PatternFault } {
  const element = parsePattern(pattern);
  return 'fault' in element ? element : programOf(element, inflectionOf);
}

/** What a pattern finds in a text: the matched words, auxiliaries in between left out. Throws when it cannot be read. */
export function foundBy(pattern: string, text: string, language: Language): string[] {
  const program = programFor(pattern, language);
  if ('fault' in program) throw new Error(program.fault.says.en);
  const tokens = tokenize(text);
  return find(program, tokens).map((words) =>
    words
      .filter(({ role }) => role !== 'auxiliary')
      .map(({ at }) => text.slice(tokens[at]?.start, tokens[at]?.end))
      .join(' '),
  );
}

/** How often a pattern looks at a word of a text. */
export function looksOf(program: Program, text: string): number {
  let looks = 0;
  const watched = tokenize(text).map(
    (token): Token =>
      new Proxy(token, {
        get(target, key) {
          if (key === 'norm') looks++;
          return Reflect.get(target, key);
        },
      }),
  );
  find(program, watched);
  return looks;
}
