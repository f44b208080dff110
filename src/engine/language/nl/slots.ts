import type { Edit } from '../concept.ts';
import type { Moment } from '../moments.ts';
import { norm, type Token } from '../tokens.ts';
import type { Indicator } from './indicators.ts';
import { prepositions } from './lexicon/function-words.ts';
import { moves } from './measures.ts';
import { isNominal, type VerbUse } from './verb-uses.ts';

/*
 * Where a value fits that a goal does not give yet: the baseline behind the indicator's noun group, the target before the verb that ends the clause.
 */

const ENDS =
  /^(?:met|naar|tot|door|en|die|dat|waar\w*|om|dan|te|ten|zodat|maar|of|uit|op|boven|onder|beneden|omhoog|omlaag|terug|toe|af|verder|fors|flink|aanzienlijk|aanmerkelijk|substantieel|sterk|volgens)$/;
// "op de posten", "uit Trevania" belong to the group; a particle at the end does not.
const GOVERNS = /^(?:op|uit|onder)$/;

/** Inserts "(nu ‹nulmeting›)" behind the noun group of an indicator. */
export function baselineSlot(
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  moments: readonly Moment[],
  { at }: Indicator,
): Edit[] {
  let last = at;
  let i = at + 1;
  // "het aantal gevallen", "het percentage werkende putten": what is counted comes right behind, whatever it looks like.
  if (
    isCount(tokens, at) &&
    tokens[i]?.kind === 'word' &&
    !ENDS.test(norm(tokens, i)) &&
    !prepositions.has(norm(tokens, i))
  )
    last = i++;
  // "het aantal te late betalingen"
  else if (isCount(tokens, at) && norm(tokens, i) === 'te' && norm(tokens, i + 1).endsWith('e')) {
    last = i + 2;
    i += 3;
  }
  while (i < tokens.length) {
    const own = moments.find((m) => m.from === i);
    // "het onderzoek van 2026", "de uitval tijdens de opleiding": a time that says which one.
    if (own && !/^(?:van|tijdens|gedurende)$/.test(norm(tokens, i))) break;
    if (!own && (tokens[i]?.kind === 'mark' || closes(tokens, uses, moments, at, i))) break;
    last = own ? own.to - 1 : i;
    i = last + 1;
  }
  const end = tokens[last]?.end ?? 0;
  return [{ start: end, end, newText: ' (nu ‹nulmeting›)' }];
}

const isCount = (tokens: readonly Token[], at: number): boolean =>
  /^(?:aantal|aandeel|percentage)$/.test(norm(tokens, at));

function closes(
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  moments: readonly Moment[],
  at: number,
  i: number,
): boolean {
  const next = tokens[i + 1];
  const ahead =
    next?.kind === 'word' &&
    !prepositions.has(next.norm) &&
    !uses.some((use) => use.at === i + 1) &&
    !ENDS.test(next.norm);
  const verb = uses.find((use) => use.at === i && !isNominal(use) && !isAttributive(use));
  // "digitaal afgegeven documenten": a participle with its noun behind it belongs to the group.
  if (verb) return !(verb.forms.has('participle') && ahead);
  if (uses.some((use) => use.particleAt === i)) return true;
  // "lager dan nu", "de komende jaren", "in de loop van 2026": how far and when.
  if (norm(tokens, i + 1) === 'dan' || /^(?:komende|volgende)$/.test(norm(tokens, i + 1))) return true;
  if (norm(tokens, i) === 'in' && norm(tokens, i + 2) === 'loop') return true;
  // "tussen aanvraag en afgifte"
  if (norm(tokens, i) === 'en') return !tokens.slice(at, i).some((t) => t.norm === 'tussen');
  const governs = GOVERNS.test(norm(tokens, i)) && next?.kind === 'word' && !moments.some((m) => m.from === i + 1);
  return ENDS.test(norm(tokens, i)) && !governs;
}

const isAttributive = (use: VerbUse): boolean =>
  use.forms.has('inflected participle') || use.forms.has('present participle');

/** Inserts "naar ‹streefwaarde›" before a verb of direction that ends its clause; nothing where it stands elsewhere. */
export function targetSlot(tokens: readonly Token[], uses: readonly VerbUse[], use: VerbUse): Edit[] {
  if (isNominal(use) || !moves(use)) return [];
  const last = Math.max(use.at, use.particleAt);
  let end = last;
  while (uses.some((other) => other.at === end + 1 && !isNominal(other))) end++;
  const next = tokens[end + 1];
  if (next && next.kind !== 'mark') return [];
  let from = last;
  while (
    from > 0 &&
    (tokens[from - 1]?.norm === 'te' ||
      uses.some((other) => (other.at === from - 1 && !isNominal(other)) || other.particleAt === from - 1))
  )
    from--;
  const start = tokens[from]?.start ?? 0;
  return from > 0 ? [{ start, end: start, newText: 'naar ‹streefwaarde› ' }] : [];
}
