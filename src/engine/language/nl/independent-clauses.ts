import type { Token } from '../tokens.ts';
import { oneOf } from '../traits.ts';
import { type Mention, mentionsOf } from './actors.ts';
import { mainClauseOf } from './clauses.ts';
import { momentsOf } from './dates.ts';
import { explanationsOf } from './explanations.ts';
import { subordinators } from './lexicon/function-words.ts';
import { predicateOf } from './predicates.ts';
import { senseOf } from './senses.ts';
import { canBeFinite, type VerbUse, verbUsesOf } from './verb-uses.ts';

const JOINS = oneOf([';', ':', 'en', 'maar']);

const REPORTING = /^(?:melden|rapporteren|informeren|berichten|terugkoppelen|terugmelden)$/;
const REPORT = /(?:kamer|uitkomst|uitkomsten|rapportage|voortgang|daarover|hierover|verslag|brief)$/;

/**
 * Cuts a sentence into the main clauses that stand side by side, each with a verb and a subject of its own: "…; de marechaussee stelt een lesplan
 * vast", "…, en BZ stuurt dat overzicht aan uw Kamer". Each can promise something by itself. A clause that only reports on the one before it stays.
 */
export function independentClauses(tokens: readonly Token[]): (readonly Token[])[] {
  if (!JOINS.in(tokens)) return [tokens];
  const uses = verbUsesOf(tokens).filter(canBeFinite);
  if (uses.length < 2) return [tokens];
  const mentions = mentionsOf(tokens);
  const clauses: (readonly Token[])[] = [];
  let from = 0;
  for (let at = 1; at < tokens.length - 3; at++) {
    if (!JOINS.is(tokens[at])) continue;
    const before = tokens.slice(from, at);
    const behind = tokens.slice(at + 1);
    const isCut =
      tokens[at]?.norm === ';'
        ? standsAlone(before) && standsAlone(behind) && !opensInside(behind)
        : tokens[at]?.norm === ':'
          ? saysMore(before, behind, mentions, at)
          : // Few words that join stand in front of somebody who acts: what is quickest told comes first.
            opensWithActor(tokens, at + 1, uses, mentions) &&
            isClosed(before) &&
            standsAlone(before) &&
            hasOwnTime(before, behind);
    // "zal", which a colon asks for, promises by itself.
    if (!isCut || (tokens[at]?.norm !== ':' && !canPromise(behind, tokens[at]?.norm !== ';'))) continue;
    clauses.push(tokens[at]?.kind === 'mark' ? tokens.slice(from, at + 1) : before);
    from = at + 1;
  }
  clauses.push(tokens.slice(from));
  return clauses;
}

// A verb that carries a main clause, with a word before it.
function standsAlone(tokens: readonly Token[]): boolean {
  const { finite } = mainClauseOf(tokens, verbUsesOf(tokens));
  return finite !== null && finite.at > 0 && finite.at < 16;
}

// "Niemand mag tussen wal en schip vallen: het ministerie zal klaarstaan": behind the colon somebody of ours opens with "zal". A goal that is announced,
// or a recommendation that is named, is no clause by itself.
const saysMore = (
  before: readonly Token[],
  behind: readonly Token[],
  mentions: readonly Mention[],
  colon: number,
): boolean =>
  standsAlone(before) &&
  before.some((t) => /^(?:niemand|geen|niet|nooit)$/.test(t.norm)) &&
  mentions.some(
    (m) =>
      m.who === 'own' &&
      m.from === colon + 1 &&
      /^(?:zal|zullen|gaat|gaan)$/.test(behind[m.to - colon - 1]?.norm ?? ''),
  ) &&
  standsAlone(behind);

// "; die de lesplannen meeschrijven", "; zodat …": no main clause.
const opensInside = (tokens: readonly Token[]): boolean =>
  subordinators.has(tokens[0]?.norm ?? '') || /^(?:die|waar\p{L}*|en|of|te|om)$/u.test(tokens[0]?.norm ?? '');

// No clause is left open at the end, of which the words behind "en" might be a part: "dat BZ betaalt en Defensie levert".
function isClosed(tokens: readonly Token[]): boolean {
  const own = tokens.at(-1)?.norm === ',' ? tokens.slice(0, -1) : tokens;
  const { finite, end } = mainClauseOf(own, verbUsesOf(own));
  return finite !== null && end === own.length && !(tokens[0] && subordinators.has(tokens[0].norm));
}

// "en BZ stuurt dat overzicht …", "en in 2027 stuurt BZ …": somebody of ours right before or behind the verb, which stands second.
function opensWithActor(
  tokens: readonly Token[],
  from: number,
  uses: readonly VerbUse[],
  mentions: readonly Mention[],
): boolean {
  const verb = uses.find((use) => use.at > from && use.at < from + 9);
  if (!verb || verb.at > tokens.length - 3) return false;
  return mentions.some(
    (m) => m.who === 'own' && ((m.from === from && m.to === verb.at) || (m.from === verb.at + 1 && m.after === '')),
  );
}

// "Voor 1 mei 2026 stelt BZ een plan op en levert Defensie een team": a time in front holds for both.
function hasOwnTime(before: readonly Token[], behind: readonly Token[]): boolean {
  return momentsOf(behind).length > 0 || momentsOf(before).length === 0;
}

// "; nu zijn het er negen", "; een streefwaarde ontbreekt, omdat …", "; de ambassade meldt de uitkomst": these belong to the promise before them.
function canPromise(behind: readonly Token[], active: boolean): boolean {
  const uses = verbUsesOf(behind);
  const main = mainClauseOf(behind, uses);
  const { action, nature, tense, voice } = predicateOf(behind, main);
  const reports = REPORTING.test(main.finite?.infinitive ?? '') && behind.some((t) => REPORT.test(t.norm));
  const says = nature !== 'state' || senseOf(action) === 'come';
  // "daar zorgt BZ voor", "dat meldt BZ": the words before it are what it is about.
  const isTied =
    /^(?:nu|thans|momenteel|inmiddels|daar|hier)$/.test(behind[0]?.norm ?? '') ||
    (main.finite?.at === 1 && /^(?:dat|dit|die)$/.test(behind[0]?.norm ?? ''));
  return (
    tense === 'present' &&
    says &&
    !(active && voice === 'passive') &&
    !reports &&
    !isTied &&
    explanationsOf(behind).length === 0
  );
}
