import type { Language } from '../../src/engine/language/concept.ts';
import { dutch } from '../../src/engine/language/nl/dutch.ts';
import { registry } from '../../src/engine/rules/registry.ts';
import type { Options } from '../../src/engine/rules/rule.ts';

/** What a reading took, in things that do not hang on the machine or the moment. */
export interface Work {
  /** UTF-16 units of text that the language layer read. */
  readonly read: number;
  /** How often rules were asked about a statement. */
  readonly checks: number;
  /** How often each rule looked at something of what it was given. */
  readonly looks: Readonly<Record<string, number>>;
}

/** Counts what some reading takes: every text that is read, and every look of a rule. */
export function workOf(reading: () => unknown): Work {
  let read = 0;
  let checks = 0;
  const looks: Record<string, number> = {};
  const language: { read: typeof dutch.read } = dutch;
  const readBefore = language.read;
  const rules: readonly {
    id: string;
    over?: string;
    check: (given: never, options: Options, language: Language) => unknown;
  }[] = registry as never;
  const checkedBefore = rules.map(({ check }) => check);
  language.read = (text) => {
    read += text.length;
    return readBefore(text);
  };
  for (const rule of rules) {
    const { id, over, check } = rule;
    looks[id] = 0;
    rule.check = (given, options, language) => {
      if (over !== 'draft') checks++;
      return check(
        watched(given, () => {
          looks[id] = (looks[id] ?? 0) + 1;
        }),
        options,
        language,
      );
    };
  }
  try {
    reading();
  } finally {
    language.read = readBefore;
    for (const [i, rule] of rules.entries()) rule.check = checkedBefore[i] ?? rule.check;
  }
  return { read, checks, looks };
}

/** What took more than in proportion, when a draft grew so many times: the reading itself, or rules by their id. */
export function growthFaults(short: Work, long: Work, grew: number): string[] {
  // What a rule does once, whatever the draft, is no growth.
  const isFaster = (before: number, after: number): boolean => after > 1.2 * grew * before + 100;
  return [
    ...(isFaster(short.read, long.read) ? ['the reading'] : []),
    ...(isFaster(short.checks, long.checks) ? ['the checks'] : []),
    ...Object.keys(long.looks).filter((id) => isFaster(short.looks[id] ?? 0, long.looks[id] ?? 0)),
  ];
}

/** The same plain data, telling of every property that is read. */
function watched<Value>(value: Value, look: () => void): Value {
  const isPlain =
    Array.isArray(value) ||
    (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype);
  if (!isPlain) return value;
  return new Proxy(value as object, {
    get(target, key) {
      look();
      return watched(Reflect.get(target, key), look);
    },
  }) as Value;
}
