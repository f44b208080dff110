import type { Token } from './tokens.ts';

/** An expression of time, in token indices (end exclusive). */
export interface Moment {
  readonly from: number;
  readonly to: number;
  /** The last year that it names; null where it names none ("elk kwartaal", "binnen zes weken"). */
  readonly year: number | null;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const MONTHS = set(
  'januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr aug sept okt nov dec',
);
const PARTS = set('begin medio eind einde half midden ultimo halverwege');
const SEASONS = set(
  'voorjaar najaar zomer winter herfst lente zomerreces kerstreces herfstreces meireces voorjaarsreces reces zomerperiode prinsjesdag collegejaar schooljaar begrotingsjaar kalenderjaar verantwoordingsdag voorjaarsnota najaarsnota miljoenennota jaarwisseling jaareinde',
);
const UNITS = set(
  'uur uren dag dagen werkdag werkdagen week weken maand maanden kwartaal kwartalen halfjaar jaar jaren etmaal etmalen kalenderdagen zittingsdagen',
);
const PERIODS = set('jaar kwartaal halfjaar maand week zittingsjaar trimester tertaal semester helft');
const RECURRING = set(
  'jaarlijks jaarlijkse halfjaarlijks halfjaarlijkse maandelijks maandelijkse wekelijks wekelijkse dagelijks dagelijkse kwartaalsgewijs tweejaarlijks tweejaarlijkse vierjaarlijks tweewekelijks tweemaandelijks kwartaalrapportage',
);
const EVENTS = set(
  'einde eind afloop inzet missie mandaat mandaatverlenging mandaatperiode rotatie inwerkingtreding ondertekening ratificatie dagtekening publicatie fase looptijd duur start aanvang verschijnen ontvangst afronding verkiezingen besluit evaluatie verlenging opleiding besluitvorming beeindiging vertrek terugkeer aankomst sluiting opening goedkeuring vaststelling operatie deelname bijdrage uitzending overdracht conferentie top zitting oplevering behandeling kabinetsperiode projectperiode programmaperiode overleg oefening',
);
const OPENERS = set(
  'uiterlijk voor per vanaf tot na in op sinds rond omstreeks tegen binnen gedurende tijdens met van tussen uit over aan',
);
const NUMBER_WORDS = set(
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien achttien twintig vierentwintig dertig zestig negentig anderhalf half',
);
const ORDINALS = set('eerste tweede derde vierde vijfde zesde laatste begin');
const BEFORE_YEAR = set(
  'in eind begin medio half vanaf voor tot na sinds per van en met tussen over uit einde ultimo of rond tegen door gedurende - – t/m najaar voorjaar zomer winter herfst lente prinsjesdag zomerreces kerstreces collegejaar schooljaar januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr aug sept okt nov dec begrotingsjaar kalenderjaar q1 q2 q3 q4 kwartaal halfjaar helft jaarwisseling ultimo uiterlijk jaren jaar reces voorjaarsnota miljoenennota',
);

const YEAR = /^(?:19|20)\d\d$/;
const NUMERIC_DATE = /^\d{1,2}[-/]\d{1,2}[-/](?:19|20)?\d\d$/;
const YEARS = /^((?:19|20)\d\d)[-–/]((?:19|20)?\d\d)$/;
const QUARTER = /^q[1-4]$/;

const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';
const isDay = (word: string): boolean => /^(?:[1-9]|[12]\d|3[01])$/.test(word);
const isCount = (token: Token | undefined): boolean =>
  token !== undefined && (/^\d{1,4}$/.test(token.norm) || NUMBER_WORDS.has(token.norm));

/** Finds the times that can be checked: dates, periods, recurring moments and anchors ("binnen zes weken na …"). In order. */
export function momentsOf(tokens: readonly Token[]): Moment[] {
  const found: Moment[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const core = coreAt(tokens, at);
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

type Reader = (tokens: readonly Token[], at: number) => Moment | null;

function coreAt(tokens: readonly Token[], at: number): Moment | null {
  for (const read of READERS) {
    const moment = read(tokens, at);
    if (moment) return moment;
  }
  return null;
}

const moment = (from: number, to: number, year: number | null): Moment => ({ from, to, year });

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
  // "in het derde kwartaal" of which year? Of the year under way, as "dit jaar" is.
  if (/^(?:dit|volgend|komend|het)$/.test(year) && norm(tokens, to + 1) === 'jaar') return moment(from, to + 2, null);
  return QUARTER.test(word) || word === 'kwartaal' || word === 'week'
    ? moment(from, at + (word === 'week' ? 2 : 1), null)
    : null;
};

const isOrdinal = (word: string): boolean => ORDINALS.has(word) || /^\d+e$/.test(word) || /^(?:1|2|3|4)$/.test(word);

// het najaar van 2026, Prinsjesdag 2026, het zomerreces van 2026, collegejaar 2026-2027, het zomerreces
const season: Reader = (tokens, at) => {
  const word = norm(tokens, at);
  if (!SEASONS.has(word)) return null;
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
  /(?:plan|begroting|programma|agenda|rapportage|verslag|cyclus|ronde|periode|jaren)$/.test(token.norm);

// binnen zes weken (na …), drie maanden na …, over twee jaar
const span: Reader = (tokens, at) => {
  if (!isCount(tokens[at]) || !UNITS.has(norm(tokens, at + 1))) return null;
  const before = norm(tokens, at - 1);
  const after = norm(tokens, at + 2);
  if (/^(?:na|voor|voorafgaand|nadat|voordat|vanaf)$/.test(after)) return moment(at, endOfGroup(tokens, at + 3), null);
  return /^(?:binnen|over|uiterlijk|gedurende|elke|iedere|de)$/.test(before) && before !== 'de'
    ? moment(at, at + 2, null)
    : null;
};

// jaarlijks, maandelijks; elk kwartaal, ieder jaar, per maand, om de twee jaar, tweemaal per jaar
const recurring: Reader = (tokens, at) => {
  const word = norm(tokens, at);
  if (RECURRING.has(word)) {
    const month = norm(tokens, at + 1) === 'in' && MONTHS.has(norm(tokens, at + 2));
    return moment(at, at + (month ? 3 : 1), null);
  }
  if (!/^(?:elk|elke|ieder|iedere|per)$/.test(word)) return null;
  let to = at + 1;
  if (isOrdinal(norm(tokens, to)) || isCount(tokens[to])) to++;
  const unit = norm(tokens, to);
  if (
    !UNITS.has(unit) &&
    !PERIODS.has(unit) &&
    !MONTHS.has(unit) &&
    !SEASONS.has(unit) &&
    unit !== 'keer' &&
    !/dag$/.test(unit)
  )
    return null;
  to++;
  if (norm(tokens, to) === 'in' && MONTHS.has(norm(tokens, to + 1))) to += 2;
  return moment(at, to, null);
};

// Events that an anchor hangs on, as each preposition takes them. "Voor de overdracht" is as often a purpose as a time, "na" always a time.
const EVENT = new RegExp(
  String.raw`^(?:${[...EVENTS].join('|')})$|(?:fase|verlenging|periode|termijn|looptijd|behandeling)$`,
);
const ANCHORED: Readonly<Record<string, RegExp>> = {
  na: /^(?!zomer|winter|herfst|lente|vakantie|reces|tijd|verloop|onder|overleg$)\p{L}{3,}(?<!reces)$/u,
  tot: EVENT,
  vanaf: EVENT,
  in: /(?:fase|periode|looptijd)$/,
  met: /^ingang$/,
  op: /^(?:einde|afloop)$/,
  bij: /^(?:einde|eind|start|aanvang|afloop|vertrek|aankomst|inwerkingtreding|rotatie|ondertekening|afronding|beeindiging|overdracht|oplevering|sluiting|opening|terugkeer|verschijnen|aantreden|presentatie)$|(?:verlenging|behandeling|rapportage|begroting|evaluatie)$/,
  voor: /^(?:einde|eind|start|aanvang|afloop|vertrek|aankomst|inwerkingtreding|terugkeer|verkiezingen|ondertekening|top)$|behandeling$/,
  binnen: /^(?:kabinetsperiode|looptijd|projectperiode)$/,
};

// na afloop van de missie, tot het einde van het mandaat, in de derde fase, bij de start van …
const anchor: Reader = (tokens, at) => {
  const word = norm(tokens, at);
  const events = ANCHORED[word];
  if (!events) return null;
  let i = at + 1;
  // "op de dag waarop het mandaat afloopt"
  if (
    word === 'op' &&
    /^(?:dag|datum|moment)$/.test(norm(tokens, i + 1)) &&
    /^(?:waarop|van|dat)$/.test(norm(tokens, i + 2))
  )
    return moment(at, endOfGroup(tokens, i + 3), null);
  if (word === 'tot' && norm(tokens, i) === 'en' && norm(tokens, i + 1) === 'met') i += 2;
  if (word === 'tot' && norm(tokens, i) === 'aan') i++;
  if (/^(?:de|het|deze|dit|zijn|haar|hun|elke|iedere|die|dat|een|onze)$/.test(norm(tokens, i))) i++;
  if (
    isOrdinal(norm(tokens, i)) ||
    (/(?:e|se)$/.test(norm(tokens, i)) && !EVENTS.has(norm(tokens, i)) && tokens[i + 1]?.kind === 'word')
  )
    i++;
  return events.test(norm(tokens, i)) ? moment(at, endOfGroup(tokens, i), null) : null;
};

// "tijdens het Nederlandse voorzitterschap", "gedurende de looptijd": always a time, whatever follows.
const during: Reader = (tokens, at) =>
  /^(?:tijdens|gedurende|hangende)$/.test(norm(tokens, at)) &&
  !/^(?:langere|enige|geruime|lange)$/.test(norm(tokens, at + 1))
    ? moment(at, endOfGroup(tokens, at + 2), null)
    : null;

// "nadat de rechter uitspraak heeft gedaan", "zodra het verdrag in werking treedt": an event that can be seen to have happened.
const event: Reader = (tokens, at) => {
  if (!/^(?:nadat|voordat|zodra|alvorens|totdat)$/.test(norm(tokens, at))) return null;
  let to = at + 1;
  while (to < tokens.length && to - at < 16 && tokens[to]?.kind !== 'mark') to++;
  const clause = tokens.slice(at + 1, to);
  const judged = clause.some((t) =>
    /^(?:mogelijk|toelaat|toelaten|rijp|ruimte|toestaat|toestaan|gelegenheid|kan|nodig|wenselijk|daar|daartoe|omstandigheden|tijd)$/.test(
      t.norm,
    ),
  );
  return judged || clause.length < 2 ? null : moment(at, to, null);
};

// "in de volgende SEA", "in de eerstvolgende voortgangsrapportage": a product that is known to come.
const product: Reader = (tokens, at) => {
  if (
    norm(tokens, at) !== 'in' ||
    !/^(?:de|het|onze|ons)$/.test(norm(tokens, at + 1)) ||
    !/^(?:volgende|eerstvolgende|komende|eerstkomende|nieuwe)$/.test(norm(tokens, at + 2))
  )
    return null;
  const named = norm(tokens, at + 3);
  const written =
    /(?:rapportage|verslag|agenda|brief|begroting|plan|jaarverslag|evaluatie|ronde|editie|strategie|kader|nota|sea|cyclus|overzicht|bericht|actualisatie|herziening)$/.test(
      named,
    );
  return written ? moment(at, at + 4, null) : null;
};

// "vandaag", "komende vrijdag"
const day: Reader = (tokens, at) =>
  /^(?:vandaag|morgen|overmorgen)$/.test(norm(tokens, at))
    ? moment(at, at + 1, null)
    : /^(?:komende|aanstaande|a\.s)$/.test(norm(tokens, at)) && /dag$/.test(norm(tokens, at + 1))
      ? moment(at, at + 2, null)
      : null;

// dit jaar, volgend jaar, nog dit kwartaal, in die periode, in dat jaar, op die dag, eind deze maand
const relative: Reader = (tokens, at) => {
  const word = norm(tokens, at);
  if (
    !/^(?:dit|dat|die|deze|diezelfde|datzelfde|dezelfde|hetzelfde|volgend|volgende|komend|komende|lopende|lopend)$/.test(
      word,
    )
  )
    return null;
  const unit = norm(tokens, at + 1);
  if (/^(?:komende)$/.test(word) && unit !== 'maand' && unit !== 'week') return null;
  const known =
    /^(?:jaar|kwartaal|maand|week|halfjaar|periode|maanden|jaren|dag|datum|dagen|zittingsjaar|kabinetsperiode|tijdvak|moment|termijn|begrotingsjaar)$/.test(
      unit,
    );
  return known ? moment(at, at + 2, null) : null;
};

// ‹datum›: a blank of a quick fix that the writer has yet to fill in.
const blank: Reader = (tokens, at) =>
  /^‹(?:datum|termijn|uiterste datum|jaar|kwartaal)›$/.test(norm(tokens, at)) ? moment(at, at + 1, null) : null;

const READERS: readonly Reader[] = [
  blank,
  dayAndMonth,
  numericDate,
  quarter,
  season,
  year,
  span,
  recurring,
  during,
  product,
  event,
  anchor,
  day,
  relative,
];

// The noun group that an anchor hangs on: up to a verb, mark or preposition, "van" and what it governs included.
function endOfGroup(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to < from + 4 && tokens[to]?.kind !== 'mark' && !STOPS.test(norm(tokens, to))) {
    to++;
    if (EVENTS.has(norm(tokens, to - 1))) break;
  }
  if (norm(tokens, to) !== 'van') return Math.max(to, from);
  to++;
  if (/^(?:de|het|deze|dit|die|dat|zijn|haar|hun|onze)$/.test(norm(tokens, to))) to++;
  return Math.min(tokens.length, tokens[to]?.kind === 'mark' ? to : to + 1);
}
const STOPS = /^(?:en|of|die|dat|met|in|op|een|door|aan|bij|van)$/;

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
