/** A text without soft hyphens and zero-width marks, and the way back to offsets in the text itself. */
export interface Spelled {
  readonly text: string;
  /** The offset in the original of an offset in `text`. */
  readonly original: (offset: number) => number;
}

const UNSPELLED = /[\u00ad\u200b-\u200d]/;

/**
 * Takes the marks out that belong to no word's spelling, so that a label can be recognised by its letters. Only for recognising: every offset
 * found in the result goes through `original`.
 */
export function spelled(text: string): Spelled {
  if (!UNSPELLED.test(text)) return { text, original: (offset) => offset };
  const places: number[] = [];
  let kept = '';
  for (let at = 0; at < text.length; at++) {
    if (UNSPELLED.test(text[at] ?? '')) continue;
    places.push(at);
    kept += text[at];
  }
  return { text: kept, original: (offset) => places[offset] ?? text.length };
}

/** The lines of a text for recognising what they name, whatever the spelling: in small letters, accents composed, without marks. No offsets. */
export const linesOf = (text: string): string =>
  spelled(text)
    .text.replace(/^\ufeff/, '')
    .normalize('NFC')
    .toLowerCase();

/** The same in one line: words may stand on two lines of the draft. */
export const wordsOf = (text: string): string => inOneLine(text.replace(/^\ufeff/, '')).toLowerCase();

/** The words of a text in one line, without marks that belong to no spelling. For asking what it says, not where: there is no way back. */
export const inOneLine = (text: string): string => spelled(text).text.replace(BROKEN, ' ').normalize('NFC');

// White space that is not one space already: most sentences have none.
const BROKEN = /\s{2,}|[^\S ]/g;
