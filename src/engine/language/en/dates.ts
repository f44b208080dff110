import { type Moment, moment, type Reader } from '../moments.ts';
import { norm, type Token } from '../tokens.ts';
import { anchor, during, event, product } from './anchors.ts';
import { withOpeners } from './lead-ins.ts';
import { MONTHS, NUMBER_WORDS, OCCURRING, ORDINALS, RECURRING, SEASONS, UNITS, WEEKDAYS } from './lexicon/times.ts';

const YEAR = /^(?:19|20)\d\d$/;
const YEARS = /^((?:19|20)\d\d)[-–/]((?:19|20)?\d\d)$/;
const NUMERIC_DATE = /^\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d$/;
const PART = /^(?:q[1-4]|h[12])$/;

const isDay = (word: string): boolean => /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(word);
const isCount = (token: Token | undefined): boolean =>
  token !== undefined && (/^\d{1,4}$/.test(token.norm) || NUMBER_WORDS.has(token.norm));
const fullYear = (written: string): number => Number(written) + (written.length === 2 ? 2000 : 0);
const isMonth = (tokens: readonly Token[], at: number): boolean =>
  MONTHS.has(norm(tokens, at)) && (tokens[at]?.capital ?? false);

/** Finds the times that can be checked: dates, periods, recurring moments and anchors ("within six weeks of …"). In order. */
export function momentsOf(tokens: readonly Token[]): Moment[] {
  const found: Moment[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const core = coreAt(tokens, at);
    if (!core) continue;
    // "From 1 March 2026 onwards"
    const to = /^onwards?$/.test(norm(tokens, core.to)) ? core.to + 1 : core.to;
    const last = found.at(-1);
    const from = Math.max(withOpeners(tokens, core.from), last?.to ?? 0);
    // "from 1 January to 31 December 2026", "in 2026 and 2027" are one time each.
    const joined =
      last !== undefined &&
      (from === last.to || (from === last.to + 1 && /^(?:and|to|until|-|–|or|through)$/.test(norm(tokens, last.to)))) &&
      core.from - last.to <= 3;
    if (last && joined) found[found.length - 1] = { from: last.from, to, year: core.year ?? last.year };
    else found.push({ ...core, from, to });
    at = to - 1;
  }
  return found;
}

function coreAt(tokens: readonly Token[], at: number): Moment | null {
  for (const read of READERS) {
    const found = read(tokens, at);
    if (found) return found;
  }
  return null;
}

// 1 May 2026; 1 May; May 2026; May 1, 2026
const dayAndMonth: Reader = (tokens, at) => {
  const day =
    isDay(norm(tokens, at)) && (isMonth(tokens, at + 1) || (norm(tokens, at + 1) === 'of' && isMonth(tokens, at + 2)));
  const month = day ? at + (norm(tokens, at + 1) === 'of' ? 2 : 1) : at;
  if (!isMonth(tokens, month)) return null;
  let to = month + 1;
  const american = !day && isDay(norm(tokens, to));
  if (american) to += norm(tokens, to + 1) === ',' && YEAR.test(norm(tokens, to + 2)) ? 2 : 1;
  const year = norm(tokens, to);
  if (YEAR.test(year)) return moment(at, to + 1, Number(year));
  if (day || american) return moment(at, to, null);
  // "in May", "every November": a month of the year under way, or of every year.
  return /^(?:in|by|before|until|every|each|of|and|from|end|early|late|mid)$/.test(norm(tokens, at - 1))
    ? moment(at, to, null)
    : null;
};

const numericDate: Reader = (tokens, at) => {
  const word = norm(tokens, at);
  if (NUMERIC_DATE.test(word)) return moment(at, at + 1, Number(word.slice(-4)));
  // The tokenizer cuts "01/02/2026" at its slashes.
  const isCut = isDay(word.replace(/^0/, '')) && [1, 3].every((i) => norm(tokens, at + i) === '/');
  return isCut && YEAR.test(norm(tokens, at + 4)) ? moment(at, at + 5, Number(norm(tokens, at + 4))) : null;
};

