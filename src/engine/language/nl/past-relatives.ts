import { norm, type Token } from '../tokens.ts';
import { traitOf } from '../traits.ts';
import { canBeFinite, type VerbUse } from './verb-uses.ts';

/** "werd", "verscheen": whether a clause is told as past, where "is voorzien" and "zijn uitgesteld" may lie ahead. Token indices, end exclusive. */
export const tells = (uses: readonly VerbUse[], from: number, to: number): boolean =>
  uses.some(
    (use) => use.at > from && use.at < to && canBeFinite(use) && !use.forms.has('singular') && !use.forms.has('plural'),
  );

const RELATES = traitOf((word) => /^(?:die|dat|waar\w*|wat|nu|nadat|toen)$/.test(word));

/** ", die in 2021 werd hervat,": what was is not what is promised. Gives the clauses in token indices. */
export function pastRelatives(tokens: readonly Token[], uses: readonly VerbUse[]): [number, number][] {
  const found: [number, number][] = [];
  for (const at of RELATES.placesIn(tokens)) {
    if (at === 0) continue;
    const word = norm(tokens, at);
    // ", nu de raad daar op 3 mei 2025 mee heeft ingestemd,": "nu" elsewhere is today, and "toen" then.
    if (/^(?:nu|nadat|toen)$/.test(word) && norm(tokens, at - 1) !== ',') continue;
    // "Doel is dat … zijn gecertificeerd": what is said, not what is said of something.
    if (word === 'dat' && uses.some((u) => (u.at === at - 1 && canBeFinite(u)) || u.particleAt === at - 1)) continue;
    // "Een betere toegang: dat is wat …"
    if (word === 'dat' && /^[:;.]$/.test(norm(tokens, at - 1))) continue;
    // "bereikt in 2028 dat …": behind a number stands no noun of which it could say something.
    if (word === 'dat' && tokens[at - 1]?.kind === 'number') continue;
    // "het doel dat de ambassade zich voor 2026 heeft gesteld": set in the past, for a time to come.
    if (/(?:doel|doelstelling|ambitie|taak|opdracht|termijn)$/.test(norm(tokens, at - 1))) continue;
    const close = tokens.findIndex((t, i) => i > at && (t.norm === ',' || t.norm === ';' || t.norm === ')'));
    const end = close < 0 ? tokens.length : close;
    const inside = uses.filter((use) => use.at > at && use.at < end);
    const past = inside.some((use) => canBeFinite(use) && !use.forms.has('singular') && !use.forms.has('plural'));
    // "wat EZ in 2027 wil hebben bereikt": what is to be.
    const modal = inside.some((use) => /^(?:willen|zullen|moeten|kunnen|dienen)$/.test(use.infinitive));
    const done = inside.filter((use) => use.forms.has('participle'));
    // "zijn partners": whose they are; the verb stands beside its participle.
    const helps = (use: VerbUse): boolean =>
      /^(?:zijn|hebben)$/.test(use.infinitive) &&
      (norm(tokens, use.at) !== 'zijn' || done.some((participle) => Math.abs(participle.at - use.at) === 1));
    const perfect = !modal && inside.some(helps) && done.length > 0;
    if (past || perfect) found.push([at, end]);
  }
  return found;
}
