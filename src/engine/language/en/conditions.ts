import type { Token } from '../tokens.ts';
import { numberWords } from './lexicon/measures.ts';

const OPENERS = /^(?:where|wherever|if|when|whenever|as|should|insofar|provided|to|unless|once)$/;
// What is judged by whoever acts, and by nobody else afterwards.
const JUDGED =
  /^(?:possible|necessary|appropriate|feasible|practicable|practical|needed|required|relevant|desirable|desired|useful|applicable|opportune|warranted|advisable|helpful|reasonable|suitable|expedient|achievable|justified|sensible|viable|fitting)$/;
const CIRCUMSTANCE =
  /^(?:circumstances|circumstance|resources|resource|situation|conditions|capacity|budget|budgets|means|funds|funding|need|needs|opportunity|opportunities|occasion|time|security|staffing|workload|weather|schedule|developments|events|priorities|availability|interest|demand|space|room)$/;
const ALLOWING =
  /^(?:allow|allows|permit|permits|warrant|warrants|require|requires|arise|arises|dictate|dictates|demand|demands|justify|justifies|suffice|suffices|exist|exists|is|are|be|call|calls|present|presents|offers|offer|so|change|changes|necessitate|necessitates|give|gives|leave|leaves|available|sufficient|adequate|enough|favourable|high|low|great)$/;
const LONGEST = 12;

/**
 * Finds conditions that nobody can test: "where possible", "should the need arise", "to the extent that resources allow". A condition with a number
 * or an event in it can be tested, and is left alone. Gives the indices of its words.
 */
export function untestableConditionsOf(tokens: readonly Token[]): number[][] {
  const found: number[][] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.norm ?? '';
    if (!OPENERS.test(word)) continue;
    const extent = word === 'to' && tokens[at + 1]?.norm === 'the' && tokens[at + 2]?.norm === 'extent';
    if (word === 'to' && !extent) continue;
    // "should" only in front of its subject.
    if (word === 'should' && at > 0 && tokens[at - 1]?.norm !== ',') continue;
    const from = extent ? at + 3 : at + 1;
    const end = endOf(tokens, from);
    const clause = tokens.slice(from, end);
    if (clause.some((t) => t.kind === 'number' || numberWords.has(t.norm) || t.norm.startsWith('‹'))) continue;
    const judged = clause.findIndex((t) => JUDGED.test(t.norm));
    const circumstance = clause.findIndex((t) => CIRCUMSTANCE.test(t.norm));
    const allowed = clause.findIndex((t, i) => i > circumstance && ALLOWING.test(t.norm));
    if (word === 'as' && !(circumstance >= 0 && circumstance <= 2 && allowed > circumstance)) continue;
    if (judged >= 0 && judged <= 1) found.push(range(at, from + judged + 1));
    else if (
      (judged >= 0 && /^(?:this|it|that|they|these|so|considered|deemed)$/.test(clause[0]?.norm ?? '')) ||
      (circumstance >= 0 && circumstance <= 3 && allowed > circumstance)
    )
      found.push(range(at, end));
    else continue;
    at = found.at(-1)?.at(-1) ?? at;
  }
  return found;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

// To the comma or bracket that closes it, or to what allows or is judged; no further than a clause is long.
function endOf(tokens: readonly Token[], from: number): number {
  let end = from;
  let closing = false;
  while (end < tokens.length && end - from < LONGEST && tokens[end]?.kind !== 'mark') {
    const word = tokens[end]?.norm ?? '';
    if (closing && !ALLOWING.test(word) && !JUDGED.test(word)) break;
    if (end > from && (ALLOWING.test(word) || JUDGED.test(word))) closing = true;
    end++;
  }
  return end;
}
