import { blank } from '../engine/index.ts';

/**
 * New texts of one change in the editor's snippet notation; null for a text that leaves nothing to fill in. Each blank
 * `‹…›` becomes a tab stop that keeps its words, so that what the writer leaves open still reads as open. Tab stops are
 * numbered through all texts: equal numbers would be filled in together.
 */
export function snippets(texts: readonly string[]): (string | null)[] {
  let stop = 0;
  return texts.map((text) => {
    const blanks = [...text.matchAll(blank)];
    if (blanks.length === 0) return null;
    let snippet = '';
    let end = 0;
    for (const { 0: words, index } of blanks) {
      stop += 1;
      snippet += `${literal(text.slice(end, index))}\${${stop}:${literal(words)}}`;
      end = index + words.length;
    }
    return snippet + literal(text.slice(end));
  });
}

const literal = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
