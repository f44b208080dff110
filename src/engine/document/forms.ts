/** Whether a line has nothing but spaces and tabs, as Markdown counts it. */
export const isBlank = (line: string): boolean => /^[ \t]*$/.test(line);

/** The level of a heading that opens the line with `#`; 0 for any other line. */
export const headingLevel = (line: string): number => /^(#{1,6})(?:[ \t]|$)/.exec(line)?.[1]?.length ?? 0;

/** The bullets of word processors that Markdown does not know, two out of a symbol font among them; for a character class. */
export const FOREIGN_BULLETS = '•‣▪◦\uf0a7\uf0b7';

const BULLET = new RegExp(`^[ \\t]*(?:[${FOREIGN_BULLETS}·*–-]|o)[ \\t\u00a0]+(?=\\S)`);

/** The bullet that a line of plain text opens with, with the white space around it; null for any other line. */
export const bullet = (line: string): string | null => BULLET.exec(line)?.[0] ?? null;

/** The number that a listed line opens with (`1.`, `2)`), with the white space around it; null for any other line. */
export const ordinal = (line: string): string | null => /^[ \t]*\d{1,3}[.)][ \t]+(?=\S)/.exec(line)?.[0] ?? null;

/**
 * Whether running text comes to an end with this line: a sentence's last mark, whatever closes after it (quotes,
 * brackets, asterisks, a footnote's number), or the edge of a table or a tag.
 */
export const isEnded = (line: string): boolean =>
  /(?:[.!?:;…](?:["'”’»)\]*_`]|\[\^[^[\]\s]+\])*|[|>])\s*$/.test(line.slice(-60));

/** Whether a line stops at a word that no sentence ends with, Dutch or English: whatever follows goes on with it. */
export const breaksOff = (line: string): boolean =>
  /(?:^|\s)(?:en|of|de|het|een|van|and|or|the|an)$/.test(line.slice(-60));

/** Whether text goes on from something before it: its first letter is a small one. `'s Avonds` opens a sentence. */
export function opensInLowerCase(text: string): boolean {
  const words = text.replace(/^[ \t*_"“”«([]+/, '').replace(/^['’‘](?:[stnkm](?=[\s-])[\s-]+)?/, '');
  return /^\p{Ll}/u.test(words);
}

/** A label with an id, such as `**Doel D1.**` or `**Activity A2.**`: it opens a block of its own. */
export const opensLabelledBlock = (line: string): boolean =>
  /^(?:\*\*|__)\p{Lu}\p{L}* \p{Lu}{1,2}\d+[.:]?(?:\*\*|__)/u.test(line);

/** A line that fills in a field of the block above it: `**Termijn:** …`, `Termijn: …`, `**Actie A1.1:** …`. */
export const isField = (line: string): boolean =>
  /^(?:\*\*|__)[^*_:]{1,40}(?::(?:\*\*|__)|(?:\*\*|__):)|^\p{Lu}\p{L}*(?: \p{L}+){0,3}:(?:\s|$)/u.test(line);
