import { overlaps } from '../../text/span.ts';
import type { Clause, Concept, ConceptKind, Edit, Sort } from '../concept.ts';
import { inCase } from '../rephrasing.ts';
import type { Token } from '../tokens.ts';
import { rightTerm } from './consent.ts';
import { deedFor } from './effort-deeds.ts';
import { closedList, untilDate, withoutAlways, withoutPraise } from './leaving-out.ts';
import { adverbialSlotOf } from './time-slots.ts';
import type { VerbUse } from './verb-uses.ts';
import { wholeAmount, wholeCondition, wholeTime } from './whole-phrases.ts';

/** A phrase that was found, before it is known how to mend it. */
type Phrase = Omit<Concept, 'mended'>;

/** A sentence as far as its rewording asks for it. */
interface Around {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly uses: readonly VerbUse[];
  readonly clause: Clause;
  /** Names a date or period already. */
  readonly dated: boolean;
}

/** What sort of amount, time, effort or condition a phrase is, from its folded words. */
export function sortOf(kind: ConceptKind, name: string): Sort | null {
  switch (kind) {
    case 'vague time':
      return OFTEN.test(name) ? 'often' : ATTRIBUTIVE_TIME.test(name) ? 'attribute' : null;
    case 'vague amount':
      return SHARE.test(name)
        ? 'share'
        : DEGREE.test(name)
          ? 'degree'
          : ATTRIBUTIVE_AMOUNT.test(name)
            ? 'attribute'
            : 'count';
    case 'effort':
      return STRIVING.test(name) ? 'striving' : null;
    case 'escape':
      return /^(?:zo (?!mogelijk\b|nodig\b)|zoveel)/i.test(name) ? 'degree' : null;
    case 'absolute':
      return VOUCHING.test(name) ? 'guarantee' : null;
    default:
      return null;
  }
}

const OFTEN =
  /regelmat|structure|stelselmatig|herhaaldelijk|veelvuldig|periodiek|geregeld|frequent|doorlopend|voortdurend|continu|steeds|telkens|vaak|vaker|constant|gezette|herhaald|permanent|blijvend|meermalen|van tijd/i;
// "een tijdige rapportage": an adjective cannot make way for a date.
const ATTRIBUTIVE_TIME = /(?:tijdige|spoedige|mogelijke|stapsgewijze)$/;
const SHARE = /(?:deel|gedeelte|merendeel|gros)$/i;
const DEGREE =
  /(?:mate|fors|flink|substantieel|aanzienlijk|significant|drastisch|merkbaar|deels|goeddeels|grotendeels|gedeeltelijk)$/i;
// "een fors bedrag": the adjective of a noun leaves nothing to put in its place.
const ATTRIBUTIVE_AMOUNT =
  /(?:substantiele|aanzienlijke|forse|significante|flinke|drastische|behoorlijke|merkbare|noemenswaardige)$/i;
const VOUCHING =
  /garan|borg|verzeker|zekerheid|waarborg|ondenkbaar|instaan|in voor$|voor in$|uit dat$|uitsluiten|(?:volledig|volkomen|volstrekt|absoluut|totaal) onmogelijk$/i;
const STRIVING = /stree|strev|beoog|beogen|toe.*naar|voor ogen|voorsta/i;

/** How a vague phrase can be said so that it can be checked. */
export function mendedOf(phrase: Phrase, around: Around): readonly Edit[] {
  const by = (words: string): Edit[] => [{ start: phrase.start, end: phrase.end, newText: inCase(phrase.name, words) }];
  switch (phrase.kind) {
    case 'vague time':
      return phrase.sort === 'attribute' ? NONE : dated(phrase, around);
    case 'vague amount':
      if (phrase.sort === 'share') return by('‹percentage› procent');
      if (phrase.sort === 'degree') return by('met ‹aantal›');
      return phrase.sort === 'attribute' ? NONE : counted(phrase, around);
    case 'escape':
      return wholeCondition(phrase, around.text, around.clause);
    case 'effort':
      return deedFor(phrase, around);
    case 'noncommittal':
      return decision(phrase, around);
    case 'vague quality':
      return withoutPraise(phrase, around);
    case 'open list':
      return closedList(phrase, around);
    case 'absolute':
      return withoutAlways(phrase, around);
    case 'open end':
      return untilDate(phrase, around);
    case 'contribution':
      return withMeans(phrase, around);
    case 'wrong article':
      return rightTerm(phrase, around);
    default:
      return NONE;
  }
}

const NONE: readonly Edit[] = [];