// Q3 2026; the third quarter of 2026; the first half of 2027; week 14 of 2026; the end of 2027; mid-2026; early 2026
const quarter: Reader = (tokens, at) => {
  const word = norm(tokens, at);
  const mid = /^(?:mid|early|late|end)-((?:19|20)\d\d)$/.exec(word);
  if (mid) return moment(at, at + 1, Number(mid[1]));
  const named = /^(?:mid|early|late|end)-(\p{L}+)$/u.exec(word);
  if (named && MONTHS.has(named[1] ?? '')) {
    const year = norm(tokens, at + 1);
    return moment(at, at + (YEAR.test(year) ? 2 : 1), YEAR.test(year) ? Number(year) : null);
  }
  const week = word === 'week' && /^\d{1,2}$/.test(norm(tokens, at + 1));
  const part =
    PART.test(word) ||
    week ||
    (/^(?:quarter|quarters|half|trimester|semester|week|weeks|months|month|days|day|year|years)$/.test(word) &&
      // "the third quarter", "the first six months"
      (ORDINALS.has(norm(tokens, at - 1)) || (isCount(tokens[at - 1]) && ORDINALS.has(norm(tokens, at - 2))))) ||
    /^(?:end|beginning|start|middle|course|autumn|spring|summer|winter|close|outset)$/.test(word);
  if (!part) return null;
  let to = at + (week ? 2 : 1);
  if (norm(tokens, to) === 'of' || norm(tokens, to) === 'in') to++;
  const year = norm(tokens, to);
  const from = ORDINALS.has(norm(tokens, at - 1))
    ? at - 1
    : ORDINALS.has(norm(tokens, at - 2)) && isCount(tokens[at - 1])
      ? at - 2
      : at;
  if (YEAR.test(year)) return moment(from, to + 1, Number(year));
  const years = YEARS.exec(year);
  if (years) return moment(from, to + 1, fullYear(years[2] ?? ''));
  if (isMonth(tokens, to)) {
    const of = YEAR.test(norm(tokens, to + 1));
    return moment(from, to + (of ? 2 : 1), of ? Number(norm(tokens, to + 1)) : null);
  }
  // "the end of this year", "the third quarter", "the end of the current calendar year"
  const relative = /^(?:this|next|the|that)$/.test(year)
    ? to + 1 + (/^(?:current|present|calendar|parliamentary|coming|same|financial)$/.test(norm(tokens, to + 1)) ? 1 : 0)
    : -1;
  // "the second half of the programme period", "the last year of the mandate"
  const lasting =
    relative > 0 && /^(?:programme|mandate|strategy|deployment|mission|planning|cabinet)$/.test(norm(tokens, relative));
  if (word === 'half' && lasting)
    return moment(from, relative + (/^(?:period|term)$/.test(norm(tokens, relative + 1)) ? 2 : 1), null);
  const further =
    relative > 0 && /^(?:calendar|parliamentary|financial|budget)$/.test(norm(tokens, relative))
      ? relative + 1
      : relative;
  if (further > 0 && /^(?:year|quarter|month|week|term|session|decade)$/.test(norm(tokens, further)))
    return moment(from, further + 1, null);
  // H2 without a year is hydrogen.
  return /^q[1-4]$/.test(word) || week || word === 'quarter' ? moment(from, at + (week ? 2 : 1), null) : null;
};

// the summer recess of 2026, the spring of 2027, the 2026 autumn recess
const season: Reader = (tokens, at) => {
  if (!SEASONS.has(norm(tokens, at))) return null;
  let to = at + 1;
  if (norm(tokens, to) === 'recess') to++;
  if (norm(tokens, to) === 'of') to++;
  const year = norm(tokens, to);
  if (YEAR.test(year)) return moment(at, to + 1, Number(year));
  const before = norm(tokens, at - 1);
  return YEAR.test(before) ? moment(at - 1, at + 1, Number(before)) : null;
};

