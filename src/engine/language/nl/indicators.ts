import { norm, type Token } from '../tokens.ts';
import { traitOf } from '../traits.ts';
import { isComparative } from './comparatives.ts';
import { determiners, prepositions } from './lexicon/function-words.ts';
import { indicatorNouns, reportingVerbs, watchingVerbs } from './lexicon/measures.ts';
import { type Measure, moves } from './measures.ts';
import { canBeFinite, isNominal, type VerbUse } from './verb-uses.ts';

/** A named indicator, by the index of its noun. */
export interface Indicator {
  readonly at: number;
  /** Index of its first word: the article or adjective in front. */
  readonly from: number;
  /**
   * `aim` when it is what the goal is about: it goes up or down ("de tevredenheid neemt toe"), must come to a value, or shows that the goal is
   * met ("te zien aan het aantal aangiften"); `watched` when it is only kept an eye on. Of one that is merely mentioned, `count` when it counts (aantal), else null.
   */
  readonly sort: 'aim' | 'watched' | 'count' | null;
  /** Indices of the words that say which way it goes. */
  readonly moved: readonly number[];
}

/** Finds the named indicators and what is to become of them; in the background (a reason, a question) nothing is to. */
export function indicatorsOf(
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  measures: readonly Measure[],
  action: string,
  isBackground: (at: number) => boolean,
): Indicator[] {
  const found: Indicator[] = [];
  for (const at of tokens.keys()) {
    if (!MAY_NAME.is(tokens[at]) && norm(tokens, at - 1) !== 'gemiddelde') continue;
    if (!namesIndicator(tokens, at)) continue;
    const from = groupStart(tokens, at);
    const mentioned = /aantal(?:len)?$/.test(norm(tokens, at)) ? 'count' : null;
    if (isBackground(at) || standsInPurpose(tokens, measures, at)) {
      found.push({ at, from, moved: [], sort: mentioned });
      continue;
    }
    const moved = movedBy(tokens, uses, from, at).filter((i) => !isBackground(i));
    const sort = moved.length > 0 ? 'aim' : sortOf(tokens, uses, measures, action, from, at);
    found.push({ at, from, moved, sort: sort ?? mentioned });
  }
  return found;
}

function namesIndicator(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'word') return false;
  const word = norm(tokens, at);
  const before = norm(tokens, at - 1);
  const after = norm(tokens, at + 1);
  // "een aantal" is an amount, "het aantal" an indicator.
  if (word === 'aantal') return !/^(?:een|beperkt|groot|klein|fors|aanzienlijk|zeker|gering)$/.test(before);
  // "de gemiddelde leeftijd": the age is the indicator.
  if (word === 'gemiddelde' && tokens[at + 1]?.kind === 'word' && !prepositions.has(after)) return false;
  if (SURE.test(word) || isCompound(word) || isAverage(tokens, at)) return true;
  // "de tijd tussen aanvraag en afgifte", "het verschil in beloning", "de mate waarin"
  if (word === 'tijd') return after === 'tussen' && isArticle(before);
  if (word === 'verschil') return after === 'in' && isArticle(before);
  if (word === 'mate') return after === 'waarin';
  // "vertrouwen hebben" is a state; "het vertrouwen stijgt" names what is measured.
  return indicatorNouns.has(word) && (before === 'het' || determiners.has(before) || isQualifier(before));
}

const SURE = /^(?:aantallen|aandeel|aandelen|percentage|percentages)$/;
const COMPOUND =
  /(?:percentage|tevredenheid|tijd|tijden|graad|aandeel|aantal|aantallen|cijfer|cijfers|kans|duur|snelheid|sterfte|verzuim|score|quote|verbruik|uitstoot|opkomst|uitval|instroom|uitstroom|achterstand|achterstanden|tekort|tekorten|waardering|volume|gehalte|dichtheid|participatie|bereidheid|ratio|(?:behandel|beslis|lever|antwoord|reactie|afhandel|wacht|betaal)termijn)$/;
const TIMES =
  /^(?:deel|vredes|oorlogs|zomer|winter|vol|loop|ambts|zittings|openings|school|werk|nacht|vakantie|kinder|tussen|spreek|regeer|bestuurs)tijd(?:en)?$/;
// A backlog of work can be counted; that of people is a disadvantage.
const DISADVANTAGE =
  /^(?:gezondheids|taal|ontwikkelings|onderwijs|welvaarts|achterstands|kennis|cultuur|sociale|groei)achterstand(?:en)?$/;
