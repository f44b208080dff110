import type { Who } from '../concept.ts';
import { norm, type Token } from '../tokens.ts';
import { traitOf } from '../traits.ts';
import {
  dutchHeads,
  homeServices,
  ministries,
  otherHeads,
  otherNames,
  ownHeads,
  ownNames,
  parliament,
  portfolios,
} from './lexicon/actors.ts';
import { determiners, prepositions, quantifiers } from './lexicon/function-words.ts';
import { verbFormsOf } from './verb-forms.ts';

/** A noun group that names somebody, in token indices (end exclusive). */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly who: Who;
  /** The preposition that governs it ("door de marechaussee"); '' when none does. */
  readonly after: string;
}

const NAMES = [otherNames, ownNames, parliament, ownHeads, dutchHeads, homeServices, otherHeads];
// "ons hoofddoel", "onze langetermijnambitie"
const AIM =
  /(?:doel|doelen|doelstelling|doelstellingen|ambitie|ambities|oogmerk|streefbeeld|streefgetal|streefgetallen|streefcijfer|streefcijfers|streefwaarde|streefwaarden|streefpercentage|streefpercentages|taakstelling|taakstellingen)$/;

// "Nederlandse cyberreservisten", "de Nederlandse gezondheidsattachés": those whom the state sends.
const SENT = /(?:attaches?|reservisten|rechercheurs)$|^tolken$/;

const MINISTRY = new Set(ministries.map(([first]) => first));

const MAY_ACT = traitOf((word) => {
  const name = nameOf(word);
  return (
    AIM.test(word) ||
    NAMES.some((names) => names.has(name)) ||
    word.startsWith('rijks') ||
    SERVICE.test(word) ||
    MINISTRY.has(word) ||
    SENT.test(word) ||
    ownNames.has(word.split('-')[0] ?? '')
  );
});

// "BZ's doel": whose it is.
const nameOf = (word: string): string => word.replace(/'s?$/, '');

/** Finds everybody who is named as one who could act, in order. */
export function mentionsOf(tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!MAY_ACT.is(tokens[at]) && !tokens[at]?.known) continue;
    const who = whoAt(tokens, at);
    if (!who) continue;
    const from = groupStart(tokens, at);
    const before = tokens[from - 1]?.norm ?? '';
    const conjoined = (before === 'en' || before === ',') && found.at(-1)?.to === from - 1 ? found.at(-1) : undefined;
    const after = prepositions.has(before) ? before : (conjoined?.after ?? '');
    const to = groupEnd(tokens, at);
    found.push({ from, to, who, after });
    at = Math.max(at, to - 1);
  }
  return found;
}

// Capitals only, two to five letters: most directorates are written so. Foreign bodies are listed.
const ABBREVIATED_NAME = /^[A-Z]{2,5}$/;

function whoAt(tokens: readonly Token[], at: number): Who | null {
  const token = tokens[at];
  if (token?.known) return token.known.who;
  if (!token || token.kind === 'mark' || token.kind === 'number') return null;
  if (isMinistry(tokens, at)) return 'own';
  const word = nameOf(token.norm);
  if (otherNames.has(word)) return 'other';
  // "Caribisch Nederland" is a place.
  if (word === 'nederland' && /^(?:caribisch|europees)$/.test(tokens[at - 1]?.norm ?? '')) return null;
  if (ownNames.has(word)) return word === 'fin' && !token.capital ? null : 'own';
  if (parliament.has(word)) return hasForeignAdjective(tokens, at) ? 'other' : 'parliament';
  // "Ons land steunt …"
  if (word === 'land' && tokens[at - 1]?.norm === 'ons') return 'own';
  if (ownHeads.has(word)) return isForeign(tokens, at) ? 'other' : 'own';
  // Rijksrederij, Rijksvastgoedbedrijf: services of the realm.
  if (token.capital && word.startsWith('rijks') && !/^rijks(?:begroting|wet|grens|daalder|weg|wegen|museum)/.test(word))
    return 'own';
  // "de Kustwacht", with a capital, is ours.
  if (token.capital && word === 'kustwacht' && !isForeign(tokens, at)) return 'own';
  // "De Dienst Terugkeer en Vertrek", "het Centraal Orgaan": a name with a capital that no country stands with.
  if (
    token.capital &&
    SERVICE.test(word) &&
    !isForeign(tokens, at) &&
    !/^(?:internationaal|internationale|europees|verenigde)$/.test(tokens[at - 1]?.norm ?? '')
  )
    return 'own';
  if (homeServices.has(word) && isAtHome(tokens, at)) return 'own';
  if ((dutchHeads.has(word) || AIM.test(word) || SENT.test(word)) && isCalledDutch(tokens, at)) return 'own';
  const stem = word.split('-');
  if (stem.length > 1 && ownNames.has(stem[0] ?? '') && token.capital) return 'own';
  // "staat Nederland … terzijde": the verb, where "de staat" is somebody.
  if (word === 'staat' && !determiners.has(norm(tokens, at - 1)) && !isModifier(tokens[at - 1])) return null;
  if (otherHeads.has(word)) return 'other';
  return null;
}

