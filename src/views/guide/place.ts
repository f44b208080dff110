import { formsOf, guideFormat, type Shape } from '../../engine/index.ts';

/** Where somebody is in a guide's file. */
export interface GuidePlace {
  /** What can stand there; null where the file is not of the shape that it should have. */
  readonly shape: Shape | null;
  /** What is written there already, and where. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** Whether a key is being written, a value, or the start of an item, which can be either. */
  readonly writes: 'key' | 'value' | 'item';
  /** The keys that stand beside it. */
  readonly besides: readonly string[];
}

interface Line {
  readonly indent: number;
  /** How far the text behind "- " stands in: a key there belongs to that item. */
  readonly inner: number;
  readonly isItem: boolean;
  readonly key: string | null;
}

const LINE = /^(\s*)(-\s+|-$)?(?:(["']?)([\w-]+)\3\s*:(?=\s|$))?/;

function lineOf(text: string): Line {
  const [, indent = '', dash = '', , key] = LINE.exec(text) ?? [];
  return { indent: indent.length, inner: indent.length + dash.length, isItem: dash !== '', key: key ?? null };
}

/**
 * The place at an offset, from the lines above it and how far they stand in: a file that is being written is seldom YAML yet. Null where nothing can
 * be said, as in a comment.
 */
export function placeIn(text: string, offset: number): GuidePlace | null {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(from, offset);
  if (/(?:^|\s)#/.test(before)) return null;
  const lines = text
    .slice(0, from)
    .split('\n')
    .slice(0, -1)
    .filter((line) => /^\s*[^\s#]/.test(line));
  const here = lineOf(text.slice(from).split(/\r?\n/, 1)[0] ?? '');
  const column = /^\s*/.exec(before)?.[0].length ?? 0;
  const start = from + (/[^\s,[{:"']*$/.exec(before)?.index ?? before.length);
  const end = offset + (/^[\w@./-]*/.exec(text.slice(offset))?.[0].length ?? 0);
  const written = text.slice(start, end);
  const place = { written, start, end };
  const opened = /^\s*(?:-\s+)?(["']?)([\w-]+)\1\s*:\s+(.*)$/.exec(before);
  const path = pathTo(
    lines,
    here.isItem || before.trimStart().startsWith('-')
      ? { ...here, indent: column }
      : { ...here, indent: column, isItem: false },
  );
  const around = shapeAt(path);
  if (opened) {
    const shape = inKey(around, opened[2] ?? '');
    return shape && inFlow(place, shape, opened[3] ?? '');
  }
  return { ...place, shape: around, writes: here.isItem ? 'item' : 'key', besides: besides(text, from, here) };
}

// What stands above, from the outside in: keys, and null for an item of a list.
function pathTo(lines: readonly string[], here: Line): (string | null)[] {
  const path: (string | null)[] = here.isItem ? [null] : [];
  let limit = here.indent;
  let inItem = here.isItem;
  for (const written of lines.toReversed()) {
    const line = lineOf(written);
    // A list may stand as far in as the key that it belongs to.
    const isAbove = line.isItem ? line.indent < limit : line.indent < limit || (inItem && line.indent === limit);
    if (line.isItem && line.inner <= limit && line.indent < limit) {
      if (line.key !== null && line.inner < limit) path.unshift(line.key);
      path.unshift(null);
      limit = line.indent;
      inItem = true;
    } else if (!line.isItem && isAbove && line.key !== null) {
      path.unshift(line.key);
      limit = line.indent;
      inItem = false;
    }
  }
  return path;
}

const shapeAt = (path: readonly (string | null)[]): Shape | null =>
  path.reduce<Shape | null>((shape, step) => (step === null ? inList(shape) : inKey(shape, step)), guideFormat);

function inKey(shape: Shape | null, key: string): Shape | null {
  for (const form of shape ? formsOf(shape) : [])
    if (form.kind === 'keyed' && Object.hasOwn(form.keys, key)) return form.keys[key] ?? null;
  return null;
}

function inList(shape: Shape | null): Shape | null {
  for (const form of shape ? formsOf(shape) : []) if (form.kind === 'several') return form.of;
  return null;
}

// "rules: { er-doel: " and "fout: [": brackets open what stands in them.
function inFlow(place: Pick<GuidePlace, 'written' | 'start' | 'end'>, outer: Shape, value: string): GuidePlace {
  let shape: Shape | null = outer;
  const stack: (Shape | null)[] = [];
  let key: string | null = null;
  let writes: GuidePlace['writes'] = 'value';
  let last = 0;
  for (const { 0: sign, index } of value.matchAll(/[[\]{},]|:(?=\s|$)/g)) {
    const word = value.slice(last, index).trim().replace(/["']/g, '');
    last = index + 1;
    if (sign === '[') {
      stack.push(shape);
      shape = inList(shape);
      writes = 'value';
    } else if (sign === '{') {
      stack.push(shape);
      writes = 'key';
    } else if (sign === ':') {
      key = word;
      stack.push(shape);
      shape = inKey(shape, key);
      writes = 'value';
    } else if (sign === ',') {
      if (key !== null) {
        shape = stack.pop() ?? null;
        writes = 'key';
        key = null;
      }
    } else {
      if (key !== null && sign === '}') shape = stack.pop() ?? null;
      shape = stack.pop() ?? null;
      key = null;
    }
  }
  return { ...place, shape, writes, besides: [] };
}

// Keys of the same table: as far in, with nothing less far in between.
function besides(text: string, from: number, here: Line): string[] {
  const found: string[] = [];
  const look = (lines: readonly string[]): void => {
    for (const written of lines) {
      if (!/^\s*[^\s#]/.test(written)) continue;
      const line = lineOf(written);
      if (line.inner === here.inner && line.key !== null) found.push(line.key);
      if (line.indent < here.inner) return;
    }
  };
  const all = text.slice(0, from).split('\n').slice(0, -1);
  if (!here.isItem) look(all.toReversed());
  look(text.slice(from).split('\n').slice(1));
  return found;
}
