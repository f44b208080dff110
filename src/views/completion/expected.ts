import { type FieldName, fieldNameOf, type Span } from '../../engine/index.ts';
import type { Block } from './fields.ts';

/** What a writer is about to write at a place, as far as its form tells. `replace` is what was written of it. */
export type Expected = { readonly replace: Span } & (
  | { readonly kind: 'rule'; readonly listed: readonly string[] }
  | {
      readonly kind: 'label';
      /** What the label belongs to; null where nothing is open. */
      readonly block: Block | null;
      /** The fields that the block has. */
      readonly present: readonly FieldName[];
      /** What is to stand behind the name. */
      readonly closes: string;
    }
  | {
      readonly kind: 'value';
      readonly field: FieldName;
      readonly written: string;
      /** In a list of ids, those before it. */
      readonly listed: readonly string[];
      /** The id of the goal or activity that the field is of; null where there is none. */
      readonly of: string | null;
    }
);

// In a comment, and in front matter.
const IGNORING = /(?:<!--\s*doelwijzer-negeer(?:-document|-begin)?|^doelwijzer-negeer:)((?:[\s,[]+[a-z\d-]*)+)$/;
const VALUE = /(?:^\s*(?:[-*•]\s+)?|[—–]\s*)(?:\*\*)?(\p{L}[\p{L} ]{2,23}?)(?:\s*:\*\*|\*\*\s*:|\s*:)\s*([^—–]*)$/u;
const LABEL = /^(\s*(?:[-*•]\s+)?)(\*\*)?(\p{L}[\p{L} ]{0,23})?$/u;
const OPENING =
  /^\s*(?:[-*•]\s+)?(?:\*\*)?(?:(?:hoofd|sub|eind)?doel|(?:main |end |sub-?)?(?:goal|objective)|(activiteit|activity))\s+([a-z]{0,3}\d+(?:\.\d+)*)\s*[.:]/i;
const RECOMMENDATION = /^\s*(?:#{1,6}\s+|\*\*)?(?:aanbeveling(?:en)?|recommendations?)\s+\d/i;
const HEADING = /^ {0,3}#{1,6}\s/;
const FENCE = /^ {0,3}(?:```|~~~)/gm;

/** What is expected at a place in a text; null in the middle of prose, and in code. It reads the lines around the place and no more. */
export function expectedAt(text: string, at: number): Expected | null {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(start, at);
  const [after = ''] = text.slice(at, at + 200).split(/[\r\n]/, 1);
  const expected =
    ruleAt(before, at) ?? valueAt(before, after, at, text, start) ?? labelAt(before, after, at, text, start);
  return expected && !isInCode(text, start) ? expected : null;
}

function ruleAt(before: string, at: number): Expected | null {
  const ids = IGNORING.exec(before)?.[1];
  if (ids === undefined) return null;
  const written = /[a-z\d-]*$/.exec(ids)?.[0] ?? '';
  const listed = ids
    .slice(0, ids.length - written.length)
    .split(/[\s,[]+/)
    .filter(Boolean);
  return { kind: 'rule', listed, replace: { start: at - written.length, end: at } };
}

function valueAt(before: string, after: string, at: number, text: string, start: number): Expected | null {
  const [, label = '', value = ''] = VALUE.exec(before) ?? [];
  const field = fieldNameOf(label.toLowerCase());
  // What stands behind the cursor already is a value.
  if (!field || /^\s*[^\s—–,;]/.test(after)) return null;
  const isList = field === 'contributesTo' || field === 'activities';
  const written = isList || field === 'actor' ? (value.split(/[,;]\s*|\s(?:en|and)\s+/).at(-1) ?? '') : value;
  const listed = isList ? (value.slice(0, value.length - written.length).match(/[a-z]{0,3}\d[\d.]*/gi) ?? []) : [];
  // A value that does not open right behind its colon would cling to it.
  if (/:\*?\*?$/.test(before)) return null;
  const of = blockAround(text, start).id;
  return { kind: 'value', field, written, listed, of, replace: { start: at - written.length, end: at } };
}

function labelAt(before: string, after: string, at: number, text: string, start: number): Expected | null {
  const [, , bold, written = ''] = LABEL.exec(before) ?? [];
  const { block, present, continues } = blockAround(text, start);
  // Without the asterisks a word is a label only below another field.
  if (bold === undefined && (written === '' || !continues || !LABEL.test(before))) return null;
  const closed = /^\s*(?::\*\*|\*\*:?|:)\s?/.exec(after)?.[0] ?? '';
  if (after.slice(closed.length).trim() !== '') return null;
  return {
    kind: 'label',
    block,
    present,
    closes: bold === undefined ? ': ' : ':** ',
    replace: { start: at - written.length, end: at + closed.length },
  };
}

interface Around {
  readonly block: Block | null;
  readonly id: string | null;
  readonly present: readonly FieldName[];
  /** The line above has a field or opens a block. */
  readonly continues: boolean;
}

// The lines from what opened the block to where the next begins.
function blockAround(text: string, lineStart: number): Around {
  const present: FieldName[] = [];
  const gather = (line: string): void => {
    for (const [, label = ''] of line.matchAll(
      /(?:^\s*(?:[-*•]\s+)?|[—–]\s*)(?:\*\*)?(\p{L}[\p{L} ]{2,23}?)(?:\*\*)?\s*:/gu,
    )) {
      const field = fieldNameOf(label.toLowerCase());
      if (field) present.push(field);
    }
  };
  const [, ...below] = text.slice(lineStart, lineStart + REACH).split(/\r\n|\r|\n/);
  for (const line of below) {
    if (opens(line) || HEADING.test(line)) break;
    gather(line);
  }
  const above = text
    .slice(Math.max(0, lineStart - REACH), lineStart)
    .split(/\r\n|\r|\n/)
    .slice(0, -1)
    .reverse();
  let continues = false;
  let first = true;
  for (const line of above) {
    if (line.trim() === '') continue;
    const opened = opens(line);
    const before = present.length;
    gather(line);
    if (first) continues = opened !== null || present.length > before;
    first = false;
    if (opened) return { ...opened, present, continues };
    if (HEADING.test(line)) break;
  }
  return { block: null, id: null, present, continues };
}

/** How far a block can reach from a place in it, in UTF-16 units. */
const REACH = 4_000;

function opens(line: string): { readonly block: Block; readonly id: string | null } | null {
  const opening = OPENING.exec(line);
  if (opening) return { block: opening[1] ? 'activity' : 'goal', id: (opening[2] ?? '').toUpperCase() };
  return RECOMMENDATION.test(line) ? { block: 'response', id: null } : null;
}

const isInCode = (text: string, lineStart: number): boolean =>
  (text.slice(0, lineStart).match(FENCE)?.length ?? 0) % 2 === 1;
