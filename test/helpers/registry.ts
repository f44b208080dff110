import type { Rule } from '../../src/engine/rules/rule.ts';

/** What a clause of the guide is to these checks. */
interface Clause {
  readonly rules: readonly string[];
}

const isSorted = (ids: readonly string[]): boolean => ids.every((id, i) => i === 0 || (ids[i - 1] ?? '') < id);

/** What is wrong with the set of rules: ids sorted and each once, each the name of a folder, each under exactly one clause. */
export function registryFaults(rules: readonly Rule[], folders: readonly string[], guide: readonly Clause[]): string[] {
  const ids = rules.map(({ id }) => id);
  return [
    ...(isSorted(ids) ? [] : ['the ids are not sorted, or one stands there twice']),
    ...ids.filter((id) => !folders.includes(id)).map((id) => `${id} has no folder`),
    ...folders.filter((folder) => !ids.includes(folder)).map((folder) => `${folder} is no rule`),
    ...ids
      .map((id) => [id, guide.filter((clause) => clause.rules.includes(id)).length] as const)
      .filter(([, clauses]) => clauses !== 1)
      .map(([id, clauses]) => `${id} stands under ${clauses} clauses`),
    ...guide.flatMap((clause) => clause.rules.filter((id) => !ids.includes(id)).map((id) => `the guide names ${id}`)),
  ];
}

const placeholders = (text: string): string =>
  [...text.matchAll(/\{(\p{L}+)\}/gu)]
    .map((match) => match[1])
    .sort()
    .join();

/** What is wrong with what one rule declares: it replaces rules that exist, never itself, and has the same words in both languages. */
export function ruleFaults({ id, replaces, messages, source, page }: Rule, known: ReadonlySet<string>): string[] {
  const replaced = replaces.flatMap((replacement) => replacement.rules);
  const keys = [...new Set([...Object.keys(messages.nl), ...Object.keys(messages.en)])];
  return [
    ...replaced.filter((other) => !known.has(other)).map((other) => `${id} replaces ${other}, which nobody knows`),
    ...(replaced.includes(id) ? [`${id} replaces itself`] : []),
    ...keys
      .filter((key) => placeholders(messages.nl[key] ?? '{no}') !== placeholders(messages.en[key] ?? '{words}'))
      .map((key) => `${id}: ${key} says one thing in Dutch and another in English`),
    ...(['nl', 'en'] as const).flatMap((language) => [
      ...(source[language].trim() ? [] : [`${id} names no source in ${language}`]),
      ...(page[language].trim() ? [] : [`${id} has no page in ${language}`]),
    ]),
  ];
}

/** The code of a source file without its comments: what it says there switches nothing. */
const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

const namedIn = (code: string, ids: readonly string[]): string[] =>
  [...withoutComments(code).matchAll(/(['"`])([a-z0-9-]+)\1/g)]
    .map((match) => match[2] ?? '')
    .filter((id) => ids.includes(id));

/**
 * Rule ids in code that may not name them. A rule lives in one folder: only its own folder says its id, the registry its folder, the guide its
 * place, and another rule names it at most among what that one replaces.
 */
export function strayIds(path: string, code: string, rules: readonly Rule[]): string[] {
  const ids = rules.map(({ id }) => id);
  if (/(?:^|\/)rules\/registry\.ts$|(?:^|\/)guide\/built-in\.ts$/.test(path)) return [];
  const folder = /(?:^|\/)rules\/([^/]+)\/[^/]+\.ts$/.exec(path)?.[1];
  const owner = rules.find(({ id }) => id === folder);
  const allowed = owner ? [owner.id, ...owner.replaces.flatMap((replacement) => replacement.rules)] : [];
  const named = namedIn(code, ids);
  // Each allowed id stands there once: a second time would be a switch on it.
  const stray = named.filter((id, i) => !allowed.includes(id) || named.indexOf(id) < i);
  return stray.map((id) => `${path} names ${id}`);
}
