import { type Moment, moment, type Reader } from '../moments.ts';
import { norm, type Token } from '../tokens.ts';
import { traitOf } from '../traits.ts';
import { ANCHORING, anchor, during, endOfGroup, event, product, whileItLasts } from './anchors.ts';
import {
  BEFORE_YEAR,
  isOrdinal,
  MONTHS,
  NUMBER_WORDS,
  OPENERS,
  PARTS,
  PERIODS,
  RECURRING,
  SEASONAL,
  SEASONS,
  UNITS,
} from './lexicon/times.ts';
import { isCount, recurring, weekday } from './recurring-times.ts';

const YEAR = /^(?:19|20)\d\d$/;
const NUMERIC_DATE = /^\d{1,2}[-/]\d{1,2}[-/](?:19|20)?\d\d$/;
const YEARS = /^((?:19|20)\d\d)[-–/]((?:19|20)?\d\d)$/;
const QUARTER = /^(?:q[1-4]|h[12])$/;

const isDay = (word: string): boolean => /^(?:[1-9]|[12]\d|3[01])$/.test(word);
/** Finds the times that can be checked: dates, periods, recurring moments and anchors ("binnen zes weken na …"). In order. */
export function momentsOf(tokens: readonly Token[]): Moment[] {
  const found: Moment[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const core = OPENS_TIME.is(tokens[at]) ? coreAt(tokens, at) : null;
    if (!core) continue;
    const from = withOpeners(tokens, core.from);
    const last = found.at(-1);
    // "van 1 maart tot en met 30 november 2026", "op 15 mei 2026 en daarna elk jaar" are one time each.
    const joined =
      last !== undefined &&
      from === last.to + 1 &&
      norm(tokens, last.to) === 'en' &&
      last.year !== null &&
      core.year !== null;
    if (last && (from <= last.to || joined))
      found[found.length - 1] = { from: last.from, to: core.to, year: core.year ?? last.year };
    else found.push({ ...core, from });
    at = core.to - 1;
  }
  return found;
}

function coreAt(tokens: readonly Token[], at: number): Moment | null {
  for (const read of READERS) {
    const moment = read(tokens, at);
    if (moment) return moment;
  }
  return null;
}

// 1 mei 2026; 1 mei; mei 2026
const dayAndMonth: Reader = (tokens, at) => {
  const day = isDay(norm(tokens, at)) || /^(?:[1-9]|[12]\d|3[01])e$/.test(norm(tokens, at));
  const month = at + (day ? 1 : 0);
  if (!MONTHS.has(norm(tokens, month))) return null;
  const dot = norm(tokens, month + 1) === '.' ? 1 : 0;
  const year = norm(tokens, month + 1 + dot);
  if (YEAR.test(year)) return moment(at, month + 2 + dot, Number(year));
  return day ? moment(at, month + 1, null) : null;
};

const numericDate: Reader = (tokens, at) => {
  // The tokenizer keeps 1-1-2027 together as a word with hyphens, or cuts it at the slashes.
  const word = norm(tokens, at);
  if (NUMERIC_DATE.test(word)) return moment(at, at + 1, fullYear(word.split(/[-/]/)[2] ?? ''));
  if (!isDay(word.replace(/^0/, ''))) return null;
  const separated = [1, 3].every((i) => /^[-–/]$/.test(norm(tokens, at + i)));
  const year = norm(tokens, at + 4);
  return separated && YEAR.test(year) ? moment(at, at + 5, Number(year)) : null;
};

const fullYear = (written: string): number => Number(written) + (written.length === 2 ? 2000 : 0);

// Q3 2026; het derde kwartaal van 2026; de eerste helft van 2027; week 14 van 2026
const quarter: Reader = (tokens, at) => {
  const word = norm(tokens, at);
  const starts =
    QUARTER.test(word) ||
    (word === 'week' && isCount(tokens[at + 1])) ||
    (PERIODS.has(word) && isOrdinal(norm(tokens, at - 1)));
  if (!starts) return null;
  let to = at + (word === 'week' ? 2 : 1);
  if (norm(tokens, to) === 'van' || norm(tokens, to) === 'in') to++;
  const year = norm(tokens, to);
  const from = PERIODS.has(word) && word !== 'week' ? at - 1 : at;
  if (YEAR.test(year)) return moment(from, to + 1, Number(year));
  // "in de tweede helft van de looptijd"
  if (
    word === 'helft' &&
    /^(?:looptijd|programmaperiode|planperiode|kabinetsperiode|missie|inzet|mandaatperiode)$/.test(norm(tokens, to + 1))
  )
    return moment(from, to + 2, null);
  // "in het derde kwartaal" of which year? Of the year under way, as "dit jaar" is.
  if (/^(?:dit|volgend|komend|het)$/.test(year) && norm(tokens, to + 1) === 'jaar') return moment(from, to + 2, null);
  // H2 without a year is hydrogen.
  return /^q[1-4]$/.test(word) || word === 'kwartaal' || word === 'week'
    ? moment(from, at + (word === 'week' ? 2 : 1), null)
    : null;
};