// "Buitenlandse Zaken opent …", "In 2027 opent Justitie en Veiligheid …": a ministry that is called by what it deals with.
// "Het programma Asiel en Migratie" is something else.
function isMinistry(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!tokens[at]?.capital || before?.capital) return false;
  const name = ministries.find((words) => words.every((word, i) => norm(tokens, at + i) === word));
  if (!name || !tokens[at + name.length - 1]?.capital) return false;
  const opens = before?.kind !== 'word' || verbFormsOf(before.norm).length > 0 || before.norm === 'door';
  return opens && !belongsAbroad(tokens, at + name.length - 1);
}

const SERVICE =
  /(?:^dienst|^orgaan|sdienst|atiedienst|inspectie|planbureau|waterstaat|^kadaster|^archief|^inspectiedienst)$/;

// "De politie opent …", "Als doel heeft de Nationale Politie …": that of home where no country or town is named with it. "Traint de politie" may be
// that of the host, so that it must open the sentence, stand behind a verb that has no other subject, or be called national.
function isAtHome(tokens: readonly Token[], at: number): boolean {
  if (isForeign(tokens, at)) return false;
  const before = tokens[at - 1]?.norm ?? '';
  if (/^nationale?$/.test(before)) return true;
  const placed = /^(?:in|uit|te|op)$/.test(tokens[at + 1]?.norm ?? '') && tokens[at + 2]?.capital === true;
  const opens = at === 1 || /^[:;]$/.test(tokens[at - 2]?.norm ?? '');
  // "De doelstelling van de politie voor 2027 is …": whose goal the letter tells.
  const hasGoal = tokens[at - 2]?.norm === 'van' && AIM.test(tokens[at - 3]?.norm ?? '') && at < 7;
  return /^(?:de|het)$/.test(before) && (opens || hasGoal) && !placed;
}

/** Whether a written name looks like the abbreviation of a directorate: DSH, DAF. */
export const looksLikeDirectorate = (written: string, norm: string): boolean =>
  ABBREVIATED_NAME.test(written) && !otherNames.has(norm) && !/^(?:EU|UN|VN|MIN)/.test(written);

/** Whether a noun group is called that of another country: "de Noorse minister", "de regering van Tamurië". */
export const isForeign = (tokens: readonly Token[], at: number): boolean =>
  hasForeignAdjective(tokens, at) || belongsAbroad(tokens, at);

function hasForeignAdjective(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && isModifier(tokens[i]); i--) {
    const token = tokens[i];
    if (token?.capital && isNationality(token.norm) && !/^(?:diverse|verse|ware|losse|talloze)$/.test(token.norm))
      return true;
  }
  return false;
}

const isNationality = (word: string): boolean =>
  /(?:se|sche|ische)$/.test(word) && word !== 'nederlandse' && word !== 'koninklijke' && word !== 'haagse';

