import type { Tongue } from '../engine/index.ts';
import type { Remedy, Report, Words } from './report.ts';

/** A line in a cell: words of the report itself, of the draft, or that something is missing; with what can be done about it. */
export interface Line {
  /** `draft`: the very words of the draft; `missing`: the draft does not have it; `remark`: what a rule says; `name`: names another row, and can stand beside other names; `plain`: all else. */
  readonly tone: 'draft' | 'missing' | 'remark' | 'name' | 'plain';
  /** What the line is about: "Indicator". */
  readonly label: string | null;
  readonly text: string;
  /** Where it stands in the draft. */
  readonly place: Words | null;
  readonly remedies: readonly Remedy[];
}

/** A cell is read from top to bottom. */
export type Cell = readonly Line[];

/** A row of a table. The first cell says what the row is about. */
export interface Row {
  /** The same when the row moves; no two rows of a table share one. */
  readonly key: string;
  readonly cells: readonly Cell[];
}

/** A table with a caption; it has at least one row. */
export interface Table {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A part of a section. */
export type Block =
  | { readonly kind: 'sentence'; readonly id: string; readonly text: string }
  | Table
  /** The drawing of the chain, and what it shows in words. */
  | { readonly kind: 'picture'; readonly id: string; readonly description: string }
  /** A text to be copied as it is. */
  | { readonly kind: 'source'; readonly id: string; readonly caption: string; readonly text: string };

/** A section of the report: never empty, for one that has nothing to show says so. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The report in words, as it is laid out: what HTML and Markdown have in common. */
export interface Page {
  readonly title: string;
  readonly language: Tongue;
  /** The language of the words that are quoted. */
  readonly draftLanguage: Tongue;
  readonly sections: readonly Section[];
  readonly report: Report;
}

/** A line of the report's own words. */
export const plain = (text: string, label: string | null = null): Line => ({
  tone: 'plain',
  label,
  text,
  place: null,
  remedies: [],
});

/** A line with words of the draft. */
export const draft = (place: Words, label: string | null = null): Line => ({
  tone: 'draft',
  label,
  text: place.text,
  place,
  remedies: [],
});

/** A line that says that something is missing. */
export const missing = (text: string, label: string | null = null, remedies: readonly Remedy[] = []): Line => ({
  tone: 'missing',
  label,
  text,
  place: null,
  remedies,
});

/** A sentence by itself. */
export const sentence = (id: string, text: string): Block => ({ kind: 'sentence', id, text });

/** A table, or a sentence where it would have no rows. */
export const tableOr = (none: string, table: Omit<Table, 'kind'>): Block =>
  table.rows.length > 0 ? { kind: 'table', ...table } : sentence(`${table.id}-none`, none);
