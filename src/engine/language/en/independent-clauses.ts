import type { Token } from '../tokens.ts';
import { type Mention, mentionsOf } from './actors.ts';
import { type MainClause, mainClauseOf } from './clauses.ts';
import { momentsOf } from './dates.ts';
import { predicateOf } from './predicates.ts';
import { kindsOf } from './tagger.ts';
import { type VerbUse, verbUsesOf } from './verb-uses.ts';

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
    if ((word !== ';' && word !== 'and') || isInBrackets(tokens, at)) continue;
    const before = tokens.slice(from, at);
    const behind = tokens.slice(at + 1);
    const isCut =
      word === ';' ? opensAlone(behind) : opensWithActor(tokens, at + 1, mentions) && hasOwnTime(before, behind);
    if (!isCut || !standsAlone(clauseOf(before), word === 'and')) continue;
    const next = clauseOf(behind);
    if (!standsAlone(next, false) || !canPromise(next)) continue;
    clauses.push(word === ';' ? tokens.slice(from, at + 1) : before);
    from = at + 1;
  }
  clauses.push(tokens.slice(from));
  return clauses;
}

// "(baseline 2025: 0; source: annual reports)": what stands between brackets belongs to the clause around them.
const isInBrackets = (tokens: readonly Token[], at: number): boolean => {
  const open = tokens.findLastIndex((t, i) => i < at && t.norm === '(');
  return (
    open >= 0 && !tokens.slice(open, at).some((t) => t.norm === ')') && tokens.slice(at).some((t) => t.norm === ')')
  );
};

/** What could be a clause of its own. To tag its words is most of the work. */
interface Reading {
  readonly tokens: readonly Token[];
  readonly uses: readonly VerbUse[];
  readonly main: MainClause;
}

function clauseOf(tokens: readonly Token[]): Reading {
  const uses = verbUsesOf(tokens, kindsOf(tokens));
  return { tokens, uses, main: mainClauseOf(tokens, uses) };
}

// A verb with a word before it; where "and" follows, no clause behind it is left open.
function standsAlone({ tokens, main: { finite, end } }: Reading, closed: boolean): boolean {
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
function canPromise({ tokens, uses, main }: Reading): boolean {
  const { nature, tense, modality } = predicateOf(tokens, main, uses);
  const reports = REPORTS.test(main.group.at(-1)?.lemma ?? '') && tokens.some(({ norm }) => REPORT.test(norm));
  return tense === 'present' && (nature !== 'state' || modality === 'will') && !reports;
}