// het najaar van 2026, Prinsjesdag 2026, het zomerreces van 2026, collegejaar 2026-2027, het zomerreces
const season: Reader = (tokens, at) => {
  const word = norm(tokens, at);
  if (!SEASONS.has(word) && !SEASONAL.test(word)) return null;
  const of = norm(tokens, at + 1) === 'van' ? 2 : 1;
  const year = norm(tokens, at + of);
  if (YEAR.test(year)) return moment(at, at + of + 1, Number(year));
  const years = YEARS.exec(year);
  if (years) return moment(at, at + of + 1, fullYear(years[2] ?? ''));
  // A reader of a dated letter knows which Prinsjesdag comes next; a season or recess without a year is a vague time.
  return /^prinsjesdag|verantwoordingsdag|nota$|jaarwisseling|jaareinde/.test(word) ? moment(at, at + 1, null) : null;
};

// in 2026, eind 2027, 2026-2027, tussen 2026 en 2029
const year: Reader = (tokens, at) => {
  const word = norm(tokens, at);
  const before = tokens[at - 1];
  const introduced =
    at === 0 ||
    BEFORE_YEAR.has(before?.norm ?? '') ||
    MONTHS.has(before?.norm ?? '') ||
    before?.norm === '(' ||
    before?.norm === ',' ||
    isLowerNoun(before);
  const years = YEARS.exec(word);
  if (years && introduced) return moment(at, at + 1, fullYear(years[2] ?? ''));
  if (!YEAR.test(word) || !introduced) return null;
  if (/^(?:resolutie|artikel|kamerstuk|nr|nummer|verdrag|route|kavel|mijl)$/.test(before?.norm ?? '')) return null;
  const next = tokens[at + 1];
  // "2026 militairen" counts; a year is followed by no noun of its own. What follows a year is a verb, mark or preposition.
  if (/^[-–]$/.test(next?.norm ?? '') && YEAR.test(norm(tokens, at + 2)))
    return moment(at, at + 3, Number(norm(tokens, at + 2)));
  return moment(at, at + 1, Number(word));
};

// "jaarplan 2027", "begroting 2026": a lower-case noun. A name ("Toetsingskader 2014") is no time.
const isLowerNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  /(?:plan|begroting|programma|agenda|rapportage|verslag|cyclus|ronde|periode|jaren|jaar)$/.test(token.norm);

// binnen zes weken (na …), drie maanden na …, over twee jaar
const span: Reader = (tokens, at) => {
  if (!isCount(tokens[at]) || !UNITS.has(norm(tokens, at + 1))) return null;
  const before = norm(tokens, at - 1);
  const after = norm(tokens, at + 2);
  if (/^(?:na|voor|voorafgaand|nadat|voordat|vanaf)$/.test(after)) return moment(at, endOfGroup(tokens, at + 3), null);
  // "op 1 mei 2026 en een maand later": counted from the time before it.
  if (/^(?:later|nadien|daarna|erna|eerder|daarvoor|tevoren)$/.test(after)) return moment(at, at + 3, null);
  // "werkt de achterstand in vijf jaar weg"
  const isTaken = before === 'in' && /^(?:jaar|maanden|weken)$/.test(norm(tokens, at + 1)) && after !== 'tijd';
  return isTaken || (/^(?:binnen|over|uiterlijk|gedurende|elke|iedere|de)$/.test(before) && before !== 'de')
    ? moment(at, at + 2, null)
    : null;
};

