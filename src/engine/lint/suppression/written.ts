import { frontMatterEnd } from '../../document/split.ts';
import { type Span, span } from '../../text/span.ts';

const HEADING = /^#/;
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
    const at = frontMatterEnd(text);
    return { start: at, end: at, newText: `<!-- doelwijzer-negeer-document ${finding.rule}: ‹reden› -->\n\n` };
  }
  const comment = `<!-- doelwijzer-negeer ${finding.rule}: ‹reden› -->`;
  const line = lineAround(text, finding.start);
  const floor = frontMatterEnd(text);
  let top = line;
  for (let above = lineBefore(text, top); above && above.start >= floor; above = lineBefore(text, above)) {
    // A heading is a block by itself.
    if (!isProse(text, above) || HEADING.test(text.slice(top.start, top.end))) break;
    top = above;
  }
  const first = text.slice(top.start, top.end);
  const before = lineBefore(text, top);
  const listed =
    LISTED.test(first) ||
    /^\s+\S/.test(first) ||
    (before !== null && LISTED.test(text.slice(before.start, before.end)));
  if (!listed || HEADING.test(first)) return { start: top.start, end: top.start, newText: `${comment}\n` };
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
