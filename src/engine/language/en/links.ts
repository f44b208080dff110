import { norm, type Token } from '../tokens.ts';
import type { VerbUse } from './verb-uses.ts';

/** Words that tie a promise to another or to its effect, in token indices (end exclusive). */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly sort: 'serves' | 'uses' | 'purpose';
}

/** Finds the words that tie a sentence to the chain: "to that end", "with these officers", "serves this goal", "so that …", "in order to". */
export function linksOf(tokens: readonly Token[], uses: readonly VerbUse[]): Link[] {
  const found: Link[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = norm(tokens, at);
    if (
      /^(?:to|for)$/.test(word) &&
      /^(?:this|that)$/.test(norm(tokens, at + 1)) &&
      /^(?:end|purpose)$/.test(norm(tokens, at + 2))
    )
      found.push({ from: at, to: at + 3, sort: 'serves' });
    else if (/^(?:therefor|thereto)$/.test(word)) found.push({ from: at, to: at + 1, sort: 'serves' });
    else if (
      /^(?:this|that|these|those)$/.test(word) &&
      /^(?:goal|goals|objective|aim|ambition)$/.test(norm(tokens, at + 1))
    )
      found.push({ from: at, to: at + 2, sort: 'serves' });
    else if (/^(?:thereby|hereby|thus)$/.test(word) && at > 0) found.push({ from: at, to: at + 1, sort: 'uses' });
    // "with these officers", "through this training"; "with this letter" is about the text.
    else if (
      /^(?:with|through|by|via|using)$/.test(word) &&
      /^(?:this|that|these|those)$/.test(norm(tokens, at + 1)) &&
      norm(tokens, at + 2) !== 'letter'
    )
      found.push({ from: at, to: at + 3, sort: 'uses' });
    else if ((word === 'so' && norm(tokens, at + 1) === 'that') || (word === 'in' && norm(tokens, at + 1) === 'order'))
      found.push({ from: at, to: at + 2, sort: 'purpose' });
    else if (
      word === 'with' &&
      /^(?:the|a)$/.test(norm(tokens, at + 1)) &&
      /^(?:aim|goal|purpose|view)$/.test(norm(tokens, at + 2))
    )
      found.push({ from: at, to: at + 3, sort: 'purpose' });
    // "train officers to patrol the border": behind an object an infinitive says what for.
    else if (
      word === 'to' &&
      uses.some((u) => u.afterTo && u.at - at <= 2 && u.at > at) &&
      hasObjectBefore(tokens, uses, at)
    )
      found.push({ from: at, to: at + 1, sort: 'purpose' });
  }
  return found;
}

const hasObjectBefore = (tokens: readonly Token[], uses: readonly VerbUse[], at: number): boolean => {
  const verb = uses.findLast((u) => u.at < at);
  return verb !== undefined && at - verb.at > 2 && tokens[at - 1]?.kind !== 'mark';
};

const REPORTING = /^(?:inform|report|notify|monitor|measure|evaluate|update|account|brief)$/;
const UPKEEP =
  /^(?:logistics|logistic|logistical|aftercare|accommodation|insurance|resupply|maintenance|administration|bookkeeping|reporting|evaluation|monitoring|audit)$/;

/** Whether a sentence keeps the work itself going: it reports, measures, houses or supplies. */
export const isUpkeep = (tokens: readonly Token[], action: string): boolean =>
  REPORTING.test(action) || tokens.some((t) => UPKEEP.test(t.norm));
