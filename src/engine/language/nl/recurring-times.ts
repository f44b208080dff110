import { type Moment, moment, type Reader } from '../moments.ts';
import { norm, type Token } from '../tokens.ts';
import { isOrdinal, MONTHS, NUMBER_WORDS, PERIODS, RECURRING, SEASONS, UNITS } from './lexicon/times.ts';

/*
 * Times that come back.
 */

const YEAR = /^(?:19|20)\d\d$/;

/** Whether a token counts days, weeks or years: "drie", "48". */
export const isCount = (token: Token | undefined): boolean =>
  token !== undefined && (/^\d{1,4}$/.test(token.norm) || NUMBER_WORDS.has(token.norm));

const WEEKDAY = /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)$/;

/** De eerste maandag van oktober, elke laatste vrijdag van de maand. */
export const weekday: Reader = (tokens, at) => {
  if (!WEEKDAY.test(norm(tokens, at)) || !isOrdinal(norm(tokens, at - 1)) || norm(tokens, at + 1) !== 'van')
    return null;
  const of = /^(?:de|het|elke|elk|iedere|ieder)$/.test(norm(tokens, at + 2)) ? at + 3 : at + 2;
  const unit = norm(tokens, of);
  if (!MONTHS.has(unit) && !PERIODS.has(unit)) return null;
  const year = norm(tokens, of + 1);
  return YEAR.test(year) ? moment(at - 1, of + 2, Number(year)) : moment(at - 1, of + 1, null);
};

const OCCURRING =
  /^(?:\p{L}*vergadering|raad|rotatie|ronde|bezoek|verkiezing|verkiezingen|top|oefening|missie|inzet|uitzending|zitting|begroting|rapportage|evaluatie|fase|oogst)$/u;

/** Jaarlijks, maandelijks; elk kwartaal, ieder jaar, per maand, om de twee jaar, tweemaal per jaar; vóór elke vergadering. */
export const recurring: Reader = (tokens, at) => {
  const word = norm(tokens, at);
  if (RECURRING.has(word)) {
    const month = norm(tokens, at + 1) === 'in' && MONTHS.has(norm(tokens, at + 2));
    return moment(at, at + (month ? 3 : 1), null);
  }
  if (!/^(?:elk|elke|ieder|iedere|per)$/.test(word)) return null;
  // "vóór elke vergadering", "na iedere rotatie"
  if (word !== 'per' && /^(?:voor|na|bij|tijdens)$/.test(norm(tokens, at - 1)) && OCCURRING.test(norm(tokens, at + 1)))
    return moment(at - 1, at + 2, null);
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

/** Whether a time comes back ("elk kwartaal") and does not lie ahead by itself. */
export const isRecurring = (tokens: readonly Token[], { from, to }: Moment): boolean =>
  tokens.slice(from, to).some((_, i) => recurring(tokens, from + i) !== null);
