import { blank, blankMatches } from '../text/mask.ts';
import { type Span, shift } from '../text/span.ts';
import type { Block, Part } from './block.ts';
import { breaksOff, isEnded, opensInLowerCase } from './forms.ts';

/** An address in running text, without the punctuation of the sentence around it. */
const ADDRESS = /\bhttps?:\/\/[^\s<>]*[^\s<>.,;:!?)\]}"'’”»]/g;

/** A reference to a footnote; its definition may stand in another part, and then Markdown leaves it as it is. */
const FOOTNOTE_REFERENCE = /\[\^[^[\]\s]+\]/g;

/** A link whose address is defined elsewhere: `[text][address]`. */
const LINK_REFERENCE = /\[([^[\]]*)(\]\[[^[\]]*\])/g;

/** Running text with the references and addresses in it blanked. */
export function blankReferences(text: string): string {
  let masked = text;
  if (masked.includes('[')) {
    masked = blankMatches(masked, FOOTNOTE_REFERENCE);
    masked = masked.replace(LINK_REFERENCE, (_, words: string, address: string) => ` ${words}${blank(address)}`);
  }
  return masked.includes('://') ? blankMatches(masked, ADDRESS) : masked;
}

/** The words of a part in their places, as long as the part: markup, code, addresses and comments are blanks. */
export function proseOf({ text, blocks }: Part): string {
  let prose = '';
  for (const block of blocks) {
    if (block.kind === 'comment' || block.start < prose.length) continue;
    prose += blank(text.slice(prose.length, block.start)) + block.text;
  }
  return prose + blank(text.slice(prose.length));
}

/** The depth of a heading that is written as a paragraph in bold. */
export const BOLD_HEADING = 4;

/**
 * Whether a paragraph with these bold passages, relative to it, is a heading: it is bold throughout, and its words are a
 * title, numbered or not, rather than a sentence.
 */
export function isBoldTitle(source: string, strong: readonly Span[]): boolean {
  const [only, ...others] = strong;
  if (!only || others.length > 0 || only.start !== 2 || only.end !== source.length - 2) return false;
  const words = source.slice(only.start, only.end);
  return /^[\p{L}\d]/u.test(words) && !/[.!?:;](?:\s|$)/.test(words.replace(/^\d[\d.]*\.\s+/, ''));
}

const isProse = (block: Block): boolean => block.kind === 'paragraph' || block.kind === 'item';

/** Whether a sentence that breaks off at the end of one block goes on in the next, with nothing but white space between. */
function goesOn(before: Block, after: Block, words: string): boolean {
  if (!isProse(before) || after.kind !== 'paragraph' || before.quoted || after.quoted) return false;
  if (words.slice(before.end, after.start).trim() !== '') return false;
  const end = words.slice(before.start, before.end);
  const start = words.slice(after.start, after.end);
  if (opensInLowerCase(start)) return !isEnded(end);
  return before.kind === 'paragraph' && breaksOff(end) && /^\p{Lu}/u.test(start);
}

/**
 * Makes one block of a paragraph that was broken over a page: it stops without an end and goes on in lower case, or it stops
 * at a word that no sentence ends with. `words` is the part without its page furniture.
 */
export function mendBroken(blocks: readonly Block[], words: string): readonly Block[] {
  const mended: Block[] = [];
  for (const block of blocks) {
    const before = mended.at(-1);
    if (!before || !goesOn(before, block, words)) {
      mended.push(block);
      continue;
    }
    const strong = block.strong.map((at) => shift(at, block.start - before.start));
    mended[mended.length - 1] = {
      ...before,
      end: block.end,
      text: before.text + words.slice(before.end, block.start) + block.text,
      strong: [...before.strong, ...strong],
    };
  }
  return mended;
}

/** Comments put back between the other blocks, by where they start. */
export const withComments = (blocks: readonly Block[], comments: readonly Block[]): readonly Block[] =>
  comments.length === 0 ? blocks : [...blocks, ...comments].sort((a, b) => a.start - b.start);

/** The comments in a stretch of text that stands at `offset`. */
export function commentsIn(text: string, offset: number, quoted: boolean): readonly Block[] {
  const found: Block[] = [];
  for (let from = text.indexOf('<!--'); from >= 0; ) {
    const close = text.indexOf('-->', from + 4);
    // One that is never closed is no comment, and neither is any behind it.
    if (close < 0) break;
    const written = text.slice(from, close + 3);
    const start = offset + from;
    found.push({ kind: 'comment', depth: 0, start, end: start + written.length, text: written, quoted, strong: [] });
    from = text.indexOf('<!--', close + 3);
  }
  return found;
}
