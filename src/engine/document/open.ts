import type { Format } from './block.ts';
import { FOREIGN_BULLETS, isBlank } from './forms.ts';

/** What opens HTML that blank lines do not end, and what ends it; `<!--` may share its dashes with `-->`. */
const HTML: readonly (readonly [opens: RegExp, closes: RegExp])[] = [
  [/^ {0,3}<!(?=--)/, /-->/],
  [/^ {0,3}<(?:pre|script|style|textarea)(?=[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
];

/** The tags that open HTML wherever they stand; a blank line ends it. */
const BLOCK_TAG = new RegExp(
  '^ {0,3}</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|' +
    'div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|' +
    'main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|' +
    'title|tr|track|ul)' +
    '(?=[\\s>]|/>|$)',
  'i',
);

const FENCE = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
const THEMATIC_BREAK = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
/** A line at the margin that never goes on with the paragraph of an item: a quotation, a comment, a note. */
const CLOSES_LISTS = /^ {0,3}(?:>|<[!?]|\[\^)/;
const LIST_ITEM = new RegExp(`^( {0,3}(?:[-+*${FOREIGN_BULLETS}]|\\d{1,9}[.)]))([ \\t]+|$)`);
/** An item that starts a list in the middle of a paragraph; any other is text there. */
const INTERRUPTING_ITEM = new RegExp(`^ {0,3}(?:[-+*${FOREIGN_BULLETS}]|1[.)])[ \\t]+\\S`);

/** The columns that white space takes up, from `column` on: a tab goes to the next multiple of four. */
function widthOf(space: string, column: number): number {
  let at = column;
  for (const unit of space) at += unit === '\t' ? 4 - (at % 4) : 1;
  return at - column;
}

/** The column at which the text of a list item starts that opens with this marker and white space. */
function textColumn(marker: string, space: string): number {
  const width = widthOf(space, marker.length);
  return marker.length + (width >= 1 && width <= 4 ? width : 1);
}

/**
 * The pattern of the line that closes what this line leaves open, if it stands at the margin: a fence, a comment, a tag whose
 * text is no Markdown; null when it opens nothing of the kind or closes it itself.
 */
export function verbatimEnd(line: string): RegExp | null {
  if (!/^ {0,3}[`~<]/.test(line)) return null;
  const [, ticks, tildes] = FENCE.exec(line) ?? [];
  const fence = ticks ?? tildes;
  if (fence !== undefined) return new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`);
  for (const [opens, closes] of HTML) {
    const opening = opens.exec(line);
    if (opening) return closes.test(line.slice(opening[0].length)) ? null : closes;
  }
  return null;
}

/** Goes through a draft line by line, for what makes lines hang together. */
interface Follower {
  /** Whether the lines so far leave something open, so that the next one is not prose by itself. */
  isOpen(): boolean;
  /** Whether a line that comes next opens verbatim text outside all lists. */
  opensVerbatim(line: string): boolean;
  /** Goes past a line. */
  pass(line: string): void;
}

/**
 * Markdown: lists and HTML. What is open in a list item needs no following, since a line at the margin ends the item and all
 * in it. What stands verbatim is not passed.
 */
function followMarkdown(): Follower {
  let inHtml = false;
  /** The column of the text of the item that may go on; 0 outside lists. */
  let item = 0;
  /** Whether the last line was running text, so that a line at the margin may go on with its paragraph. */
  let running = false;
  /** Whether the last line opened an item without any text; a blank line ends it. */
  let empty = false;

  const isOutside = (line: string): boolean => item === 0 || widthOf(/^[ \t]*/.exec(line)?.[0] ?? '', 0) < item;

  function passAtMargin(line: string): void {
    inHtml = BLOCK_TAG.test(line);
    const isBreak = THEMATIC_BREAK.test(line);
    const isText = isBreak || (running && item === 0 && !INTERRUPTING_ITEM.test(line));
    const [all, marker = '', space = ''] = isText ? [] : (LIST_ITEM.exec(line) ?? []);
    if (all !== undefined) item = textColumn(marker, space);
    else if (inHtml || !running || isBreak || CLOSES_LISTS.test(line)) item = 0;
    empty = all === line;
    running = !inHtml && !empty;
  }

  return {
    isOpen: () => inHtml,
    opensVerbatim: (line) => verbatimEnd(line) !== null && isOutside(line),
    pass(line) {
      if (isBlank(line)) {
        if (empty) item = 0;
        inHtml = false;
        running = false;
      } else if (!inHtml && isOutside(line)) passAtMargin(line);
      else {
        running = true;
        empty = false;
      }
    },
  };
}

/** Plain text: comments alone; they may open anywhere in a line. */
function followPlain(): Follower {
  let inComment = false;
  return {
    isOpen: () => inComment,
    opensVerbatim: () => false,
    pass(line) {
      for (let at = 0; ; ) {
        const mark = inComment ? '-->' : '<!--';
        const found = line.indexOf(mark, at);
        if (found < 0) return;
        at = found + mark.length;
        inComment = !inComment;
      }
    },
  };
}

/** Follows a part from its first line on; it starts outside of everything. */
export const follow = (format: Format): Follower => (format === 'markdown' ? followMarkdown() : followPlain());
