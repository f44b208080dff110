import { detached } from '../text/detached.ts';
import type { Hearing, ReadClauses, ReadSentence, SentenceMemory } from './concept.ts';
import { movedSentence } from './moved.ts';
import type { Token } from './tokens.ts';

interface Remembered {
  readonly at: number;
  readonly clauses: readonly ReadSentence[];
}

// More than a long draft has. What was not met among so many is forgotten.
const MOST = 8_000;

/** A memory for one draft and one language: what a sentence says hangs on the names that its guide knows. */
export function createSentenceMemory(): SentenceMemory {
  let recent = new Map<string, Remembered>();
  let older = recent;
  const remember = (key: string, remembered: Remembered): void => {
    if (recent.size >= MOST) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, remembered);
  };
  return {
    recall(text, tokens, read) {
      const at = tokens[0]?.start ?? 0;
      // Whether a phrase opens its sentence, the units in front of it say.
      const from = Math.max(0, at - BEFORE);
      const key = text.slice(from, tokens.at(-1)?.end);
      const known = recent.get(key);
      const last = known ?? older.get(key);
      if (!last) {
        // What is not in the key must not be seen: else what was read once would not hold elsewhere.
        const clauses = read(' '.repeat(from) + key, tokens);
        remember(detached(key), { at, clauses });
        return clauses;
      }
      if (!known) remember(key, last);
      return last.clauses.map((clause) => movedSentence(clause, at - last.at));
    },
  };
}

const BEFORE = 2;

/** Reads one sentence, or recalls what was read of it where somebody remembers. */
export const recalled = (
  text: string,
  tokens: readonly Token[],
  hearing: Hearing | undefined,
  read: ReadClauses,
): readonly ReadSentence[] => hearing?.memory.recall(text, tokens, read) ?? read(text, tokens);
