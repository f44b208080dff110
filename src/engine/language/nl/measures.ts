import type { Moment } from '../moments.ts';
import { norm, type Token } from '../tokens.ts';
import { traitOf } from '../traits.ts';
import { isComparative } from './comparatives.ts';
import { prepositions } from './lexicon/function-words.ts';
import {
  bounds,
  definites,
  indicatorVerbs,
  multiplying,
  numberWords,
  payingVerbs,
  standards,
  units,
} from './lexicon/measures.ts';
import { isDirection, natureOf } from './natures.ts';
import { isAside, isRelated, isSample, isScope } from './scopes.ts';
import { isNominal, type VerbUse } from './verb-uses.ts';

// "de ISPS-code", "de WHO-eisen": a standard with the name of who sets it.
const NAMED_STANDARD = /\p{L}-(?:criteria|eis|eisen|norm|normen|standaard|standaarden|code|richtlijn|certificering)$/u;

/** A number, change or standard, in token indices (end exclusive). */
export interface Measure {
  readonly from: number;
  readonly to: number;
  /**
   * `count` and `share` say how much, `duration` how long, `change` by how much it becomes more or less, `standard` how it is judged; `scope`
   * counts that for which it holds ("op zes posten") and measures nothing.
   */
  readonly kind: 'count' | 'share' | 'duration' | 'change' | 'standard' | 'scope';
}

const NUMBER = /^(?:[€$£] ?)?\d[\d.,]*%?$/;
// A number after one of these is a name: artikel 100, bijlage 2, resolutie 2811.
const NUMBERED =
  /^(?:artikel|artikelen|bijlage|resolutie|lid|hoofdstuk|nr|nummer|doelstelling|doel|aanbeveling|aanbevelingen|bevinding|motie|fase|route|versie|deel|punt|kamerstuk|kamerstukken|alarmfase|kst|paragraaf|par|a|d|g|pagina|variant|spoor|pijler)$/;
// A number after one of these is a level, and the word belongs to it: niveau 3.
const LEVEL = /^(?:niveau|klasse|categorie)$/;
const BLANK = /^‹(?:aantal|bedrag|hoeveelheid|streefwaarde|nulmeting|percentage|maat|indicator|criterium)›$/;
const BLANK_NORM = /^‹(?:norm|standaard)›$/;
const SHARE_UNIT = /^(?:procent|%|promille)$/;
const FRACTION = /^(?:kwart|derde|tiende|vijfde|zesde)$/;

// "driemaal zoveel schepen"
const TIMES = /^(?:twee|drie|vier|vijf|zes|tien)(?:maal|keer)$/;

const WHOLE_FRACTION = /^(?:helft|driekwart|tweederde|eenderde)$/;
// "tot de NAVO-norm", "naar het landelijk gemiddelde": a value that is fixed elsewhere.
const STATED = /(?:norm|gemiddelde|minimum|maximum)$/;
const MAY_MEASURE = traitOf(
  (word) =>
    word === 'een' ||
    EVERY.test(word) ||
    word === 'werking' ||
    word === 'kracht' ||
    isNumber(word) ||
    standards.has(word) ||
    NAMED_STANDARD.test(word) ||
    STATED.test(word) ||
    FRACTION.test(word) ||
    WHOLE_FRACTION.test(word) ||
    TIMES.test(word) ||
    BLANK.test(word) ||
    BLANK_NORM.test(word),
);

/** Finds what measures in a sentence; what belongs to a time or names something is left out. */
export function measuresOf(tokens: readonly Token[], moments: readonly Moment[], uses: readonly VerbUse[]): Measure[] {
  const found: Measure[] = [];
  for (const at of MAY_MEASURE.placesIn(tokens)) {
    if (moments.some((moment) => moment.from <= at && at < moment.to)) continue;
    const value = valueAt(tokens, uses, at);
    if (!value || isInReference(tokens, at)) continue;
    const aside = value.kind === 'share' && (isAside(tokens, at) || isSample(tokens, at));
    found.push(
      aside ? { ...value, kind: 'scope' } : isChange(tokens, uses, value) ? { ...value, kind: 'change' } : value,
    );
  }
  for (const use of uses)
    if (multiplying.has(use.infinitive) && !use.forms.has('inflected participle'))
      found.push({ from: use.at, to: use.at + 1, kind: 'change' });
  return found.sort((a, b) => a.from - b.from);
}