function isCalledDutch(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && isModifier(tokens[i]); i--) {
    const word = tokens[i]?.norm ?? '';
    if (word === 'nederlandse' || word === 'koninklijke' || word === 'ons' || word === 'onze' || word === 'nederlands')
      return true;
  }
  return false;
}

// "van" with a name that is no portfolio: "de minister van Tamurië", "het leger van Dorva".
function belongsAbroad(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.norm !== 'van') return false;
  let of = at + 2;
  // "het ministerie van Justitie van Velmarië"
  while (portfolios.has(tokens[of]?.norm ?? '') || (tokens[of]?.norm === 'en' && tokens[of + 1]?.capital)) of++;
  if (of > at + 2 && tokens[of]?.norm !== 'van') return false;
  // "de marineschepen van de buurlanden", "de ministers van alle lidstaten"
  if (/^(?:de|het|een|alle|beide|andere|onze)$/.test(tokens[of]?.norm ?? '')) {
    const noun = tokens[of + 1]?.norm === 'andere' ? of + 2 : of + 1;
    if (STATES.test(tokens[noun]?.norm ?? '')) return true;
  } else if (STATES.test(tokens[of]?.norm ?? '')) return true;
  const owner = tokens[of > at + 2 ? of + 1 : of];
  if (!owner?.capital) return false;
  return !portfolios.has(owner.norm) && !ownNames.has(owner.norm) && !/^(?:het|de)$/.test(owner.norm);
}

const STATES =
  /^(?:\p{L}*landen|buurland|gastland|\p{L}*bondgenoten|lidstaat|\p{L}*lidstaten|staten|mogendheden|junta|rebellen|coalitie)$/u;

const isModifier = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !prepositions.has(token.norm) &&
  !/^(?:en|het|hoe|die|wie)$/.test(token.norm) &&
  !(determiners.has(token.norm) && token.norm !== 'ons' && token.norm !== 'onze') &&
  /(?:e|en|ons|nederlands|speciaal|plaatsvervangend|waarnemend|demissionair|permanent|bijzonder|openbaar|centraal|nationaal|civiel|militair|tijdelijk)$/.test(
    token.norm,
  );

function groupStart(tokens: readonly Token[], at: number): number {
  let from = at;
  // "daarom bezie ik of": a pronoun has nothing in front of it.
  if (/^(?:ik|wij|we)$/.test(norm(tokens, at))) return at;
  // "een onafhankelijk bureau": after "een" an adjective may be bare.
  if (/^(?:een|geen|elk|ieder)$/.test(tokens[at - 2]?.norm ?? '') && tokens[at - 1]?.kind === 'word') return at - 2;
  while (from > 0 && isModifier(tokens[from - 1]) && !/(?:en|n)$/.test(tokens[from - 1]?.norm ?? '')) from--;
  const before = tokens[from - 1];
  const opens =
    before &&
    (determiners.has(before.norm) || before.norm === 'het' || quantifiers.has(before.norm) || before.kind === 'number');
  return opens ? from - 1 : from;
}

// "de minister van Buitenlandse Zaken", "de directie Veiligheidsbeleid (DVB)", "de ambassade in Port Amsa".
function groupEnd(tokens: readonly Token[], at: number): number {
  let to = at + (tokens[at]?.known?.length ?? 1);
  if (
    ownHeads.has(tokens[at]?.norm ?? '') &&
    /^(?:van|in|voor|te)$/.test(tokens[to]?.norm ?? '') &&
    tokens[to + 1]?.capital
  )
    to += 1;
  // "maakt Nederland Zuid-Dorva stabiel": a name that is whole by itself takes no other.
  const whole = /^(?:nederland|wij|we|ik|bz|defensie)$/.test(tokens[at]?.norm ?? '');
  while (!whole && tokens[to]?.capital && tokens[to]?.kind !== 'number') to++;
  if (
    tokens[to]?.norm === 'en' &&
    tokens[to + 1]?.capital &&
    (portfolios.has(norm(tokens, to - 1)) || norm(tokens, to - 1) === 'zaken')
  )
    to += 2;
  if (tokens[to]?.norm === '(' && tokens[to + 2]?.norm === ')') to += 3;
  return to;
}
