import type { Span } from '../../text/span.ts';

/** A single value in a file. */
interface Scalar extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}

/** Values below each other. */
interface List extends Span {
  readonly kind: 'list';
  readonly items: readonly Tree[];
}

/** One entry of a table. */
export interface Entry {
  readonly key: Scalar & { readonly value: string };
  readonly value: Tree;
}

/** Values by key. Each key stands there once. */
interface Table extends Span {
  readonly kind: 'table';
  readonly entries: readonly Entry[];
}

/** What a file says, with the place of all that it says. */
export type Tree = Scalar | List | Table;

/** What is wrong in a file, and where: the id of a message, with what it speaks of. */
export interface Fault extends Span {
  readonly message: string;
  readonly data: Readonly<Record<string, string>>;
}

/** Reads YAML: what it says, or the first thing that is wrong with it. A file that says nothing is an empty table. */
export type ReadYaml = (text: string) => { readonly tree: Tree } | { readonly fault: Fault };
