import { contains, type Span, span } from '../text/span.ts';

/** The findings that a comment silences: of which rules, and where; everywhere in the draft when `where` is null. */
export interface Suppression {
  /** Rule ids; null silences all rules. */
  readonly rules: readonly string[] | null;
  readonly where: Span | null;
}

const COMMENT = /^<!--\s*doelwijzer-negeer(-document)?\b([^:]{0,400})(?::[\s\S]*)?-->$/;

/** A block as far as suppression needs it, with offsets into the draft. */
export interface SuppressibleBlock extends Span {
  readonly isComment: boolean;
  readonly text: string;
}

/**
 * Reads the comments among the blocks of a draft. `<!-- doelwijzer-negeer er-doel: reden -->` holds for the block behind it, or for the
 * block that it stands in; `doelwijzer-negeer-document` for the whole draft. Without rule ids it holds for all rules.
 */
export function suppressionsIn(blocks: readonly SuppressibleBlock[]): Suppression[] {
  return blocks.flatMap((block, i): Suppression[] => {
    const match = block.isComment ? COMMENT.exec(block.text.trim()) : null;
    if (!match) return [];
    const ids = (match[2] ?? '').split(/[\s,]+/).filter(Boolean);
    const rules = ids.length > 0 ? ids : null;
    if (match[1]) return [{ rules, where: null }];
    const around = blocks.find((other) => !other.isComment && contains(other, block));
    const where = around ?? blocks.slice(i + 1).find((other) => !other.isComment);
    return where ? [{ rules, where: span(where.start, where.end) }] : [];
  });
}

/** Whether a finding is silenced. */
export const isSuppressed = (
  finding: { readonly rule: string } & Span,
  suppressions: readonly Suppression[],
): boolean =>
  suppressions.some(
    ({ rules, where }) =>
      (!rules || rules.includes(finding.rule)) &&
      (!where || (where.start <= finding.start && finding.start < where.end)),
  );

const LISTED = /^\s*(?:[-*+•–]\s|\d+[.)]\s|>|\|)/;

/**
 * The comment that silences a finding in its block or in the whole draft, where it does no harm to the Markdown: on a line of its own before a
 * paragraph or heading, at the end of the line in a list, quotation or table, below front matter at the top.
 */
export function suppressionFor(
  text: string,
  finding: { readonly rule: string } & Span,
  reach: 'block' | 'document',
): Span & { readonly newText: string } {
  if (reach === 'document') {
    const at = /^---\r?\n[\s\S]*?\n---[^\S\n]*\r?\n/.exec(text)?.[0].length ?? 0;
    return { start: at, end: at, newText: `<!-- doelwijzer-negeer-document ${finding.rule}: ‹reden› -->\n\n` };
  }
  const comment = `<!-- doelwijzer-negeer ${finding.rule}: ‹reden› -->`;
  const line = lineAround(text, finding.start);
  let top = line;
  for (let above = lineBefore(text, top); above && isProse(text, above); above = lineBefore(text, above)) top = above;
  const first = text.slice(top.start, top.end);
  const before = lineBefore(text, top);
  const listed =
    LISTED.test(first) ||
    /^\s+\S/.test(first) ||
    (before !== null && LISTED.test(text.slice(before.start, before.end)));
  if (!listed || /^#/.test(first)) return { start: top.start, end: top.start, newText: `${comment}\n` };
  const written = text.slice(line.start, line.end);
  const pipe = /\|\s*$/.exec(written);
  const at = line.start + (pipe && /^\s*\|/.test(written) ? pipe.index : written.trimEnd().length);
  return { start: at, end: at, newText: pipe ? `${comment} ` : ` ${comment}` };
}

function lineAround(text: string, at: number): Span {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const end = text.slice(at).search(/[\r\n]/);
  return span(start, end < 0 ? text.length : at + end);
}

const lineBefore = (text: string, line: Span): Span | null => {
  if (line.start === 0) return null;
  const at = text[line.start - 1] === '\n' && text[line.start - 2] === '\r' ? line.start - 2 : line.start - 1;
  return lineAround(text, at);
};

// A line that runs on from a paragraph: neither blank nor the start of something else.
const isProse = (text: string, line: Span): boolean => {
  const written = text.slice(line.start, line.end);
  return written.trim() !== '' && !LISTED.test(written) && !/^\s*(?:#|<!--|```|~~~)/.test(written);
};