// de dag na ondertekening, in de week voor de top: one unit away from what happens.
const nextTo: Reader = (tokens, at) =>
  UNITS.has(norm(tokens, at)) &&
  /^(?:de|het)$/.test(norm(tokens, at - 1)) &&
  /^(?:na|voor|voorafgaand)$/.test(norm(tokens, at + 1)) &&
  !/^(?:zomer|winter|herfst|lente|vakantie|reces)$/.test(norm(tokens, at + 3))
    ? moment(at, endOfGroup(tokens, at + 2), null)
    : null;

// "vandaag", "komende vrijdag"
const day: Reader = (tokens, at) =>
  /^(?:vandaag|morgen|overmorgen)$/.test(norm(tokens, at))
    ? moment(at, at + 1, null)
    : /^(?:komende|aanstaande|a\.s)$/.test(norm(tokens, at)) && /dag$/.test(norm(tokens, at + 1))
      ? moment(at, at + 2, null)
      : null;

// dit jaar, volgend jaar, nog dit kwartaal, in die periode, in dat jaar, op die dag, eind deze maand
const POINTING = /^(?:dit|dat|die|deze|diezelfde|datzelfde|dezelfde|hetzelfde|volgende?|komende?|lopende?)$/;
const relative: Reader = (tokens, at) => {
  const word = norm(tokens, at);
  if (!POINTING.test(word)) return null;
  const unit = norm(tokens, at + 1);
  // "op dit moment" is now.
  if (word === 'dit' && unit === 'moment') return null;
  if (word === 'komende' && !/^(?:maand|week|jaar|kwartaal|halfjaar|begrotingsjaar)$/.test(unit)) return null;
  const known =
    /^(?:jaar|kwartaal|maand|week|halfjaar|periode|maanden|jaren|dag|datum|dagen|zittingsjaar|kabinetsperiode|tijdvak|moment|termijn|begrotingsjaar)$/.test(
      unit,
    );
  // "Voor die tijd" looks ahead; "in die tijd" looks back.
  const before = unit === 'tijd' && /^(?:voor|binnen|tegen)$/.test(norm(tokens, at - 1));
  return known || before ? moment(at, at + 2, null) : null;
};

// ‹datum›: a blank of a quick fix that the writer has yet to fill in.
const blank: Reader = (tokens, at) =>
  /^‹(?:datum|dag en maand|termijn|uiterste datum|jaar|kwartaal)›$/.test(norm(tokens, at))
    ? moment(at, at + 1, null)
    : null;

const READERS: readonly Reader[] = [
  blank,
  dayAndMonth,
  numericDate,
  quarter,
  season,
  year,
  span,
  nextTo,
  weekday,
  recurring,
  during,
  product,
  event,
  whileItLasts,
  anchor,
  day,
  relative,
];

// Every reader begins at a number, a blank or one of these words.
const FIRST_WORDS = [MONTHS, SEASONS, PERIODS, UNITS, NUMBER_WORDS, RECURRING, ANCHORING];
const FIRST_WORD =
  /^(?:q[1-4]|h[12]|elke?|iedere?|per|tijdens|gedurende|hangende|nadat|voordat|zodra|alvorens|totdat|zolang|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag|morgen|overmorgen|aanstaande|a\.s|dit|dat|die|deze|diezelfde|datzelfde|dezelfde|hetzelfde|volgende?|komende?|lopende?)$/;
const OPENS_TIME = traitOf(
  (word) =>
    /^[\d‹]/.test(word) || SEASONAL.test(word) || FIRST_WORDS.some((words) => words.has(word)) || FIRST_WORD.test(word),
);

// "uiterlijk", "vóór", "tot en met", "in het", "eind": words that lead up to the time and belong to it.
function withOpeners(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0) {
    const word = norm(tokens, from - 1);
    const leads =
      OPENERS.has(word) ||
      PARTS.has(word) ||
      word === 'het' ||
      word === 'de' ||
      (word === 'en' && norm(tokens, from - 2) === 'tot') ||
      word === 't/m' ||
      word === 'nog' ||
      (isOrdinal(word) && !/^\d$/.test(word));
    if (
      !leads ||
      (OPENERS.has(word) &&
        OPENERS.has(norm(tokens, from)) &&
        !/^(?:tot|van)$/.test(word) &&
        norm(tokens, from) !== 'in' &&
        word !== 'uiterlijk' &&
        word !== 'met')
    )
      break;
    from--;
  }
  // "de" or "het" alone in front belongs to what precedes.
  while (from < at && /^(?:de|het|en|eerste|tweede|laatste)$/.test(norm(tokens, from))) from++;
  return from;
}