// in 2026, 2026-2027, between 2026 and 2029, 2026 to 2029
const year: Reader = (tokens, at) => {
  const word = norm(tokens, at);
  const before = tokens[at - 1];
  const years = YEARS.exec(word);
  if (years) return moment(at, at + 1, fullYear(years[2] ?? ''));
  if (!YEAR.test(word)) return null;
  const next = norm(tokens, at + 1);
  if (/^[-–]$/.test(next) && YEAR.test(norm(tokens, at + 2))) return moment(at, at + 3, Number(norm(tokens, at + 2)));
  const introduced =
    at === 0 ||
    /^(?:in|by|before|until|till|from|since|during|throughout|after|of|for|to|and|end|early|late|mid|between|per|as|within|around|over|period|years|year|plan|strategy|budget|programme|its|their|the|our|\(|,|-|–|than|through|on|spring|summer|autumn|winter|come|until|throughout|season|whole|all|half|edition|later|target|goal)$/.test(
      before?.norm ?? '',
    ) ||
    MONTHS.has(before?.norm ?? '');
  if (!introduced) return null;
  // "the 2022 rules", "its 2026 training budget": a year in front of a noun says which; the latter is a time all the same.
  if (
    before?.norm === 'the' &&
    !/^(?:budget|annual|cycle|plan|programme|edition|round|training)$/.test(next) &&
    !isOccasion(tokens, at)
  )
    return null;
  if (/^(?:resolution|article|paper|no|number|treaty|route|act|convention|framework)$/.test(before?.norm ?? ''))
    return null;
  return moment(at, at + 1, Number(word));
};

// "ahead of the 2026 growing season", "during the 2027 elections": what happens in a year is a time; "under the 2022 rules" is none.
const isOccasion = (tokens: readonly Token[], at: number): boolean =>
  /^(?:by|before|in|during|for|of|from|until|till|throughout|at|after|over|since|to|on)$/.test(norm(tokens, at - 2)) &&
  [1, 2, 3].some((ahead) => OCCASION.test(norm(tokens, at + ahead)));
const OCCASION =
  /^(?:season|year|elections?|summit|presidency|conference|festival|recess|session|campaign|harvest|games|championships?|cup|fair|exhibition|monsoon|floods?|period|term|exercise|flight|rains|spring|summer|autumn|winter|anniversary|commemoration|assembly|calendar|holidays?|quarter|months?|vintage|run|cop|negotiations?|talks|round|debate|budget)$/;

// within six weeks (of …), three months after …, in two years' time, 48 hours
const lapse: Reader = (tokens, at) => {
  if (norm(tokens, at) === 'within' && /^(?:a|one)$/.test(norm(tokens, at + 1)) && UNITS.has(norm(tokens, at + 2)))
    return withAnchor(tokens, at, at + 3);
  // "ten working days"
  const unit = at + (/^(?:working|calendar|business|full|consecutive)$/.test(norm(tokens, at + 1)) ? 2 : 1);
  if (!isCount(tokens[at]) || !UNITS.has(norm(tokens, unit).replace(/'s?$/, ''))) return null;
  const before = norm(tokens, at - 1);
  const after = norm(tokens, unit + 1);
  if (/^(?:after|before|of|prior|following|from)$/.test(after) && (after !== 'of' || before === 'within'))
    return withAnchor(tokens, at, unit + 1);
  if (before === 'every' || before === 'each') return null;
  return /^(?:within|for|over|during)$/.test(before) &&
    !(before === 'for' && UNITS.has(norm(tokens, unit)) && /hour/.test(norm(tokens, unit)))
    ? moment(at, unit + 1, null)
    : null;
};

// "of the renewal of the mandate", "after the deployment ends"
function withAnchor(tokens: readonly Token[], from: number, at: number): Moment {
  // "within fifteen minutes from 71 per cent to 90": where a value starts.
  const isValue = norm(tokens, at) === 'from' && /^\d/.test(norm(tokens, at + 1)) && !isMonth(tokens, at + 2);
  if (isValue || !/^(?:after|before|of|prior|following|from)$/.test(norm(tokens, at))) return moment(from, at, null);
  let to = at + 1;
  while (
    to < tokens.length &&
    to - at < 8 &&
    tokens[to]?.kind !== 'mark' &&
    // "five years after delivery increases to 80 per cent": there the sentence goes on.
    !(
      /^(?:increases|rises|falls|drops|declines|grows|decreases|improves|stands)$/.test(norm(tokens, to)) && to > at + 1
    ) &&
    !/^(?:the|will|is|are|and)$/.test(
      norm(tokens, to).replace(/^the$/, to === at + 1 || norm(tokens, to - 1) === 'of' ? 'x' : 'the'),
    )
  )
    to++;
  return moment(from, Math.max(to, at + 1), null);
}

// annually; every year in May, every six months, each quarter, twice a year, per month, once every two years
const recurring: Reader = (tokens, at) => {
  const word = norm(tokens, at);
  if (RECURRING.has(word)) return moment(at, at + 1, null);
  if (
    /^(?:once|twice|times)$/.test(word) &&
    /^(?:a|per|every|each)$/.test(norm(tokens, at + 1)) &&
    (UNITS.has(norm(tokens, at + 2)) || isCount(tokens[at + 2]))
  )
    return moment(at, at + 3 + (isCount(tokens[at + 2]) ? 1 : 0), null);
  if (!/^(?:every|each|per|a)$/.test(word)) return null;
  // "before every meeting", "after each rotation"
  if (
    /^(?:every|each)$/.test(word) &&
    /^(?:before|after|at|during|following)$/.test(norm(tokens, at - 1)) &&
    OCCURRING.test(norm(tokens, at + 1))
  )
    return moment(at - 1, at + 2, null);
  // "two rounds a year": not "a week ago".
  if (word === 'a')
    return UNITS.has(norm(tokens, at + 1)) &&
      tokens[at - 1]?.kind === 'word' &&
      /(?:s|talks|times|once)$/.test(norm(tokens, at - 1)) &&
      !/^(?:is|as|was|has|takes|lasts)$/.test(norm(tokens, at - 1)) &&
      norm(tokens, at + 1) === 'year'
      ? moment(at, at + 2, null)
      : null;
  let to = at + 1;
  if (ORDINALS.has(norm(tokens, to)) || isCount(tokens[to]) || norm(tokens, to) === 'other') to++;
  const unit = norm(tokens, to);
  if (!UNITS.has(unit) && !SEASONS.has(unit) && !WEEKDAYS.has(unit) && !isMonth(tokens, to)) return null;
  return moment(at, to + 1, null);
};

/** Whether a time comes back ("every quarter") and does not lie ahead by itself. */
export const isRecurring = (tokens: readonly Token[], { from, to }: Moment): boolean =>
  tokens.slice(from, to).some((_, i) => recurring(tokens, from + i) !== null);

// Budget Day 2026, Accountability Day: a day that the calendar of the state knows.
const stateDay: Reader = (tokens, at) => {
  if (!/^(?:budget|accountability)$/.test(norm(tokens, at)) || norm(tokens, at + 1) !== 'day') return null;
  const year = norm(tokens, at + 2);
  return YEAR.test(year) ? moment(at, at + 3, Number(year)) : moment(at, at + 2, null);
};

// this year, next month, later this year, the current parliamentary term, that day
const relative: Reader = (tokens, at) => {
  const word = norm(tokens, at);
  if (!/^(?:this|next|that|current|coming|same)$/.test(word)) return null;
  const to =
    at + 1 + (/^(?:calendar|parliamentary|financial|budget|government's|cabinet)$/.test(norm(tokens, at + 1)) ? 1 : 0);
  const known =
    /^(?:year|quarter|month|week|half-year|period|term|session|day|date|monday|tuesday|wednesday|thursday|friday)$/.test(
      norm(tokens, to),
    );
  return known && !(word === 'coming' && /^(?:period)$/.test(norm(tokens, to))) ? moment(at, to + 1, null) : null;
};

const day: Reader = (tokens, at) =>
  /^(?:today|tomorrow|tonight)$/.test(norm(tokens, at)) ? moment(at, at + 1, null) : null;

// ‹date›: a blank of a quick fix that the writer has yet to fill in.
const blank: Reader = (tokens, at) =>
  /^‹(?:date|day and month|deadline|year|quarter|datum|termijn)›$/.test(norm(tokens, at))
    ? moment(at, at + 1, null)
    : null;

const READERS: readonly Reader[] = [
  blank,
  dayAndMonth,
  numericDate,
  quarter,
  season,
  lapse,
  recurring,
  year,
  during,
  product,
  event,
  anchor,
  day,
  stateDay,
  relative,
];