function valueAt(tokens: readonly Token[], uses: readonly VerbUse[], at: number): Measure | null {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return null;
  const word = token.norm;
  const before = norm(tokens, at - 1);
  if (BLANK.test(word)) return { from: at, to: at + 1, kind: 'count' };
  // "alle VN-lidstaten", "elke opvanglocatie heeft": every one of a known number.
  if (EVERY.test(word))
    return (word === 'alle' && /(?:lidstaten|verdragspartijen|-leden|-landen)$/.test(norm(tokens, at + 1))) ||
      haveSomething(uses, at)
      ? { from: at, to: at + 2, kind: 'count' }
      : null;
  // "in werking treedt", "van kracht wordt": whether it has done so can be seen.
  if (word === 'werking' || word === 'kracht')
    return isInForce(tokens, at) ? { from: at, to: at + 1, kind: 'standard' } : null;
  // "gecertificeerd zaaigoed" is what is spoken of; "zijn in 2027 gecertificeerd" is how it is judged.
  if (STATED.test(word) && isTowards(tokens, at)) return { from: at, to: at + 1, kind: 'count' };
  if (BLANK_NORM.test(word)) return { from: at, to: at + 1, kind: 'standard' };
  if (standards.has(word) || NAMED_STANDARD.test(word))
    return isAttribute(tokens, uses, at) ? null : { from: at, to: at + 1, kind: 'standard' };
  // "in de tweede helft van de looptijd": a time.
  if (word === 'helft' && /^(?:eerste|tweede)$/.test(before)) return null;
  if (isFraction(tokens, uses, at)) {
    const part = pays(tokens, uses, at) || isDoneOnce(uses);
    return { from: at, to: at + 1, kind: part ? 'count' : 'share' };
  }
  if (TIMES.test(word)) {
    const so =
      norm(tokens, at + 1) === 'zo' && /^(?:groot|klein|hoog|laag|veel|lang|kort|snel)$/.test(norm(tokens, at + 2));
    const many = norm(tokens, at + 1) === 'zoveel';
    return (so || many) && isThanNow(tokens, at) ? { from: at, to: at + (so ? 3 : 2), kind: 'change' } : null;
  }
  if (!isNumber(word) && !(word === 'een' && oddsTo(tokens, at) > 0)) return null;
  // "een op de vijf aanvragen"
  const odds = oddsTo(tokens, at);
  if (odds > 0) return { from: at, to: odds, kind: 'share' };
  if (before === 'de' && oddsTo(tokens, at - 3) > 0) return null;
  if (NUMBERED.test(before) || /^[-/]$/.test(norm(tokens, at + 1))) return null;
  if (LEVEL.test(before)) return { from: at - 1, to: at + 1, kind: 'count' };
  const unit = norm(tokens, at + 1);
  // "38 per duizend", "vijf infecties per duizend"
  const per = unit === 'per' ? at + 1 : at + 2;
  if (norm(tokens, per) === 'per' && /^(?:duizend|honderd|miljoen|mille|100|1.000)$/.test(norm(tokens, per + 1)))
    return { from: at, to: per + 2, kind: 'share' };
  if (before === 'per') return null;
  const share = SHARE_UNIT.test(unit) || word.endsWith('%');
  if (/^procentpunt/.test(unit)) return { from: at, to: at + 2, kind: 'change' };
  // "voor de volle honderd procent" is a way to say "wholly"; "de overige tien procent" says which.
  if (share && (isWholly(tokens, at) || names(tokens, at))) return null;
  if (share && pays(tokens, uses, at)) return { from: at, to: at + 1, kind: 'count' };
  if (share) return { from: at, to: at + (word.endsWith('%') ? 1 : 2), kind: 'share' };
  if (!units.has(unit) && definites.has(before) && !isCompared(tokens, at - 1)) return null;
  // "dat drie jaar duurt": how long something is.
  if (
    DURATION.test(unit) &&
    /^(?:duurt|duurde)$/.test(norm(tokens, at + 2)) &&
    !bounds.has(before) &&
    isRelated(tokens, at)
  )
    return { from: at, to: at + 2, kind: 'scope' };
  if (units.has(unit)) return { from: at, to: at + 2, kind: DURATION.test(unit) ? 'duration' : 'count' };
  return { from: at, to: at + 1, kind: isScope(tokens, uses, at, beforeValue(tokens, at)) ? 'scope' : 'count' };
}

