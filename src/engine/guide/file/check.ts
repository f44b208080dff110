import type { Span } from '../../text/span.ts';
import { nearestTo } from './nearest.ts';
import type { Choice, Either, Keyed, Several, Shape, Whole } from './shape.ts';
import type { Fault, Tree } from './tree.ts';
import { entriesOf, textOf } from './tree-access.ts';

/** A fault at a place. */
export const fault = ({ start, end }: Span, message: string, data: Fault['data'] = {}): Fault => ({
  start,
  end,
  message,
  data,
});

/** What is wrong in a file by its shape, each fault at its place; one by one, since a hostile file has thousands. */
export function* faultsIn(tree: Tree, shape: Shape): Generator<Fault> {
  const form = formFor(tree, shape);
  if (!form) yield fault(tree, 'kind', { expected: kindsOf(shape).join(',') });
  else if (form.kind === 'keyed') yield* inTable(tree, form);
  else if (form.kind === 'several') yield* inList(tree, form);
  else if (form.kind === 'choice') yield* inChoice(tree, form);
  else if (form.kind === 'whole') yield* inRange(tree, form);
  else if (textOf(tree).trim() === '') yield fault(tree, 'emptyText');
}

// Who mends so many sees the others then.
const MOST_FAULTS = 100;

/** The first faults: as many as somebody can take in. */
export function firstOf<F extends Fault>(faults: Iterable<F>): F[] {
  const first: F[] = [];
  for (const one of faults) {
    first.push(one);
    if (first.length === MOST_FAULTS) break;
  }
  return first;
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

function* inTable(tree: Tree, shape: Keyed): Generator<Fault> {
  const entries = entriesOf(tree);
  const names = Object.keys(shape.keys);
  for (const { key, value } of entries) {
    const known = Object.hasOwn(shape.keys, key.value) ? shape.keys[key.value] : shape.others;
    if (known) yield* faultsIn(value, known);
    else yield unknown(key, key.value, 'unknownKey', names);
  }
  // One at a time: who fills in the first sees the next.
  const missing = shape.required?.find((key) => !entries.some((entry) => entry.key.value === key));
  // A table runs on over many lines; a mark on its first sign says where it begins.
  if (missing) yield fault({ start: tree.start, end: Math.min(tree.end, tree.start + 1) }, 'missing', { key: missing });
}

/** That a name is not known, with the one that was probably meant. */
export function unknown(
  at: Span,
  name: string,
  message: 'unknownKey' | 'unknownRule' | 'unknownClause',
  names: readonly string[],
): Fault {
  const nearest = nearestTo(name, names);
  return nearest === null ? fault(at, message, { name }) : fault(at, `${message}Near`, { name, nearest });
}

function* inList(tree: Tree, { of, atLeast = 0, atMost }: Several): Generator<Fault> {
  const items = tree.kind === 'list' ? tree.items : [];
  if (items.length < atLeast) yield fault(tree, 'tooFew');
  else if (items.length > atMost) yield fault(items[atMost] ?? tree, 'tooManyItems', { most: String(atMost) });
  else for (const item of items) yield* faultsIn(item, of);
}

// So many words can be listed in a message.
const FEW = 12;

function* inChoice(tree: Tree, { values }: Choice): Generator<Fault> {
  const value = textOf(tree);
  if (Object.hasOwn(values, value)) return;
  const names = Object.keys(values);
  const nearest = nearestTo(value, names);
  if (nearest !== null) yield fault(tree, 'choiceNear', { value, nearest });
  else if (names.length <= FEW) yield fault(tree, 'choice', { value, choices: names.join(', ') });
  else yield fault(tree, 'choiceOfMany', { value });
}

function* inRange(tree: Tree, { minimum, maximum }: Whole): Generator<Fault> {
  const value = Number(textOf(tree));
  if (!Number.isInteger(value) || value < minimum || value > maximum)
    yield fault(tree, 'range', { minimum: String(minimum), maximum: String(maximum) });
}
