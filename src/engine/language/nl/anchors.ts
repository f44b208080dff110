import { moment, type Reader } from '../moments.ts';
import { norm, type Token } from '../tokens.ts';
import { EVENTS, isOrdinal } from './lexicon/times.ts';
import { verbFormsOf } from './verb-forms.ts';

/*
 * Times that hang on something that happens: "drie maanden na het einde van de inzet", "in de derde fase", "zodra het verdrag in werking treedt".
 */

// Events that an anchor hangs on, as each preposition takes them. "Voor de overdracht" is as often a purpose as a time, "na" always a time.
const EVENT = new RegExp(`^(?:${[...EVENTS].join('|')})$|(?:fase|verlenging|periode|termijn|looptijd|behandeling)$`);
const ANCHORED: Readonly<Record<string, RegExp>> = {
  na: /^(?!over$|zomer|winter|herfst|lente|vakantie|reces|tijd|verloop|onder|overleg$)\p{L}{3,}(?<!reces|vakantie|seizoen|maanden|feestdagen)$/u,
  tot: EVENT,
  vanaf: EVENT,
  in: /(?:fase|periode|looptijd)$/,
  met: /^ingang$/,
  op: /^(?:einde|afloop)$/,
  aan: /^(?:einde|eind|slot|begin)$/,
  bij: /^(?:einde|eind|start|aanvang|afloop|vertrek|aankomst|inwerkingtreding|rotatie|ondertekening|afronding|beeindiging|overdracht|oplevering|sluiting|opening|terugkeer|verschijnen|aantreden|presentatie)$|(?:verlenging|behandeling|rapportage|begroting|evaluatie)$/,
  voor: /^(?:duur|looptijd|einde|eind|start|aanvang|afloop|vertrek|aankomst|inwerkingtreding|terugkeer|verkiezingen|ondertekening|top)$|behandeling$/,
  binnen: /^(?:kabinetsperiode|looptijd|projectperiode)$/,
};

/** The prepositions that an anchor opens with. */
export const ANCHORING: ReadonlySet<string> = new Set(Object.keys(ANCHORED));

// na afloop van de missie, tot het einde van het mandaat, in de derde fase, bij de start van …
export const anchor: Reader = (tokens, at) => {
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
  // "bij hun terugkeer naar school": on what occasion, again and again.
  if (word === 'bij' && /^(?:zijn|haar|hun)$/.test(norm(tokens, i))) return null;
  const isDefinite = /^(?:de|het|deze|dit|zijn|haar|hun|elke|iedere|die|dat|een|onze)$/.test(norm(tokens, i));
  if (isDefinite) i++;
  // "pleit voor effectievere terugkeer", "een regeling voor terugkeer": what for, not when.
  const returns = [0, 1].find((ahead) => norm(tokens, i + ahead) === 'terugkeer');
  if (word === 'voor' && !isDefinite && returns !== undefined && norm(tokens, i + returns + 1) !== 'van') return null;
  // "in de komende periode": of no known length.
  // "na ommekomst van enige tijd": nor is that.
  if (
    word === 'na' &&
    norm(tokens, i + 1) === 'van' &&
    /^(?:enige|geruime|lange|korte|zekere)$/.test(norm(tokens, i + 2))
  )
    return null;
  if (word === 'in' && VAGUE_PERIOD.test(norm(tokens, i))) return null;
  if (
    isOrdinal(norm(tokens, i)) ||
    (/(?<!vakanti)e$/.test(norm(tokens, i)) && !EVENTS.has(norm(tokens, i)) && tokens[i + 1]?.kind === 'word')
  )
    i++;
  if (!events.test(norm(tokens, i))) return null;
  return moment(at, endOfGroup(tokens, i), word === 'na' ? yearOf(tokens, i) : null);
};

// "na raadpleging van het College voor de Rechten van de Mens in 2024": when that was, or will be. Behind a verb another thing is dated.
function yearOf(tokens: readonly Token[], event: number): number | null {
  for (let at = event + 1; at < event + 12 && tokens[at]?.kind === 'word'; at++) {
    const word = norm(tokens, at);
    if (/^(?:die|dat|waar\p{L}*)$/u.test(word) || (!tokens[at]?.capital && isVerb(word))) return null;
    if (word === 'in' && /^(?:19|20)\d\d$/.test(norm(tokens, at + 1))) return Number(norm(tokens, at + 1));
  }
  return null;
}

const isVerb = (word: string): boolean => verbFormsOf(word).some(({ form }) => /^(?:singular|plural|past)$/.test(form));

const VAGUE_PERIOD =
  /^(?:komende?|volgende?|aankomende?|aanstaande?|eerstkomende?|eerstvolgende?|nieuwe?|latere?|verdere?|nabije|naaste|bepaalde|zekere|huidige?|langere?|kortere?|korte|lange|andere?)$/;

// "tijdens het Nederlandse voorzitterschap", "gedurende de looptijd": always a time, whatever follows.
export const during: Reader = (tokens, at) =>
  /^(?:tijdens|gedurende|hangende)$/.test(norm(tokens, at)) &&
  !/^(?:langere|enige|geruime|lange)$/.test(norm(tokens, at + 1))
    ? moment(at, endOfGroup(tokens, at + 2), null)
    : null;

// "nadat de rechter uitspraak heeft gedaan", "zodra het verdrag in werking treedt": an event that can be seen to have happened.
export const event: Reader = (tokens, at) => {
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

// "zolang het mandaat loopt", "zolang de oefening duurt": as long as something that ends by itself.
export const whileItLasts: Reader = (tokens, at) => {
  if (norm(tokens, at) !== 'zolang') return null;
  let to = at + 1;
  while (to < tokens.length && to - at < 9 && tokens[to]?.kind !== 'mark' && !LASTING.test(norm(tokens, to))) to++;
  const named = tokens.slice(at + 1, to).some((t) => LIMITED.test(t.norm));
  return named && LASTING.test(norm(tokens, to)) ? moment(at, to + 1, null) : null;
};
const LASTING = /^(?:duurt|duren|loopt|lopen|geldt|gelden)$/;
const LIMITED =
  /(?:mandaat|missie|operatie|oefening|project|programma|contract|overeenkomst|verdrag|regeling|termijn)$/;

// "in de volgende SEA", "in de eerstvolgende voortgangsrapportage": a product that is known to come.
export const product: Reader = (tokens, at) => {
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

// The noun group that an anchor hangs on: up to a verb, mark or preposition, "van" and what it governs included.
export function endOfGroup(tokens: readonly Token[], from: number): number {
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