// "periodiek" comes back, "de komende jaren" and what "blijft" last: all else ends on a day.
function dated(phrase: Phrase, { text, clause }: Around): readonly Edit[] {
  const whole = wholeTime(phrase, text);
  // "een regelmatige rapportage": in front of its noun neither a day nor a quarter fits.
  if (!whole || (phrase.sort === 'often' && /^\S+e$/.test(phrase.name))) return NONE;
  const lasts = LASTING.test(phrase.name) || isLasting(text, clause);
  const words = lasts ? 'tot en met ‹datum›' : phrase.sort === 'often' ? 'elk ‹kwartaal›' : 'uiterlijk ‹datum›';
  return [{ start: whole.start, end: whole.end, newText: inCase(phrase.name, words) }];
}

const LASTING =
  /^(?:(?:voor )?de (?:eerst)?komende|nog (?:geruime|enige|lange)|voorlopig|vooralsnog|voorshands|onverminderd|langdurig|permanent|blijvend|bestendig|onafgebroken|ononderbroken|aanhoudend|voortdurend|continu|doorlopend)/i;

/** Whether the clause says that something goes on: "blijft zich inzetten". */
const isLasting = (text: string, { verb: [verb] }: Clause): boolean =>
  verb !== undefined && /^(?:blijft|blijven|continueert|continueren)$/i.test(text.slice(verb.start, verb.end));

const PLURAL: Readonly<Record<string, string>> = {
  moet: 'moeten',
  zal: 'zullen',
  is: 'zijn',
  wordt: 'worden',
  kan: 'kunnen',
  komt: 'komen',
  dient: 'dienen',
};

// "Er moet een reeks opvangplekken zijn" becomes "Er moeten ‹aantal› opvangplekken zijn".
function counted(phrase: Phrase, { text, clause }: Around): readonly Edit[] {
  const whole = wholeAmount(phrase, text);
  if (!whole) return NONE;
  const [verb] = clause.verb;
  const plural = PLURAL[verb ? text.slice(verb.start, verb.end) : ''];
  const agrees = verb && plural && /\bEr $/i.test(text.slice(0, verb.start)) && verb.end < whole.start;
  return [
    ...(agrees ? [{ start: verb.start, end: verb.end, newText: plural }] : []),
    { start: whole.start, end: whole.end, newText: inCase(phrase.name, whole.blank) },
  ];
}

// "draagt in 2026 met ‹middel› bij aan", "ondersteunt met ‹middel› het herstel", "zal het herstel met ‹middel› ondersteunen".
function withMeans({ parts }: Phrase, { text, clause }: Around): readonly Edit[] {
  const [first, second] = parts;
  const [verb, particle] = clause.verb;
  if (!first || !verb) return NONE;
  const before = (at: number): Edit[] => {
    // "zal … zorg dragen voor", "draagt ertoe bij dat": what belongs to the verb stands in front of it.
    const noun = /\b(?:zorg|ertoe|eraan) $/.exec(text.slice(0, at))?.[0].length ?? 0;
    return [{ start: at - noun, end: at - noun, newText: 'met ‹middel› ' }];
  };
  const written = text.slice(verb.start, verb.end);
  // Behind "zal", or last in its clause ("dat Nederland bijdraagt aan"), the verb has its adverbials in front of it.
  if (!overlaps(first, verb) || /^(?:bij|mee)/i.test(written)) return before(first.start);
  if (particle && overlaps(first, particle)) return before(particle.start);
  // Between "een" and "bijdrage" nothing fits.
  if (second && !/\b(?:een|zijn|haar|hun|het|de|ons|onze|\p{L}+e)\s+$/u.test(text.slice(0, second.start)))
    return before(second.start);
  const slot = adverbialSlotOf(text, clause);
  return slot === null ? NONE : [{ start: slot, end: slot, newText: ' met ‹middel›' }];
}

// In front of "of" a decision fits in the place of the verb: "beziet of" becomes "besluit uiterlijk ‹datum› of".
function decision(verb: Phrase, { text, clause, dated }: Around): readonly Edit[] {
  if (!/^\s*of\s/.test(text.slice(verb.end, verb.end + 8)) || verb.parts.length > 1) return NONE;
  const when = dated ? '' : 'uiterlijk ‹datum›';
  const [finite] = clause.verb;
  const carries = finite !== undefined && finite.start === verb.start && finite.end === verb.end;
  if (carries || !/(?:en|gaan)$/i.test(verb.name)) {
    const decides = /en$/i.test(verb.name) ? 'besluiten' : 'besluit';
    return [{ start: verb.start, end: verb.end, newText: [decides, when].filter(Boolean).join(' ') }];
  }
  // "zal uiterlijk ‹datum› besluiten of": behind another verb the date stands in front.
  const decides = clause.voice === 'passive' ? 'besloten' : 'besluiten';
  const to = /\bte $/.test(text.slice(0, verb.start)) ? 'te ' : '';
  const words = [when, `${to}${decides}`].filter(Boolean).join(' ');
  return [{ start: verb.start - to.length, end: verb.end, newText: words }];
}
