import { isDeepStrictEqual } from 'node:util';
import type { Reading } from '../../src/engine/index.ts';
import { read } from './drafts.ts';

/** Which of the texts, read one after the other, are read otherwise than when they are read afresh: their places in the row. */
export function staleReadings(
  reread: (text: string) => Reading,
  texts: readonly string[],
  fresh: (text: string) => Reading = read,
): number[] {
  return texts.flatMap((text, i) => (isDeepStrictEqual(reread(text), fresh(text)) ? [] : [i]));
}