// "als nu", "als in 2024", where "als Noorwegen" compares with somebody else.
const isThanNow = (tokens: readonly Token[], from: number): boolean => {
  const than = tokens.findIndex((t, at) => at > from && t.norm === 'als');
  return than < 0 || /^(?:nu|thans|in|vandaag|vorig)$/.test(norm(tokens, than + 1));
};

const EVERY = /^(?:alle|elke?|iedere?)$/;

// "Eind 2028 heeft elke locatie een arts", "Alle posten beschikken over een noodplan": each of them has it or has it not.
const haveSomething = (uses: readonly VerbUse[], at: number): boolean =>
  uses.some(
    (use) => /^(?:hebben|beschikken|krijgen)$/.test(use.infinitive) && (use.at === at - 1 || (at === 0 && use.at < 4)),
  );

const isInForce = (tokens: readonly Token[], at: number): boolean =>
  norm(tokens, at) === 'werking'
    ? norm(tokens, at - 1) === 'in' && tokens.slice(at + 1).some((t) => /^(?:treedt|treden|is|zijn)$/.test(t.norm))
    : norm(tokens, at - 1) === 'van' && tokens.slice(at + 1).some((t) => /^(?:wordt|worden|is|zijn)$/.test(t.norm));

const isNumber = (word: string): boolean => NUMBER.test(word) || numberWords.has(word);

// Where "een op de vijf", "1 op 3" ends; 0 where it is no such thing.
const oddsTo = (tokens: readonly Token[], at: number): number => {
  const link = norm(tokens, at + 1);
  // "acht van de tien posten", but not "acht van de twaalf maanden van de missie"
  const tens = link === 'van' && /^(?:tien|10|honderd|100|vijf|5|vier|4|drie|3)$/.test(norm(tokens, at + 3));
  if ((link !== 'op' && !tens) || (norm(tokens, at) !== 'een' && !isNumber(norm(tokens, at)))) return 0;
  const last = norm(tokens, at + 2) === 'de' ? at + 3 : 0;
  return last > 0 && isNumber(norm(tokens, last)) ? last + 1 : 0;
};

const isTowards = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some((t) => /^(?:tot|naar|op|boven|onder)$/.test(t.norm)) &&
  tokens.slice(Math.max(0, at - 2), at).some((t) => /^(?:de|het)$/.test(t.norm));

const isFraction = (tokens: readonly Token[], uses: readonly VerbUse[], at: number): boolean =>
  WHOLE_FRACTION.test(norm(tokens, at)) ||
  (FRACTION.test(norm(tokens, at)) && /^(?:een|twee|drie)$/.test(norm(tokens, at - 1)) && !isOrdinal(tokens, uses, at));

// "vervangt de helft van de auto's": a part of the stock, done at once, and no rate to be reached.
const isDoneOnce = (uses: readonly VerbUse[]): boolean =>
  uses.some((use) => natureOf(use.infinitive) === 'announce') &&
  !uses.some(moves) &&
  uses.filter((use) => !isNominal(use)).length === 1;

// "een derde vaartuig" is the third one; "een derde minder", "met een derde groeien" are parts.
const isOrdinal = (tokens: readonly Token[], uses: readonly VerbUse[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    norm(tokens, at) !== 'kwart' &&
    next?.kind === 'word' &&
    !prepositions.has(next.norm) &&
    !isComparative(next.norm) &&
    // "dringt de achterstand met een vijfde terug"
    !uses.some((use) => use.at === at + 1 || use.particleAt === at + 1)
  );
};

const isAttribute = (tokens: readonly Token[], uses: readonly VerbUse[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    /^ge.*(?:d|de)$/.test(norm(tokens, at)) &&
    next?.kind === 'word' &&
    !prepositions.has(next.norm) &&
    next.norm !== 'en' &&
    !uses.some((use) => use.at === at + 1)
  );
};

/** Whether an article opens the other side of a comparison: "dan de 12 van 2024", "ten opzichte van de 310 meldingen". */
export const isCompared = (tokens: readonly Token[], article: number): boolean =>
  /^(?:de|het)$/.test(norm(tokens, article)) &&
  (/^(?:dan|tegen|onder|boven|tegenover)$/.test(norm(tokens, article - 1)) ||
    /^(?:opzichte|vergeleken|vergelijking)$/.test(norm(tokens, article - 2)));