const isCompound = (word: string): boolean =>
  word.length > 9 && COMPOUND.test(word) && !TIMES.test(word) && !DISADVANTAGE.test(word);

// Every word that can be an indicator by itself; behind "gemiddelde" any noun can.
const MAY_NAME = traitOf(
  (word) =>
    /^(?:aantal|gemiddelde|tijd|verschil|mate)$/.test(word) ||
    SURE.test(word) ||
    isCompound(word) ||
    indicatorNouns.has(word),
);

const isArticle = (word: string): boolean => word === 'het' || word === 'de';

// "de gemiddelde leeftijd van het wagenpark"
const isAverage = (tokens: readonly Token[], at: number): boolean =>
  norm(tokens, at - 1) === 'gemiddelde' && !/e$/.test(norm(tokens, at));

const QUALIFIED = /(?:e|end|lijk|ig)$/;
const isQualifier = (word: string): boolean =>
  word !== '' && !prepositions.has(word) && (QUALIFIED.test(word) || isComparative(word));

function groupStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    tokens[from - 1]?.kind === 'word' &&
    isQualifier(norm(tokens, from - 1)) &&
    !determiners.has(norm(tokens, from - 1))
  )
    from--;
  const before = norm(tokens, from - 1);
  return before === 'het' || determiners.has(before) ? from - 1 : from;
}

/** Whether the group stands by itself, as subject or object: what a preposition governs is where or of what something happens. */
const isArgument = (tokens: readonly Token[], from: number): boolean =>
  norm(tokens, from - 1) === 'om' ||
  !prepositions.has(norm(tokens, from - 1)) ||
  // "de ontwikkeling van het aantal meldingen wordt gevolgd"
  (norm(tokens, from - 1) === 'van' && /^(?:ontwikkeling|verloop|stand|trend|hoogte)$/.test(norm(tokens, from - 2)));

// "een brief over het dalende aantal": that it falls is the subject of the letter, not the aim.
const TOPIC = /^(?:over|inzake|omtrent|wegens|vanwege|ondanks|gezien|door|bij|naast|dankzij|volgens)$/;

const ADVERBS = /^(?:omhoog|omlaag|opwaarts|neerwaarts)$/;
const RISING = /^(?:stijgende?|dalende?|groeiende?|toenemende?|afnemende?|krimpende?|oplopende?|teruglopende?)$/;

// "plaatst drie medewerkers om de wachttijd te verkorten": what is promised are the three; "een plan om … te verkorten" promises no more than that.
function standsInPurpose(tokens: readonly Token[], measures: readonly Measure[], at: number): boolean {
  const open = tokens.findLastIndex((t, i) => i < at && /^(?:om|teneinde|zodat|opdat|waardoor|waarmee)$/.test(t.norm));
  if (open < 0) return false;
  const comma = open === 0 ? tokens.findIndex((t) => t.norm === ',') : -1;
  return measures.some(
    (m) => /^(?:count|share)$/.test(m.kind) && (open === 0 ? comma > at && m.from > comma : m.from < open),
  );
}

// What says of the indicator that it goes up or down: a verb, a noun that governs it, an adjective, "omhoog", "boven dat van 2024".
function movedBy(tokens: readonly Token[], uses: readonly VerbUse[], from: number, at: number): number[] {
  const inGroup: number[] = [];
  for (let i = from; i < at && !TOPIC.test(norm(tokens, from - 1)); i++) {
    const word = norm(tokens, i);
    if ((isComparative(word) && word !== 'meerdere') || RISING.test(word)) inGroup.push(i);
  }
  // "verlaging van de wachttijd", "het terugdringen van het aantal"
  const governor = norm(tokens, from - 1) === 'van' || norm(tokens, from - 1) === 'in' ? from - 2 : -1;
  const nouns = uses.filter((use) => use.at === governor && isNominal(use) && moves(use)).map((use) => use.at);
  if (!isArgument(tokens, from)) return [...inGroup, ...nouns];
  const verbs = uses
    .filter((use) => moves(use) && !isNominal(use) && inSameClause(tokens, uses, at, use.at))
    .flatMap((use) => (use.particleAt < 0 ? [use.at] : [use.at, use.particleAt]));
  const words = tokens.flatMap((token, i) => {
    if (i >= from && i <= at) return [];
    const says =
      ADVERBS.test(token.norm) ||
      (isComparative(token.norm) &&
        (norm(tokens, i + 1) === 'dan' ? tokens[i + 2]?.kind !== 'number' : !isNounAhead(tokens, i))) ||
      (/^(?:boven|onder|beneden)$/.test(token.norm) &&
        /^(?:dat|die)$/.test(norm(tokens, i + 1)) &&
        norm(tokens, i + 2) === 'van') ||
      (token.norm === 'lift' && norm(tokens, i - 1) === 'de') ||
      (/^(?:boven|beneden)$/.test(token.norm) && norm(tokens, i - 1) === 'naar') ||
      (RISING.test(token.norm) && /^(?:lijn|trend|tendens)$/.test(norm(tokens, i + 1))) ||
      (isComparative(token.norm) && /^(?:niveau|peil)$/.test(norm(tokens, i + 1)));
    return says && inSameClause(tokens, uses, at, i) ? [i] : [];
  });
  return [...inGroup, ...nouns, ...verbs, ...words];
}

