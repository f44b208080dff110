import { frontMatterEnd } from '../../document/split.ts';
import { type Span, span } from '../../text/span.ts';
import { rulesNamedIn } from './comments.ts';
import type { NamedRule, Suppression } from './suppression.ts';

const KEY = /^doelwijzer-negeer(?=[ \t]*:)/m;
const ITEM = /^[ \t]*-[ \t]+(["']?)([^\s"':,#]+)\1[^\n\r]*(?:\r\n|\n|\r|$)/;

/**
 * What the front matter of a Markdown draft asks to ignore, in the whole draft: `doelwijzer-negeer:` with a list of rules, each with a reason if one is
 * given (`- er-doel: reden`), or `alles`. Read by itself and not as YAML: a slip elsewhere in the front matter changes nothing here.
 */
export function suppressionsInFrontMatter(text: string): Suppression[] {
  if (!text.startsWith('---')) return [];
  const front = text.slice(0, frontMatterEnd(text));
  const key = KEY.exec(front);
  if (!key) return [];
  const start = key.index;
  const value = start + key[0].length + (/^[ \t]*:[ \t]*/.exec(front.slice(start + key[0].length))?.[0].length ?? 0);
  const list = listAt(front, value);
  const isAll = list.rules.length === 1 && list.rules[0]?.id === 'alles';
  const note = { name: key[0], start, end: start + key[0].length, where: null, fault: null, closing: text.length };
  return [{ ...note, rules: isAll ? null : list.rules, removal: span(start, list.end) }];
}

interface List {
  readonly rules: readonly NamedRule[];
  /** Where the line behind it starts. */
  readonly end: number;
}

function listAt(front: string, value: number): List {
  const rest = front.slice(value);
  // In brackets the list may run over lines; elsewhere a line ends it, or a remark on it.
  const brackets = /^\[([^\]]*)\][^\n\r]*(?:\r\n|\n|\r|$)/.exec(rest);
  if (brackets) return written(brackets[1] ?? '', span(value + 1, value + brackets[0].length));
  const line = /^([^\n\r]*)(?:\r\n|\n|\r|$)/.exec(rest);
  const next = value + (line?.[0].length ?? 0);
  const inLine = /^(?:[^#]|(?<=\S)#)*/.exec(line?.[1] ?? '')?.[0] ?? '';
  return inLine.trim() === '' ? itemsAt(front, next) : written(inLine, span(value, next));
}

// Quotes are not part of a name.
const written = (list: string, { start, end }: Span): List => ({
  rules: rulesNamedIn(list.replace(/["']/g, ' '), (offset) => start + offset) ?? [],
  end,
});

function itemsAt(front: string, from: number): List {
  const rules: NamedRule[] = [];
  let at = from;
  for (let item = ITEM.exec(front.slice(at)); item; item = ITEM.exec(front.slice(at))) {
    const id = item[2] ?? '';
    const start = at + item[0].indexOf(id, item[0].indexOf('-') + 1);
    rules.push({ id, start, end: start + id.length, removal: span(at, at + item[0].length) });
    at += item[0].length;
  }
  return { rules, end: at };
}
