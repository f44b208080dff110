import type { Words } from '../../rules/rule.ts';

/** What something is for, in a sentence. */
interface Meant {
  readonly meaning: Words;
}

/** Words. */
export interface Text extends Meant {
  readonly kind: 'text';
  /** What can well stand here, with what it means; other words can stand here too. */
  readonly suggests?: Readonly<Record<string, Words>>;
}

/** A whole number. */
export interface Whole extends Meant {
  readonly kind: 'whole';
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** One of some words, each with what it means. */
export interface Choice extends Meant {
  readonly kind: 'choice';
  readonly values: Readonly<Record<string, Words>>;
}

/** Things of one kind below each other. */
export interface Several extends Meant {
  readonly kind: 'several';
  readonly of: Shape;
  readonly atLeast?: number;
  readonly atMost: number;
}

/** Things by key. */
export interface Keyed extends Meant {
  readonly kind: 'keyed';
  /** What a key is the name of. */
  readonly names: 'key' | 'rule';
  readonly keys: Readonly<Record<string, Shape>>;
  /** What stands behind another key, where that can be a name that a file gives. */
  readonly others?: Shape;
  readonly required?: readonly string[];
}

/** Any of some forms; what is written tells which: at most one of them is words, one a list, one a table. */
export interface Either extends Meant {
  readonly kind: 'either';
  readonly forms: readonly Exclude<Shape, Either>[];
}

/** What can stand at a place in a guide's file. The schema, the checks, the completions and the page on the format are made from it. */
export type Shape = Text | Whole | Choice | Several | Keyed | Either;
