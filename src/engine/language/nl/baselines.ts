import type { Moment } from '../moments.ts';
import { norm, type Token } from '../tokens.ts';
import { beforeValue, isCompared, type Measure } from './measures.ts';
import type { VerbUse } from './verb-uses.ts';

/** The value from which a change starts, in token indices (end exclusive), with the year that is named with it. */
export interface Baseline {
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
}

const NOW =
  /^(?:nu|thans|momenteel|huidige|huidig|tegenwoordig|inmiddels|nulmeting|uitgangswaarde|peildatum|stand|basisjaar|nulpunt|vorig|afgelopen|eerder|aanvang|start|destijds|moment)$/;
const WAS =
  /^(?:was|waren|bedroeg|bedroegen|lag|lagen|stond|stonden|telde|telden|kwam|kwamen|duurde|duurden|haalde|haalden|scoorde|scoorden|had|hadden|is|zijn|bedraagt|ligt|staat)$/;

/** Finds the values from which a change starts: "van 12 naar 18", "tegen 35 procent in 2024", "(nu achttien)", ", in 2024 negen uur,". */
export function baselinesOf(
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  measures: readonly Measure[],
  moments: readonly Moment[],
): Baseline[] {
  return measures
    .filter((m) => m.kind !== 'standard')
    .flatMap((m) => {
      const [open, close] = segmentAround(tokens, m);
      const dated = moments.find((time) => time.from >= open && time.to <= close + 1);
      const isDatedBeside = isBeside(tokens, uses, m, open, close, dated);
      if (!isDatedBeside && !isStart(tokens, measures, m)) return [];
      // A time elsewhere in the sentence is the target's: "van 12 naar 18 op 1 januari 2027".
      return [{ from: m.from, to: m.to, year: isDatedBeside ? (dated?.year ?? null) : null }];
    });
}

// "In 2024 was dat 64 procent.", "De nulmeting is 34 procent.": a sentence that tells where the one before it starts.
const isReferringBack = (tokens: readonly Token[]): boolean =>
  tokens.slice(0, 4).some((t) => /^(?:dat|dit|nulmeting|uitgangswaarde)$/.test(t.norm)) &&
  tokens.some((t) => WAS.test(t.norm));

// Between the commas or brackets around it.
function segmentAround(tokens: readonly Token[], { from, to }: Measure): readonly [open: number, close: number] {
  let open = from;
  while (open > 0 && !/^[,();:]$/.test(norm(tokens, open - 1))) open--;
  let close = to;
  while (close < tokens.length && !/^[,();:.]$/.test(norm(tokens, close))) close++;
  // "(2024: 110)": the year stands in front of a colon.
  if (norm(tokens, open - 1) === ':') {
    let bracket = open - 1;
    while (bracket > 0 && open - bracket < 8 && norm(tokens, bracket) !== '(') bracket--;
    if (norm(tokens, bracket) === '(') open = bracket + 1;
  }
  return [open, close];
}

// "van 21 dagen (2024) naar 15 dagen", "tegen 35 procent", "dan de 17 procent van nu", "nu 30", "een nulmeting van 12".
function isStart(tokens: readonly Token[], measures: readonly Measure[], { from, to }: Measure): boolean {
  const front = beforeValue(tokens, from);
  const word = norm(tokens, front);
  if (norm(tokens, from) === '‹nulmeting›') return true;
  if (word === 'van' || word === 'vanaf' || word === 'vanuit') {
    // "een nulmeting van 12", "het huidige niveau van 12"
    if (/^(?:nulmeting|uitgangswaarde|beginwaarde)$/.test(norm(tokens, front - 1))) return true;
    if (/^huidige?$/.test(norm(tokens, front - 2))) return true;
    const reach = front === 0 ? 40 : 14;
    if (/^(?:uitgaande|vertrekkend|gerekend)$/.test(norm(tokens, front - 1))) return true;
    return goesOnTo(tokens, measures, to, reach);
  }
  // "met twee weken tot zes weken": where it started follows from the two.
  if (word === 'met' && /^(?:tot|naar)$/.test(norm(tokens, to)))
    return measures.some((m) => m.from > to && beforeValue(tokens, m.from) === to);
  // "bedraagt 12 procent en daalt in 2027 naar 8 procent"
  if (/^(?:bedraagt|is|ligt|staat)$/.test(word)) return goesOnTo(tokens, measures, to, 14);
  if (word === 'tegen' || word === 'tegenover') return true;
  if (/^(?:nu|thans|momenteel|huidige|moment|nulmeting|uitgangswaarde)$/.test(word)) return true;
  // "dan de 17 procent van nu", "ten opzichte van de 12 van 2024"
  return isCompared(tokens, front) && tokens.slice(to, to + 3).some((t) => /^(?:van|in|uit|nu)$/.test(t.norm));
}

// Whether the value where it is to go follows within so many words: "naar 18", "tot 18".
const goesOnTo = (tokens: readonly Token[], measures: readonly Measure[], from: number, reach: number): boolean =>
  tokens.some(
    (t, at) =>
      at >= from &&
      at < from + reach &&
      /^(?:naar|tot|op)$/.test(t.norm) &&
      measures.some((m) => m.from > at && beforeValue(tokens, m.from) === at),
  );

// "(71 procent in 2024)", ", in 2024 nog 54 procent,", ", die in 2024 gemiddeld 402 dagen bedroeg,": beside the indicator, with its time.
function isBeside(
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  { from, to }: Measure,
  open: number,
  close: number,
  dated: Moment | undefined,
): boolean {
  const inside = tokens.slice(open, close);
  const timed = dated !== undefined || inside.some((t) => NOW.test(t.norm));
  const bracketed = norm(tokens, open - 1) === '(';
  if (bracketed) return timed || onlyValue(tokens, open, from, to, close);
  const apart = /^[,;]$/.test(norm(tokens, open - 1));
  const relative = /^(?:die|dat|waar)$/.test(norm(tokens, open));
  if (!timed && !relative) return false;
  const first = norm(tokens, open);
  const was =
    inside.some((t) => WAS.test(t.norm)) ||
    uses.some((use) => use.at >= open && use.at < close && use.forms.has('past') && !use.forms.has('plural'));
  if (open === 0 && isReferringBack(tokens)) return was;
  if (!apart) return false;
  if (/^(?:die|dat|wat|waar\w*|terwijl|toen)$/.test(first)) return was;
  // ", volgens de accountant in 2024 gemiddeld 17 weken,"
  const apposition = beforeValue(tokens, from) - open <= 5 && close - to <= 3;
  return (
    apposition &&
    (/^(?:in|op|eind|begin|medio|nu|volgens|thans|momenteel|nog|per|vorig)$/.test(first) || open >= from - 1)
  );
}

// "(62 procent)": a bare value beside an indicator; "(veertien)" makes an amount exact.
const onlyValue = (tokens: readonly Token[], open: number, from: number, to: number, close: number): boolean =>
  beforeValue(tokens, from) < open && to >= close && to - from > 1 && norm(tokens, open - 2) !== 'aantal';