// "beter toezicht" and "meer tolken" say it of something else.
const isNounAhead = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    next?.kind === 'word' &&
    !/^(?:is|zijn|ligt|liggen|uitvalt|uitvallen|wordt|worden|moet|uitkomt|zal|te|en|in|op|dan)$/.test(next.norm)
  );
};

const YARDSTICK =
  /^(?:meten|gemeten|meetbaar|zien|lezen|afgelezen|blijkt|blijkend|blijken|zichtbaar|beoordelen|beoordeeld|getoetst|toetsen|afgemeten)$/;

function sortOf(
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  measures: readonly Measure[],
  action: string,
  from: number,
  at: number,
): 'aim' | 'watched' | null {
  // "te meten aan het aantal aangiften", "af te lezen uit de opkomst"
  if (
    /^(?:aan|met|in|uit|naar|door)$/.test(norm(tokens, from - 1)) &&
    tokens.slice(Math.max(0, from - 4), from - 1).some((t) => YARDSTICK.test(t.norm))
  )
    return 'aim';
  if (!isArgument(tokens, from) || reportingVerbs.has(action)) return null;
  if (watchingVerbs.has(action) || (action === 'houden' && isWatched(tokens))) return 'watched';
  const valued = measures.some(
    (m) => m.kind !== 'standard' && m.kind !== 'scope' && m.from > at && inSameClause(tokens, uses, at, m.from),
  );
  return valued ? 'aim' : null;
}

/** "wordt in het oog gehouden", "houdt … in de gaten". */
export const isWatched = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (t, i) =>
      /^(?:oog|gaten)$/.test(t.norm) && /^(?:het|de)$/.test(norm(tokens, i - 1)) && norm(tokens, i - 2) === 'in',
  );

const RELATIVE = /^(?:die|dat|wat|waar\w*|welke)$/;
const OPENERS =
  /^(?:om|zodat|omdat|waardoor|opdat|doordat|nadat|voordat|zodra|terwijl|indien|wanneer|zolang|als|of|hoe|aangezien|hoewel|mits|tenzij)$/;

// No clause opens between two places that holds the one and not the other.
function inSameClause(tokens: readonly Token[], uses: readonly VerbUse[], one: number, other: number): boolean {
  const low = Math.min(one, other);
  const high = Math.max(one, other);
  for (let i = low + 1; i <= high; i++) {
    const word = norm(tokens, i);
    // "brengt het aantal klachten (in 2024: 37) naar beneden": an aside divides nothing.
    const close = word === '(' ? tokens.findIndex((t, at) => at > i && t.norm === ')') : -1;
    if (close > 0 && close < high) {
      i = close;
      continue;
    }
    if (word === ';' || word === ':') return false;
    const relative = RELATIVE.test(word) && tokens[i - 1] !== undefined;
    if ((relative || OPENERS.test(word)) && high <= closeOf(tokens, uses, i)) return false;
  }
  return true;
}

// A clause between commas ends at the second one; another with its verb, which stands last in it.
function closeOf(tokens: readonly Token[], uses: readonly VerbUse[], open: number): number {
  const comma = tokens.findIndex((t, i) => i > open && t.norm === ',');
  if (norm(tokens, open - 1) === ',' || norm(tokens, open - 1) === '(') return comma < 0 ? tokens.length : comma;
  const verb = uses.find((use) => use.at > open && (norm(tokens, open) === 'om' ? use.afterTe : canBeFinite(use)));
  if (!verb) return comma < 0 ? tokens.length : comma;
  let end = verb.at;
  while (uses.some((use) => use.at === end + 1 && !isNominal(use))) end++;
  return end;
}
