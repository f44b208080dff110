import { definites, indicatorNouns, numberWords, standards, units } from './lexicon/measures.ts';
import type { Moment } from './moments.ts';
import type { Token } from './tokens.ts';
import { traitOf } from './traits.ts';

/** A number or standard, in token indices (end exclusive). */
export interface Measure {
  readonly from: number;
  readonly to: number;
  /** `count` and `share` say how much, `duration` how long, `standard` how it is judged. */
  readonly kind: 'count' | 'share' | 'duration' | 'standard';
}

const NUMBER = /^(?:[€$£] ?)?\d[\d.,]*%?$/;
// A number after one of these is a name: artikel 100, bijlage 2, resolutie 2811.
const NUMBERED =
  /^(?:artikel|artikelen|bijlage|resolutie|lid|hoofdstuk|nr|nummer|doelstelling|doel|aanbeveling|aanbevelingen|bevinding|motie|fase|route|versie|deel|punt|kamerstuk|kamerstukken|alarmfase|niveau|kst|paragraaf|par|a|d|g|pagina|variant|spoor|pijler)$/;

const BLANK = /^‹(?:aantal|streefwaarde|nulmeting|percentage|maat|indicator|criterium)›$/;
const BLANK_NORM = /^‹(?:norm|standaard)›$/;
const FRACTION = /^(?:kwart|derde|tiende|vijfde)$/;
const MAY_MEASURE = traitOf(
  (word) =>
    standards.has(word) ||
    numberWords.has(word) ||
    word === 'helft' ||
    FRACTION.test(word) ||
    NUMBER.test(word) ||
    BLANK.test(word) ||
    BLANK_NORM.test(word),
);

/** Finds what measures in a sentence; what belongs to a time or names something is left out. */
export function measuresOf(tokens: readonly Token[], moments: readonly Moment[]): Measure[] {
  const found: Measure[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!MAY_MEASURE.is(token) || token.kind === 'mark' || isInReference(tokens, at)) continue;
    if (moments.some((moment) => moment.from <= at && at < moment.to)) continue;
    const before = tokens[at - 1]?.norm ?? '';
    if (BLANK.test(token.norm)) found.push({ from: at, to: at + 1, kind: 'count' });
    else if (standards.has(token.norm) || BLANK_NORM.test(token.norm))
      found.push({ from: at, to: at + 1, kind: 'standard' });
    else if (token.norm === 'helft' || (FRACTION.test(token.norm) && /^(?:een|twee|drie)$/.test(before)))
      found.push({ from: at, to: at + 1, kind: 'share' });
    else if (NUMBER.test(token.norm) || numberWords.has(token.norm)) {
      if (NUMBERED.test(before) || /^[-/]$/.test(tokens[at + 1]?.norm ?? '')) continue;
      const unit = tokens[at + 1]?.norm ?? '';
      const share = /^(?:procent|procentpunt|procentpunten|%|promille)$/.test(unit) || token.norm.endsWith('%');
      if (!share && !units.has(unit) && definites.has(before)) continue;
      found.push({
        from: at,
        to: at + (units.has(unit) ? 2 : 1),
        kind: share ? 'share' : DURATION.test(unit) ? 'duration' : 'count',
      });
    }
  }
  return found;
}

const DURATION = /^(?:jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|uren|kwartaal|kwartalen|decennia)$/;

// "Kamerstuk 29 521, nr. 471": the numbers of a paper measure nothing.
const isInReference = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 6), at).some((t) => /^(?:kamerst|kamerstuk|kamerstukken|kst)$/.test(t.norm));

const SURE = /^(?:aantal|aantallen|aandeel|aandelen|percentage|percentages)$/;
const isCompound = (word: string): boolean =>
  word.length > 10 &&
  /(?:percentage|tevredenheid|doorlooptijd|wachttijd|graad|aandeel|aantallen|cijfers|kans|duur|tijden|snelheid)$/.test(
    word,
  );
const MAY_INDICATE = traitOf((word) => SURE.test(word) || isCompound(word) || indicatorNouns.has(word));

/** Finds the named indicators: indices of "aantal", "doorlooptijd" and compounds of them. */
export function indicatorsOf(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!MAY_INDICATE.is(token) || token.kind !== 'word') continue;
    const before = tokens[at - 1]?.norm ?? '';
    // "een aantal" is an amount, "het aantal" an indicator.
    if (token.norm === 'aantal' && /^(?:een|beperkt|groot|klein|fors|aanzienlijk|zeker)$/.test(before)) continue;
    if (SURE.test(token.norm) || isCompound(token.norm)) found.push(at);
    // "vertrouwen hebben" is a state; "het vertrouwen stijgt" names what is measured.
    else if (indicatorNouns.has(token.norm) && /^(?:het|de|hun|zijn|haar|onze|gemiddelde)$|(?:e|se)$/.test(before))
      found.push(at);
  }
  return found;
}
