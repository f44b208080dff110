import { type Line, linesFrom } from '../text/lines.ts';
import { blankOut } from '../text/mask.ts';
import type { Span } from '../text/span.ts';
import { headingLevel, isBlank } from './forms.ts';

/** The longest line that can be page furniture, in UTF-16 units. */
const LONGEST = 60;

const REFERENCE = '(?:(?:onze|uw|our|your)[ \\t]+(?:referentie|reference)|(?:ons|uw)[ \\t]+kenmerk|kenmerk)[ \\t]*:?';
const CODE = '(?=(?:[^\\d\\s]*\\d){2})[\\p{L}\\d][\\p{L}\\d./-]*';

const LABEL = new RegExp(`^${REFERENCE}$`, 'iu');
const LABELLED_CODE = new RegExp(`^${REFERENCE}[ \\t]+${CODE}$`, 'iu');
const CODE_AFTER_LABEL = new RegExp(`^${CODE}$`, 'u');
const BARE_CODE = /^(?=\S*[A-Z])(?=(?:\D*\d){5})[A-Z\d]+(?:-[A-Z\d]+)+$/;
const PAGE = /^(?:pagina|page)[ \t]+\d{1,4}(?:[ \t]*(?:van|of|\/)[ \t]*\d{1,4})?$/i;
const DASHED_NUMBER = /^[-–—][ \t]*\d{1,4}[ \t]*[-–—]$/;
const PAGE_NUMBER = /^\d{1,4}(?:[ \t]*\/[ \t]*\d{1,4})?$/;

/** A text's lines by their number; undefined outside it. */
type Lines = (index: number) => Line | undefined;

/** What a line says, if it can be page furniture at all: a few words with a number, or the label of a reference. */
const form = (line: Line | undefined): string =>
  line && line.text.length <= LONGEST && /\d|kenmerk|referen/i.test(line.text) ? line.text.trim() : '';

const isEmpty = (line: Line | undefined): boolean => line === undefined || isBlank(line.text);

/** Nothing of a running paragraph: no line, a blank one, a heading, a tag or a fence. */
const isApart = (line: Line | undefined): boolean =>
  isEmpty(line) || headingLevel(line?.text ?? '') > 0 || /[<>]|^ {0,3}(?:`{3}|~{3})/.test(line?.text ?? '');

/**
 * Whether a line belongs to the page and not to the text: a reference, its label, a page number. It is told from its own
 * form and at most two lines on either side, so that an edit elsewhere never changes the answer.
 */
export function isFurniture(lines: Lines, index: number): boolean {
  const own = form(lines(index));
  if (own === '') return false;
  if (LABELLED_CODE.test(own) || BARE_CODE.test(own) || PAGE.test(own) || DASHED_NUMBER.test(own)) return true;
  if (LABEL.test(own)) {
    const code = isEmpty(lines(index + 1)) ? lines(index + 2) : lines(index + 1);
    return CODE_AFTER_LABEL.test(form(code));
  }
  const before = index > 0 ? lines(index - 1) : undefined;
  if (PAGE_NUMBER.test(own) && isApart(before) && isApart(lines(index + 1))) return true;
  if (!CODE_AFTER_LABEL.test(own) || index === 0) return false;
  const label = isEmpty(before) ? index - 2 : index - 1;
  return label >= 0 && LABEL.test(form(lines(label)));
}

/** A text, and twice the same without page furniture and byte order marks, equally long. */
export interface Unfurnished {
  readonly text: string;
  /** Furniture is blank: what the reader reads. */
  readonly words: string;
  /**
   * Furniture is blank, too, except where it stands between two lines without a blank line: there it is filler, so that
   * the paragraph around it stays one. For finding out the structure.
   */
  readonly shape: string;
}

/** Takes the page furniture out of a text. */
export function withoutFurniture(text: string): Unfurnished {
  // Markdown's parser skips a byte order mark at the start without counting it.
  const marked = text.replaceAll('\uFEFF', ' ');
  const lines = linesFrom(marked);
  const found: Span[] = [];
  const fillers: Span[] = [];
  let run: Line[] = [];
  for (let index = 0; ; index++) {
    const line = lines(index);
    if (line && isFurniture(lines, index)) {
      run.push(line);
      continue;
    }
    if (run.length > 0) {
      const before = index > run.length ? lines(index - run.length - 1) : undefined;
      const isFiller = !isApart(before) && !isApart(line);
      for (const one of run) {
        found.push(one);
        if (isFiller) fillers.push(one);
      }
      run = [];
    }
    if (!line) break;
  }
  if (found.length === 0) return { text, words: marked, shape: marked };
  const words = blankOut(marked, found);
  return { text, words, shape: filled(words, fillers) };
}

// The same text with letters where the furniture was, so that a paragraph goes on there.
function filled(words: string, fillers: readonly Span[]): string {
  let shape = '';
  let at = 0;
  for (const { start, end } of fillers) {
    shape += words.slice(at, start) + 'x'.repeat(end - start);
    at = end;
  }
  return shape + words.slice(at);
}
