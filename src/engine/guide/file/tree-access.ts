import type { Words } from '../../rules/rule.ts';
import type { Span } from '../../text/span.ts';
import type { Entry, Tree } from './tree.ts';

/** The value at a key; null where the key is not there, or stands there with nothing behind it. */
export function at(tree: Tree | null, key: string): Tree | null {
  const value = entriesOf(tree).find((entry) => entry.key.value === key)?.value;
  return !value || (value.kind === 'scalar' && value.value === null) ? null : value;
}

/** The entries of a table; none of anything else. */
export const entriesOf = (tree: Tree | null): readonly Entry[] => (tree?.kind === 'table' ? tree.entries : []);

/** The items of a list; a single value counts as a list of one. */
export const itemsOf = (tree: Tree | null): readonly Tree[] =>
  tree === null ? [] : tree.kind === 'list' ? tree.items : [tree];

/** The text of a value; '' where it is none. */
export const textOf = (tree: Tree | null): string => (tree?.kind === 'scalar' ? String(tree.value ?? '') : '');

/** A text with its place. */
export interface Written extends Span {
  readonly text: string;
}

/** The texts in a list, with their places. */
export const writtenIn = (tree: Tree | null): readonly Written[] =>
  itemsOf(tree).map((item) => ({ start: item.start, end: item.end, text: textOf(item) }));

/** The texts in a list. */
export const textsIn = (tree: Tree | null): readonly string[] => writtenIn(tree).map(({ text }) => text);

/** Words in each language, or the same words for both; null where there are none. */
export function wordsOf(tree: Tree | null): Words | null {
  if (tree?.kind === 'table') return { nl: textOf(at(tree, 'nl')), en: textOf(at(tree, 'en')) };
  return tree && { nl: textOf(tree), en: textOf(tree) };
}
