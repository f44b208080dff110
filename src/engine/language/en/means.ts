import { norm, type Token } from '../tokens.ts';
import type { Mention } from './actors.ts';
import { determiners } from './lexicon/function-words.ts';
import { numberWords } from './lexicon/measures.ts';
import type { VerbUse } from './verb-uses.ts';

/** By what something is done: "by seconding three doctors", "through a fund", "with two advisers". Gives the indices of its words. */
export function meansOf(tokens: readonly Token[], uses: readonly VerbUse[], mentions: readonly Mention[]): number[][] {
  const found: number[][] = [];
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (!next || next.kind === 'mark') continue;
    const to = endOf(tokens, at + 1);
    if (token.norm === 'by' && uses.some((u) => u.form === 'gerund' && u.at > at && u.at - at <= 2))
      found.push(range(at, to));
    else if (/^(?:by|with)$/.test(token.norm) && /^‹(?:activity|means|measure)›$/.test(next.norm))
      found.push(range(at, to));
    else if (/^(?:via|using)$/.test(token.norm)) found.push(range(at, to));
    else if (token.norm === 'through' && !/^(?:the|19\d\d|20\d\d)$/.test(next.norm)) found.push(range(at, to));
    else if (token.norm === 'through' && next.norm === 'the' && tokens[at + 2]?.kind === 'word')
      found.push(range(at, to));
    else if (token.norm === 'means' && tokens[at - 1]?.norm === 'by' && next.norm === 'of')
      found.push(range(at - 1, to));
    else if (token.norm === 'with' && isThing(tokens, at, mentions)) found.push(range(at, to));
  }
  return found;
}

// "with two advisers", "with a team", "with EUR 3 million": a partner ("with Denmark") is no means.
function isThing(tokens: readonly Token[], at: number, mentions: readonly Mention[]): boolean {
  const next = tokens[at + 1];
  // "with a frigate": what is ours by name, and no partner.
  const isEquipment = /^(?:a|an)$/.test(next?.norm ?? '') && EQUIPMENT.test(norm(tokens, at + 2));
  if (!next || (!isEquipment && mentions.some((m) => m.from === at + 1 && m.who !== 'thing' && !isCounted(next))))
    return false;
  if (/^(?:a|an|up|at)$/.test(next.norm)) return !/^(?:view|number|range)$/.test(tokens[at + 2]?.norm ?? '');
  return isCounted(next) || next.norm === 'eur';
}

const EQUIPMENT =
  /^(?:frigate|vessel|ship|aircraft|helicopter|submarine|minehunter|tanker|drone|detachment|battalion|unit)$/;

const isCounted = (token: Token): boolean => token.kind === 'number' || numberWords.has(token.norm);

function endOf(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && to - from < 8 && tokens[to]?.kind !== 'mark') to++;
  while (to > from + 1 && determiners.has(tokens[to - 1]?.norm ?? '')) to--;
  return to;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Where a statement comes from: "(source: annual report)", "according to the register", "in the 2024 survey". */
export function sourcesOf(tokens: readonly Token[]): number[][] {
  const found: number[][] = [];
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]?.norm ?? '';
    if (/^(?:source|sources)$/.test(token.norm) && next === ':') found.push(range(at, Math.min(tokens.length, at + 5)));
    else if (token.norm === 'according' && next === 'to' && at > 0 && !/^(?:plan|schedule)$/.test(norm(tokens, at + 2)))
      found.push(range(at, endOf(tokens, at + 1)));
    else if (
      /^(?:reported|measured|shown|evidenced|stated|recorded|documented|registered|confirmed|established|published)$/.test(
        token.norm,
      ) &&
      /^(?:by|in)$/.test(next)
    )
      found.push(range(at, endOf(tokens, at + 1)));
    else if (/^(?:see|cf)$/.test(token.norm) && /^(?:annex|table|figure|chapter|paragraph|section|the)$/.test(next))
      found.push(range(at, endOf(tokens, at + 1)));
  }
  return found;
}
