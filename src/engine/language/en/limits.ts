import type { Token } from '../tokens.ts';
import { numberWords } from './lexicon/measures.ts';

/** "never more than 120 soldiers", "never exceed 120": whether the word at an index is followed by a limit. */
export const isLimit = (tokens: readonly Token[], last: number): boolean => {
  const behind = tokens.slice(last + 1, last + 6);
  const at = behind.findIndex(
    (t, i) =>
      t.norm === 'exceed' ||
      (t.norm === 'than' && /^(?:more|fewer|less|longer|later)$/.test(behind[i - 1]?.norm ?? '')),
  );
  const value = tokens[last + 2 + at];
  return at >= 0 && (value?.kind === 'number' || numberWords.has(value?.norm ?? ''));
};
