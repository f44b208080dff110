import type { Span } from '../../text/span.ts';
import { nearestTo } from './nearest.ts';
import type { Choice, Either, Keyed, Several, Shape, Whole } from './shape.ts';
import type { Fault, List, Scalar, Table, Tree } from './tree.ts';
import { textOf } from './tree-access.ts';

/** A fault at a place. */
export const fault = ({ start, end }: Span, message: string, data: Fault['data'] = {}): Fault => ({
  start,
  end,
  message,
  data,
});

/** What is wrong in a file by its shape, each fault at its place. */
export function faultsIn(tree: Tree, shape: Shape): Fault[] {
  const form = formFor(tree, shape);
  if (!form) return [fault(tree, 'kind', { expected: kindsOf(shape).join(',') })];
  if (form.kind === 'keyed') return tree.kind === 'table' ? inTable(tree, form) : missingIn(tree, [], form);
  if (form.kind === 'several') return inList(tree, form);
  if (form.kind === 'choice') return inChoice(tree as Scalar, form);
  if (form.kind === 'whole') return inRange(tree as Scalar, form);
  return textOf(tree).trim() === '' ? [fault(tree, 'emptyText')] : [];
}

/** The form of a shape that fits what is written; null where none does. */
const formFor = (tree: Tree, shape: Shape): Exclude<Shape, Either> | null =>
  formsOf(shape).find((form) => fits(tree, form)) ?? null;

/** The forms that a shape can take. */
export const formsOf = (shape: Shape): readonly Exclude<Shape, Either>[] =>
  shape.kind === 'either' ? shape.forms : [shape];

const kindsOf = (shape: Shape): string[] => [...new Set(formsOf(shape).map(({ kind }) => kind))];

function fits(tree: Tree, form: Exclude<Shape, Either>): boolean {
  // A key with nothing behind it yet: nothing is said.
  if (tree.kind === 'scalar' && tree.value === null) return form.kind === 'several' || form.kind === 'keyed';
  if (form.kind === 'several') return tree.kind === 'list';
  if (form.kind === 'keyed') return tree.kind === 'table';
  if (tree.kind !== 'scalar') return false;
  return form.kind === 'whole' ? typeof tree.value === 'number' : typeof tree.value === 'string';
}

function inTable({ entries, ...table }: Table, shape: Keyed): Fault[] {
  const names = Object.keys(shape.keys);
  return [
    ...entries.flatMap(({ key, value }) => {
      const known = Object.hasOwn(shape.keys, key.value) ? shape.keys[key.value] : undefined;
      return known ? faultsIn(value, known) : [unknown(key, shape.names, names)];
    }),
    ...missingIn(
      table,
      entries.map(({ key }) => key.value),
      shape,
    ),
  ];
}

/** That a name is not known, with the one that was probably meant. */
export function unknown(name: Span & { readonly value: string }, of: Keyed['names'], names: readonly string[]): Fault {
  const nearest = nearestTo(name.value, names);
  const message = of === 'rule' ? 'unknownRule' : 'unknownKey';
  return nearest === null
    ? fault(name, message, { name: shortened(name.value) })
    : fault(name, `${message}Near`, { name: shortened(name.value), nearest });
}

const missingIn = (at: Span, keys: readonly string[], { required = [] }: Keyed): Fault[] => {
  const [missing] = required.filter((key) => !keys.includes(key));
  // One at a time: who fills in the first sees the next.
  return missing === undefined ? [] : [fault(firstOf(at), 'missing', { key: missing })];
};

// A table runs on over many lines; a mark on its first sign says where it begins.
const firstOf = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + 1) });

function inList(tree: Tree, { of, atLeast = 0 }: Several): Fault[] {
  const items = tree.kind === 'list' ? tree.items : [];
  if (items.length < atLeast) return [fault(tree, 'tooFew')];
  return (tree as List).items?.flatMap((item) => faultsIn(item, of)) ?? [];
}

function inChoice(tree: Scalar, { values }: Choice): Fault[] {
  const value = String(tree.value);
  if (Object.hasOwn(values, value)) return [];
  const names = Object.keys(values);
  const nearest = nearestTo(value, names);
  if (names.length > 12) return [unknown({ ...tree, value }, 'key', names)];
  const choices = names.join(', ');
  return nearest === null
    ? [fault(tree, 'choice', { value: shortened(value), choices })]
    : [fault(tree, 'choiceNear', { value: shortened(value), nearest })];
}

function inRange(tree: Scalar, { minimum, maximum }: Whole): Fault[] {
  const value = Number(tree.value);
  const fine = Number.isInteger(value) && value >= minimum && value <= maximum;
  return fine ? [] : [fault(tree, 'range', { minimum: String(minimum), maximum: String(maximum) })];
}

/** What was written, short enough for a message. */
export const shortened = (written: string): string => (written.length > 40 ? `${written.slice(0, 39)}…` : written);