/** The index in front of a value, its bounds ("ten minste", "gemiddeld") and article passed over. */
export function beforeValue(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (at >= 0 && (bounds.has(norm(tokens, at)) || norm(tokens, at) === 'een')) at--;
  return at;
}

const DURATION = /^(?:jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|uren|kwartaal|kwartalen|decennia)$/;

// "Kamerstuk 29 521, nr. 471": the numbers of a paper measure nothing.
const isInReference = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 6), at).some((t) => /^(?:kamerst|kamerstuk|kamerstukken|kst)$/.test(t.norm));

const isWholly = (tokens: readonly Token[], at: number): boolean =>
  /^(?:honderd|100)$/.test(norm(tokens, at)) &&
  (/^(?:voor|volle)$/.test(norm(tokens, at - 1)) ||
    (!/^(?:op|naar|tot|van|minstens)$/.test(norm(tokens, at - 1)) &&
      tokens[at + 2]?.kind === 'word' &&
      norm(tokens, at + 2) !== 'van'));

const names = (tokens: readonly Token[], at: number): boolean =>
  /^(?:die|deze|overige|resterende|andere|laatste|armste|rijkste)$/.test(norm(tokens, at - 1));

const OWED = /^(?:contributie|rekening|boete|bedrag|schuld|bijdrage|premie|\p{L}*kosten)$/u;

// "ieder voor de helft", "vergoedt 50 procent van de kosten": a rate at which is paid, nothing to be reached.
const pays = (tokens: readonly Token[], uses: readonly VerbUse[], at: number): boolean => {
  // "voldoet aan de norm" pays nothing.
  const pays = (use: VerbUse): boolean =>
    payingVerbs.has(use.infinitive) &&
    (use.infinitive !== 'voldoen' || !tokens.some((t) => t.norm === 'aan') || tokens.some((t) => OWED.test(t.norm)));
  if (uses.some(pays)) return true;
  const front = beforeValue(tokens, at);
  const preposition = norm(tokens, front) === 'de' ? norm(tokens, front - 1) : norm(tokens, front);
  return (
    preposition === 'voor' ||
    tokens.slice(at, at + 6).some((t) => /^(?:\p{L}*kosten|rekening|subsidie|\p{L}*prijs)$/u.test(t.norm))
  );
};

/** Whether a verb says which way a value goes: verlagen, halveren, and of an indicator also terugbrengen. */
export const moves = ({ infinitive }: Pick<VerbUse, 'infinitive'>): boolean =>
  isDirection(infinitive) || multiplying.has(infinitive) || indicatorVerbs.has(infinitive);

// "met 15 procent verhogen", "een daling van een derde", "20 procent minder", "tot de helft terugbrengen", "twee keer zoveel".
function isChange(tokens: readonly Token[], uses: readonly VerbUse[], { from, to, kind }: Measure): boolean {
  if (kind === 'change') return true;
  if (
    kind !== 'share' &&
    kind !== 'duration' &&
    !(kind === 'count' && (to - from > 1 || /^(?:keer|maal)$/.test(norm(tokens, to))))
  )
    return false;
  if (/^(?:keer|maal)$/.test(norm(tokens, to))) return /^zo/.test(norm(tokens, to + 1));
  if (LEVEL.test(norm(tokens, from))) return false;
  const more = norm(tokens, to);
  if (isComparative(more)) return true;
  const noun = (at: number): boolean => uses.some((use) => use.at === at && isNominal(use) && moves(use));
  if (noun(to)) return true;
  const front = beforeValue(tokens, from);
  const skipped = norm(tokens, front) === 'de' ? front - 1 : front;
  const preposition = norm(tokens, skipped);
  if (preposition === 'van') return noun(skipped - 1);
  const moved = uses.some(moves) || tokens.some((t) => MOVED.test(t.norm));
  // Money is what is put in, not what comes out.
  const money = /^(?:euro|miljoen|miljard)$/.test(norm(tokens, to - 1)) || /^[€$£]/.test(norm(tokens, from));
  if (preposition === 'met') return moved && !money;
  const fraction = !/^\d/.test(norm(tokens, from)) && !numberWords.has(norm(tokens, from));
  return fraction && /^(?:tot|naar|op)$/.test(preposition) && moved;
}

// "lager", "omhoog": which way, without a verb that says so.
const MOVED = /^(?:omhoog|omlaag|hoger|lager|korter|langer|groter|kleiner|meer|minder)$/;
