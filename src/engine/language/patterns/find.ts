import { endsClause } from '../matcher.ts';
import type { Token } from '../tokens.ts';
import type { Program, Role } from './program.ts';

// Quotes, brackets and emphasis inside a phrase do not change what it says.
const PASSED_OVER = new Set('"“”„«»\'‘’*_()');

/** A word that a pattern matched, by the index of its token. */
export interface MatchedWord {
  readonly at: number;
  readonly role: Role;
  /** The word as the pattern has it; null where it left open how the word goes on. */
  readonly base: string | null;
}

/**
 * Finds a pattern in the tokens of a sentence: at every place where it fits the first way in which it does. Which step fails at which token is tried
 * once, so that the work is at most steps × tokens × gap, whatever the pattern.
 */
export function find({ steps, start, first }: Program, tokens: readonly Token[]): MatchedWord[][] {
  const failed = new Set<number>();
  const found: MatchedWord[][] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind === 'mark' || (first && !first.has(tokens[at]?.norm ?? ''))) continue;
    const matched = follow(start, at, true);
    if (matched) found.push(matched);
  }
  return found;

  /** The words that are matched from a step and a token on; null where it leads nowhere. */
  function follow(index: number, at: number, opens = false): MatchedWord[] | null {
    const key = (index * (tokens.length + 1) + at) * 2 + Number(opens);
    if (failed.has(key)) return null;
    const matched = tried(index, at, opens);
    if (!matched) failed.add(key);
    return matched;
  }

  function tried(index: number, at: number, opens: boolean): MatchedWord[] | null {
    const step = steps[index];
    const token = tokens[at];
    switch (step?.kind) {
      case 'end':
        return [];
      case 'fork':
        for (const to of step.to) {
          const matched = follow(to, at, opens);
          if (matched) return matched;
        }
        return null;
      case 'gap':
        for (let words = 0, to = at; words <= step.most && to < tokens.length; to++) {
          const matched = follow(step.next, to);
          if (matched) return matched;
          if (endsClause(tokens[to])) return null;
          if (tokens[to]?.kind !== 'mark') words++;
        }
        return null;
      case 'word': {
        if (!token) return null;
        if (step.accepts(token.norm)) {
          const rest = follow(step.next, at + 1);
          if (rest) return [{ at, role: step.role, base: step.base }, ...rest];
        }
        return !opens && token.kind === 'mark' && PASSED_OVER.has(token.norm) ? follow(index, at + 1) : null;
      }
      default:
        return null;
    }
  }
}
