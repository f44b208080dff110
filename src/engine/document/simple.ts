import { linesFrom } from '../text/lines.ts';
import { blankMatches } from '../text/mask.ts';
import { type Span, span } from '../text/span.ts';
import type { Block, BlockKind } from './block.ts';
import { isBlank } from './forms.ts';
import type { Unfurnished } from './furniture.ts';
import { BOLD_HEADING, blankReferences, isBoldTitle, mendBroken } from './prose.ts';

/** Units that mean nothing to Markdown wherever they stand within a line. */
const PLAIN = '[^\\\\`*_[\\]<>&|#~\\u0000-\\u001f\\u007f\\u2028\\u2029\\ufeff]';
const LETTER_OR_DIGIT = '[A-Za-z\\u00c0-\\u024f\\d]';

/** Bold that can be nothing else: between spaces, without markup of its own. */
const BOLD = `\\*\\*${LETTER_OR_DIGIT}${PLAIN}*(?<!\\s)\\*\\*`;

/** Running text that opens with a letter, a quote, a number that numbers no list, or bold; ampersands stand for themselves. */
const PROSE =
  `(?!\\d{1,9}[.)])(?=["'“‘«(€]|(?:\\*\\*)?${LETTER_OR_DIGIT})` +
  `${PLAIN}*(?:(?:&(?![A-Za-z\\d#]+;)|(?<![^ ])${BOLD}(?![^ ]))${PLAIN}*)*`;

const LINE = new RegExp(`^(- |> )?${PROSE}$`);
const HEADING = new RegExp(`^(#{1,6}) (?=\\S)${PLAIN}*$`);
const BOLD_PASSAGE = /\*\*([^*]+)\*\*/g;

/** Where a block stands and what it is. */
interface Place extends Span {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly quoted: boolean;
}

/**
 * The blocks of a part that has only a heading, or only paragraphs, and items and quotations of one line, with no markup but
 * bold: most of a letter. They are what Markdown's syntax tree would give, at a fraction of the cost; null for any other part.
 */
export function readSimple({ words, shape }: Unfurnished): readonly Block[] | null {
  const places = shape.startsWith('#') ? heading(shape) : paragraphs(shape);
  if (places === null) return null;
  return mendBroken(
    places.map((place) => blockAt(words, place)),
    words,
  );
}

function heading(shape: string): readonly Place[] | null {
  const line = linesFrom(shape);
  const [all, marks = ''] = HEADING.exec(line(0)?.text ?? '') ?? [];
  if (all === undefined || shape.slice(line(0)?.end).trim() !== '') return null;
  return [{ kind: 'heading', depth: marks.length, quoted: false, start: 0, end: all.length }];
}

function paragraphs(shape: string): readonly Place[] | null {
  const lines = linesFrom(shape);
  const found: Place[] = [];
  let running = false;
  for (let index = 0; ; index++) {
    const line = lines(index);
    if (!line) return found;
    if (isBlank(line.text)) {
      running = false;
      continue;
    }
    const simple = LINE.exec(line.text);
    if (!simple) return null;
    const last = running ? found.at(-1) : undefined;
    const [, marker] = simple;
    const inner = { start: line.start + 2, end: line.end };
    if (marker === '- ') found.push({ kind: 'item', depth: 1, quoted: false, ...inner });
    // How a line goes on with an item or a quotation above it, only the tree tells.
    else if (last && (marker !== undefined || last.quoted || last.kind === 'item')) return null;
    else if (marker === '> ') found.push({ kind: 'paragraph', depth: 0, quoted: true, ...inner });
    else if (!last) found.push({ kind: 'paragraph', depth: 0, quoted: false, start: line.start, end: line.end });
    else found[found.length - 1] = { ...last, end: line.end };
    running = true;
  }
}

function blockAt(words: string, place: Place): Block {
  const source = words.slice(place.start, place.end).trimEnd();
  const at = { start: place.start, end: place.start + source.length };
  if (place.kind === 'heading') {
    return { text: source.replace(/^#+/, (marks) => ' '.repeat(marks.length)), strong: [], ...place, ...at };
  }
  const strong = [...source.matchAll(BOLD_PASSAGE)].map((bold) =>
    span(bold.index + 2, bold.index + bold[0].length - 2),
  );
  const text = blankReferences(strong.length > 0 ? blankMatches(source, /\*\*/g) : source);
  const isTitle = place.kind === 'paragraph' && !place.quoted && isBoldTitle(source, strong);
  return { text, strong, ...place, ...at, ...(isTitle && { kind: 'heading', depth: BOLD_HEADING }) };
}
