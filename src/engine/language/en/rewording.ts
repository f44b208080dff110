import type { Clause, Concept, ConceptKind, Edit, Sort } from '../concept.ts';
import { inCase } from '../rephrasing.ts';
import type { Token } from '../tokens.ts';
import { rightTerm } from './consent.ts';
import { deedFor } from './effort-deeds.ts';
import { closedList, untilDate, withoutAlways, withoutPraise } from './leaving-out.ts';

/** A phrase that was found, before it is known how to mend it. */
type Phrase = Omit<Concept, 'mended'>;

/** A sentence as far as its rewording asks for it. */
interface Around {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  /** Where an adverbial fits at the end of the main clause; null where there is none. */
  readonly slot: number | null;
  /** Names a date or period already. */
  readonly dated: boolean;
}

/** What sort of amount, time, effort or condition a phrase is. */
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
    case 'absolute':
      return /^(?:guarante|vouch)/i.test(name) ? 'guarantee' : null;
    case 'effort':
      return STRIVING.test(name) ? 'striving' : null;
    case 'escape':
      return /^(?:as (?:much|many|often|closely|concretely)|more or less)/i.test(name) ? 'degree' : null;
    default:
      return null;
  }
}

const OFTEN =
  /regular|period|frequent|time to time|now and (?:then|again)|once in a while|intervals|basis|continu|ongoing/i;
const ATTRIBUTIVE_TIME = /^timely$/i;
const SHARE = /(?:part|share|portion|proportion|percentage|majority|bulk|most|much|section)(?: of)?(?: the)?$/i;
const DEGREE = /(?:ly|extent|degree|more and more)$/i;
const ATTRIBUTIVE_AMOUNT =
  /^(?:considerable|substantial|sizeable|sizable|significant|appreciable|ample|generous|modest|limited)$/i;
const STRIVING =
  /^(?:hop(?:e|es|ing) to|aim\w* to|aspir\w* to|seek\w* to|wish\w* to|striv|strove|aim\w* (?:at|for)|pursu|aspir|work\w* towards?|working towards?)/i;

const OTHERWISE = /^ otherwise\b/;
const NONE: readonly Edit[] = [];

/** How a vague phrase can be said so that it can be checked. */
export function mendedOf(phrase: Phrase, around: Around): readonly Edit[] {
  const by = (words: string): Edit[] => [{ start: phrase.start, end: phrase.end, newText: inCase(phrase.name, words) }];
  switch (phrase.kind) {
    case 'vague time':
      return phrase.sort === 'attribute' ? NONE : dated(phrase, around);
    case 'vague amount':
      if (phrase.sort === 'attribute') return NONE;
      if (phrase.sort === 'share') return by('‹percentage› per cent of');
      if (phrase.sort === 'degree') return measured(phrase, around);
      return by(/sum|amount|money|funds|funding/i.test(phrase.name) ? '‹amount› euros' : '‹number›');
    case 'escape':
      // "unless circumstances dictate otherwise"
      return [
        {
          start: phrase.start,
          end: phrase.end + (OTHERWISE.exec(around.text.slice(phrase.end))?.[0].length ?? 0),
          newText: '',
        },
      ];
    case 'effort':
      return deedFor(phrase, around);
    case 'noncommittal':
      return decision(phrase, around);
    case 'vague quality':
      return withoutPraise(phrase, around.text);
    case 'open list':
      return closedList(phrase, around.text);
    case 'absolute':
      return withoutAlways(phrase, around.text);
    case 'open end':
      return untilDate(phrase, around.text);
    case 'wrong article':
      return rightTerm(phrase, around.tokens);
    default:
      return NONE;
  }
}

// "will have markedly reduced the gap" becomes "will have reduced the gap by ‹amount›": in front of its verb no amount fits.
function measured({ start, end, name }: Phrase, { text, slot }: Around): readonly Edit[] {
  const inside = MIDDLE.test(text.slice(Math.max(0, start - 12), start)) || /^ \p{L}+ed\b/u.test(text.slice(end));
  if (!inside) return [{ start, end, newText: inCase(name, 'by ‹amount›') }];
  if (slot === null || slot < end || start === 0) return NONE;
  return [
    { start: start - 1, end, newText: '' },
    { start: slot, end: slot, newText: ' by ‹amount›' },
  ];
}

// "will regularly publish the results" becomes "will publish the results every ‹quarter›": inside the verb only an adverb fits.
function dated(phrase: Phrase, { text, clause, slot }: Around): readonly Edit[] {
  const { start, end, name, sort } = phrase;
  const lasts = LASTING.test(name) || isLasting(text, clause);
  const words = lasts ? 'until ‹date›' : sort === 'often' ? 'every ‹quarter›' : 'by ‹date›';
  const [verb] = clause.verb;
  const inside =
    verb &&
    !/\s/.test(name) &&
    start > 0 &&
    end < (slot ?? 0) &&
    MIDDLE.test(text.slice(Math.max(0, start - 12), start));
  if (!inside || slot === null) return [{ start, end, newText: inCase(name, words) }];
  return [
    { start: start - 1, end, newText: '' },
    { start: slot, end: slot, newText: ` ${words}` },
  ];
}

const MIDDLE = /\b(?:will|shall|must|should|is|are|to|has|have|be) $/;
const LASTING = /^(?:for|throughout)\b|permanently|continuously|continually/i;

/** Whether the clause says that something goes on: "remains committed". */
const isLasting = (text: string, { verb: [verb] }: Clause): boolean =>
  verb !== undefined && /^(?:(?:will )?(?:remains?|continues?|stays?|keeps?))$/i.test(text.slice(verb.start, verb.end));

// In front of "whether" a decision fits in the place of the verb: "examine whether" becomes "decide by ‹date› whether".
function decision(verb: Phrase, { text, clause, dated }: Around): readonly Edit[] {
  const words = text.slice(verb.start, verb.end);
  const inside = /\s(?:whether|if)$/.test(words);
  if (!inside && !/^\s*(?:whether|if)\s/.test(text.slice(verb.end, verb.end + 10))) return NONE;
  if (verb.parts.length > 1 || clause.voice === 'passive') return NONE;
  const first = /^\S+/.exec(words)?.[0] ?? '';
  const decides = /ing$/.test(first) ? 'deciding' : /s$/.test(first) ? 'decides' : 'decide';
  return [
    { start: verb.start, end: verb.end, newText: `${decides}${dated ? '' : ' by ‹date›'}${inside ? ' whether' : ''}` },
  ];
}

/**
 * Where an adverbial such as "by ‹date›" fits: at the end of the main clause, before the mark that closes it. Null in a sentence without a verb.
 */
export function timeSlotOf(tokens: readonly Token[], clause: Clause, end: number): number | null {
  const [verb] = clause.verb;
  if (!verb) return null;
  let at = Math.min(end, tokens.length) - 1;
  while (at >= 0 && tokens[at]?.kind === 'mark' && tokens[at]?.norm !== ')') at--;
  const slot = tokens[at]?.end ?? null;
  return slot !== null && slot >= verb.end ? slot : verb.end;
}
