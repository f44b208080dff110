// The third door of the engine: YAML, in a bundle of its own that a host loads when there is a guide's file to read.
import { Composer, type CST, type Document, isAlias, isMap, isScalar, isSeq, Lexer, type Node, Parser } from 'yaml';
import type { Fault, ReadYaml, Tree } from './tree.ts';

// What a guide of hundreds of rules stays far below, so that no file can make us work for long: marks and words, what stands inside each other, and
// values once what is named again (`*anker`) counts again.
const MOST_LEXEMES = 60_000;
const DEEPEST = 40;
const MOST_VALUES = 20_000;

/** What keeps a file from being read. */
class Faulty extends Error {
  readonly fault: Fault;

  constructor(message: string, [start, end]: readonly [number, number], data: Fault['data'] = {}) {
    super(message);
    this.fault = { start, end, message, data };
  }
}

/** Reads the YAML of a guide's file. */
export const readYaml: ReadYaml = (text) => {
  try {
    return { tree: treeOf(text) };
  } catch (error) {
    if (error instanceof Faulty) return { fault: error.fault };
    throw error;
  }
};

function treeOf(text: string): Tree {
  const [document, another] = new Composer({ uniqueKeys: false }).compose(tokensOf(text), false, text.length);
  if (another) throw new Faulty('twoDocuments', placeOf(text, another.range[0]));
  if (!document) return { kind: 'table', start: 0, end: 0, entries: [] };
  const [first] = [...document.errors, ...document.warnings];
  if (first) throw new Faulty(faults[first.code] ?? 'yaml', placeOf(text, first.pos[0]));
  return contentsOf(document, text);
}

// The parser keeps what is open on a stack of its own, but what is made of its tokens calls itself: how deep that goes is seen here.
function* tokensOf(text: string): Generator<CST.Token> {
  const parser = new Parser();
  let count = 0;
  let at = 0;
  for (const lexeme of new Lexer().lex(text)) {
    count++;
    if (count > MOST_LEXEMES) throw new Faulty('tooMuch', placeOf(text, at));
    for (const token of parser.next(lexeme)) yield token;
    if (parser.stack.length > 2 * DEEPEST) throw new Faulty('tooDeep', placeOf(text, at));
    at = parser.offset;
  }
  yield* parser.end();
}

/** The ids of what we say of the faults that the library finds. */
const faults: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  MISSING_CHAR: 'missingMark',
  BLOCK_AS_IMPLICIT_KEY: 'twoColons',
  BLOCK_IN_FLOW: 'twoColons',
  MULTIPLE_DOCS: 'twoDocuments',
  BAD_SCALAR_START: 'quote',
  TAG_RESOLVE_FAILED: 'tag',
};

// From a place to the end of its line; the last sign before it, where nothing follows.
function placeOf(text: string, at: number): readonly [number, number] {
  const [rest = ''] = /^[^\r\n]{0,200}/.exec(text.slice(at)) ?? [];
  if (rest.trim() !== '') return [at + rest.search(/[^ ]/), at + rest.trimEnd().length];
  const end = text.slice(Math.max(0, at - 200), at).trimEnd().length + Math.max(0, at - 200);
  return [Math.max(0, end - 1), end];
}

function contentsOf(document: Document.Parsed, text: string): Tree {
  const named = new Map<string, { readonly tree: Tree; readonly values: number }>();
  let values = 0;

  function walk(node: Node): Tree {
    const [start, end] = [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
    values++;
    if (isAlias(node)) {
      // What stands inside itself is not named yet when it is met there.
      const meant = named.get(node.source);
      if (!meant) throw new Faulty('unknownAnchor', [start, end], { name: node.source });
      values += meant.values;
      if (values > MOST_VALUES) throw new Faulty('tooMuch', [start, end]);
      return { ...meant.tree, start, end };
    }
    const before = values;
    const tree = plain(node, start, end);
    if (node.anchor) named.set(node.anchor, { tree, values: values - before });
    return tree;
  }

  function plain(node: Exclude<Node, { source: string }>, start: number, end: number): Tree {
    if (isMap<Node, Node | null>(node)) {
      const seen = new Set<string>();
      const entries = node.items.map(({ key, value }) => {
        const written = walk(key);
        if (written.kind !== 'scalar' || written.value === null)
          throw new Faulty('noKey', placeOf(text, written.start));
        const name = String(written.value);
        if (seen.has(name)) throw new Faulty('twice', [written.start, written.end], { key: name });
        seen.add(name);
        return { key: { ...written, value: name }, value: value ? walk(value) : empty(written.end) };
      });
      return { kind: 'table', start, end, entries };
    }
    if (isSeq<Node>(node)) return { kind: 'list', start, end, items: node.items.map(walk) };
    const value = isScalar(node) ? node.value : undefined;
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      return { kind: 'scalar', start, end, value };
    throw new Faulty('tag', placeOf(text, start));
  }

  return document.contents ? walk(document.contents) : { kind: 'table', start: 0, end: 0, entries: [] };
}

const empty = (at: number): Tree => ({ kind: 'scalar', start: at, end: at, value: null });
