import type { Token } from '../tokens.ts';
import { type Mention, mentionsOf } from './actors.ts';
import { mainClauseOf } from './clauses.ts';
import { momentsOf } from './dates.ts';
import { predicateOf } from './predicates.ts';
import { kindsOf } from './tagger.ts';
import { verbUsesOf } from './verb-uses.ts';

const REPORTS = /^(?:report|inform|notify)$/;
const REPORT = /^(?:parliament|house|outcome|outcomes|progress|report)$/;

/**
 * Cuts a sentence into the main clauses that stand side by side, each with a verb and a subject of its own: "…; the embassy will pay for the
 * travel", "…, and DVB will publish the outcome". Each can promise something by itself. A clause that only reports on the one before it stays.
 */
export function independentClauses(text: string, tokens: readonly Token[]): (readonly Token[])[] {
  if (!tokens.some(({ norm }) => norm === ';' || norm === 'and')) return [tokens];
  const mentions = mentionsOf(text, tokens);
  const clauses: (readonly Token[])[] = [];
  let from = 0;
  for (let at = 2; at < tokens.length - 3; at++) {
    const word = tokens[at]?.norm;
    if (word !== ';' && word !== 'and') continue;
    const before = tokens.slice(from, at);
    const behind = tokens.slice(at + 1);
    const isCut =
      word === ';' ? opensAlone(behind) : opensWithActor(tokens, at + 1, mentions) && hasOwnTime(before, behind);
    if (!isCut || !standsAlone(before, word === 'and') || !standsAlone(behind, false) || !canPromise(behind)) continue;
    clauses.push(word === ';' ? tokens.slice(from, at + 1) : before);
    from = at + 1;
  }
  clauses.push(tokens.slice(from));
  return clauses;
}

const mainOf = (tokens: readonly Token[]) => mainClauseOf(tokens, verbUsesOf(tokens, kindsOf(tokens)));

// A verb with a word before it; where "and" follows, no clause behind it is left open.
function standsAlone(tokens: readonly Token[], closed: boolean): boolean {
  const { finite, end } = mainOf(tokens);
  return finite > 0 && finite < 16 && (!closed || end >= tokens.length - 1);
}

const opensAlone = ([first]: readonly Token[]): boolean =>
  !/^(?:which|who|whose|that|and|or|but|to|because|so|if|when|while)$/.test(first?.norm ?? '');

// "and DVB will publish": somebody of ours right before a modal.
const opensWithActor = (tokens: readonly Token[], from: number, mentions: readonly Mention[]): boolean =>
  mentions.some(
    (m) => m.from === from && m.who === 'own' && /^(?:will|shall|must|is|has)$/.test(tokens[m.to]?.norm ?? ''),
  );

// "By 1 May 2026 DVB will draft a plan and the embassy will send it": a time in front holds for both.
const hasOwnTime = (before: readonly Token[], behind: readonly Token[]): boolean =>
  momentsOf(behind).length > 0 || momentsOf(before).length === 0;

// "; there are nine now", "; the embassy will report the outcome": these belong to the promise before them.
function canPromise(behind: readonly Token[]): boolean {
  const uses = verbUsesOf(behind, kindsOf(behind));
  const main = mainClauseOf(behind, uses);
  const { nature, tense, modality } = predicateOf(behind, main, uses);
  const reports = REPORTS.test(main.group.at(-1)?.lemma ?? '') && behind.some(({ norm }) => REPORT.test(norm));
  return tense === 'present' && (nature !== 'state' || modality === 'will') && !reports;
}
