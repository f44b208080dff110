import type { Language } from '../../src/engine/language/concept.ts';
import { find } from '../../src/engine/language/patterns/find.ts';
import { type PatternFault, parsePattern } from '../../src/engine/language/patterns/parse.ts';
import { type Program, programOf } from '../../src/engine/language/patterns/program.ts';
import { type Token, tokenize } from '../../src/engine/language/tokens.ts';
import { applied } from './drafts.ts';

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
  if ('fault' in program) throw new Error(program.fault.message);
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

/** A sentence with a replacement in the place of what a pattern finds in it first; null where none is offered. */
export function replacedBy(pattern: string, replacement: string, sentence: string, language: Language): string | null {
  const program = programFor(pattern, language);
  if ('fault' in program) throw new Error(program.fault.message);
  const tokens = tokenize(sentence);
  const [matched] = find(program, tokens);
  if (!matched) throw new Error(`${pattern} is not in ${sentence}`);
  const edits = language.replaced(tokens, matched, replacement);
  return edits.length === 0 ? null : applied(sentence, edits);
}
