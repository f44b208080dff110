import { type Span, span } from '../../text/span.ts';
import { spelled } from '../../text/unspelled.ts';
import type { NamedRule, Suppression } from './suppression.ts';

/** A comment in a draft, with the block that it stands in or before; null where no block is near. */
export interface Comment extends Span {
  readonly text: string;
  readonly block: Span | null;
}

const NOTE = /^<!--\s*(doelwijzer-negeer(?:-[a-z-]*)?)(?![\w-])([^:]{0,400}?)(?::[\s\S]*)?-->$/d;

/**
 * Reads the notes among the comments of a draft. `<!-- doelwijzer-negeer er-doel: reden -->` holds for the block behind it, or for the block that it
 * stands in; `doelwijzer-negeer-begin` up to `doelwijzer-negeer-einde`; `doelwijzer-negeer-document` for the whole draft. Without rules it holds for all of
 * them.
 */
export function suppressionsIn(text: string, comments: readonly Comment[]): Suppression[] {
  const open: number[] = [];
  const found: Suppression[] = [];
  for (const comment of comments) {
    const note = noteIn(text, comment);
    if (!note) continue;
    const nowhere = span(comment.end, comment.end);
    switch (note.name) {
      case 'doelwijzer-negeer':
        found.push({ ...note, where: comment.block ?? nowhere, fault: null });
        break;
      case 'doelwijzer-negeer-document':
        found.push({ ...note, where: null, fault: null });
        break;
      case 'doelwijzer-negeer-begin':
        open.push(found.length);
        // Until its end is met.
        found.push({ ...note, where: span(comment.end, text.length), fault: 'never ends' });
        break;
      case 'doelwijzer-negeer-einde': {
        const at = open.pop() ?? found.length;
        const begin = found[at];
        found[at] = begin
          ? { ...begin, where: span(begin.where?.start ?? 0, comment.start), fault: null }
          : { ...note, rules: [], where: nowhere, fault: 'ends nothing' };
        break;
      }
      default:
        found.push({ ...note, rules: [], where: nowhere, fault: 'unknown note' });
    }
  }
  return found;
}

function noteIn(text: string, comment: Comment): Omit<Suppression, 'where' | 'fault'> | null {
  // A note that came out of a PDF with its soft hyphens says the same.
  const { text: plain, original } = spelled(comment.text);
  const match = NOTE.exec(plain);
  const [, name, names] = match?.indices ?? [];
  if (!match || !name || !names) return null;
  const at = (offset: number): number => comment.start + original(offset);
  return {
    name: match[1] ?? '',
    start: at(name[0]),
    end: at(name[1]),
    rules: rulesNamedIn(match[2] ?? '', (offset) => at(names[0] + offset)),
    removal: removalOf(text, comment),
    closing: text.length,
  };
}

/** The rules in a list with commas or spaces; null when it names none. `at` gives the place in the draft of an offset in the list. */
export function rulesNamedIn(list: string, at: (offset: number) => number): readonly NamedRule[] | null {
  const names = [...list.matchAll(/[^\s,]+/g)].map((match) => ({
    id: match[0],
    start: at(match.index),
    end: at(match.index + match[0].length),
  }));
  if (names.length === 0) return null;
  return names.map((name, i) => {
    const next = names[i + 1];
    const before = names[i - 1];
    const removal = next ? span(name.start, next.start) : span(before?.end ?? name.start, name.end);
    return { ...name, removal };
  });
}

/** A comment with its line when it stands there alone; the line stays where two paragraphs would run together without it. */
function removalOf(text: string, { start, end }: Span): Span {
  const before = /[^\n\r]*$/.exec(text.slice(Math.max(0, start - 500), start))?.[0] ?? '';
  const after = /^[^\n\r]*(?:\r\n|\n|\r|$)/.exec(text.slice(end, end + 500))?.[0] ?? '';
  const isAlone = before.trim() === '' && after.trim() === '';
  if (!isAlone) return span(start - (/[ \t]$/.test(before) ? 1 : 0), end);
  const lineStart = start - before.length;
  const isFirst = /(?:^|[\n\r])[ \t]*(?:\r\n|\n|\r)$|^$/.test(text.slice(Math.max(0, lineStart - 500), lineStart));
  return isFirst ? span(lineStart, end + after.length) : span(start, end);
}
