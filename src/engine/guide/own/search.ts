import { withoutQuotations } from '../../document/quotations.ts';
import type { Language } from '../../language/concept.ts';
import type { PatternEngine } from '../../language/patterns/engine.ts';
import { type Token, tokenize } from '../../language/tokens.ts';
import type { Statement } from '../../model/statement.ts';
import { overlaps } from '../../text/span.ts';
import type { OwnRule } from '../own-rule.ts';
import { type ReadyPattern, readyPattern, type Sighting } from './patterns.ts';

/** A text that rules look in, cut into tokens: the sentence itself, or a field of its block. */
export interface Sought {
  /** Where it begins, in the offsets of the statement. */
  readonly at: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The rules that may find something, by a word with which one of their patterns begins. */
  readonly rules: ReadonlySet<OwnRule>;
}

/** The patterns of all rules, ready for a language. */
interface Ready {
  readonly patterns: ReadonlyMap<OwnRule, readonly ReadyPattern[]>;
  readonly byFirstWord: ReadonlyMap<string, readonly OwnRule[]>;
  /** Rules with a pattern that can begin with any word. */
  readonly always: readonly OwnRule[];
}

/**
 * Looks for the patterns of own rules. A sentence is cut once for all of them, and only those are tried of which it has the first word: what a rule
 * costs where it has nothing to say, does not hang on how many there are.
 */
export class Search {
  readonly #rules: readonly OwnRule[];
  readonly #engine: PatternEngine | null;
  /** By what gives a language's forms: a language that hears other actors has the same. */
  readonly #ready = new WeakMap<Language['inflectionOf'], Ready>();
  readonly #sought = new WeakMap<Statement, readonly Sought[]>();

  constructor(rules: readonly OwnRule[], engine: PatternEngine | null) {
    this.#rules = rules;
    this.#engine = engine;
  }

  /** Everything that a rule finds in a statement, in order of place; of two on the same words the longer. */
  sightings(
    rule: OwnRule,
    statement: Statement,
    language: Language,
  ): { readonly sought: Sought; readonly sighting: Sighting }[] {
    const ready = this.#readyFor(language);
    return this.#textsOf(statement, ready).flatMap((sought) =>
      sought.rules.has(rule)
        ? longest((ready.patterns.get(rule) ?? []).flatMap((pattern) => pattern.find(sought.text, sought.tokens))).map(
            (sighting) => ({ sought, sighting }),
          )
        : [],
    );
  }

  #readyFor(language: Language): Ready {
    const known = this.#ready.get(language.inflectionOf);
    if (known) return known;
    const patterns = new Map<OwnRule, ReadyPattern[]>();
    const byFirstWord = new Map<string, OwnRule[]>();
    const always: OwnRule[] = [];
    for (const rule of this.#rules) {
      // What is wrong with a pattern was said of the guide's file; here it finds nothing.
      const own = rule.patterns
        .map((pattern) => readyPattern(pattern, language, this.#engine))
        .filter((pattern) => pattern !== null && 'find' in pattern);
      patterns.set(rule, own);
      if (own.some(({ first }) => first === null)) always.push(rule);
      for (const word of new Set(own.flatMap(({ first }) => [...(first ?? [])])))
        byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), rule]);
    }
    const ready = { patterns, byFirstWord, always };
    this.#ready.set(language.inflectionOf, ready);
    return ready;
  }

  #textsOf(statement: Statement, { byFirstWord, always }: Ready): readonly Sought[] {
    const known = this.#sought.get(statement);
    if (known) return known;
    const texts = [{ at: statement.start, text: statement.text }].concat(
      statement.fields.map(({ value, text }) => ({ at: value.start, text })),
    );
    const sought = texts.map(({ at, text }): Sought => {
      // What is quoted is somebody else's text, or a title.
      const own = withoutQuotations(text);
      const tokens = tokenize(own);
      const rules = new Set([...always, ...tokens.flatMap(({ norm }) => byFirstWord.get(norm) ?? [])]);
      return { at, text: own, tokens, rules };
    });
    this.#sought.set(statement, sought);
    return sought;
  }
}

const lengthOf = ({ places }: Sighting): number => places.reduce((sum, { start, end }) => sum + end - start, 0);

function longest(all: readonly Sighting[]): Sighting[] {
  const kept: Sighting[] = [];
  for (const sighting of [...all].sort((a, b) => lengthOf(b) - lengthOf(a)))
    if (!kept.some(({ places }) => places.some((one) => sighting.places.some((other) => overlaps(one, other)))))
      kept.push(sighting);
  return kept.sort((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0));
}
