import type { Concept, Edit } from '../concept.ts';
import { inCase } from '../rephrasing.ts';
import { fold } from '../tokens.ts';
import { verbFormsOf } from './verb-forms.ts';

/*
 * Fixes that leave words out, or put one blank in their place. Each gives no edit where the sentence would not be Dutch without them.
 */

/** A phrase in the text that it stands in. */
type Phrase = Pick<Concept, 'start' | 'end' | 'name' | 'parts'>;

interface Text {
  readonly text: string;
}

const NONE: readonly Edit[] = [];

// The few units in front of a phrase, and behind it.
const before = (text: string, at: number): string => text.slice(Math.max(0, at - 24), at);
const behind = (text: string, at: number): string => text.slice(at, at + 40);

const opensSentence = (text: string, at: number): boolean => /^\s*$|[.:;!?*]\s*$/.test(before(text, at));

/** "een robuust crisisteam" becomes "een crisisteam": an adjective in front of its noun can go. */
export function withoutPraise(praise: Phrase, { text }: Text): readonly Edit[] {
  const noun = /^ (\p{Ll}[\p{L}-]{3,})/u.exec(behind(text, praise.end))?.[1] ?? '';
  const isAttribute = /e$/.test(praise.name) || /\b(?:een|geen)\s$/i.test(before(text, praise.start));
  const isPaired =
    /(?:\ben|\bof|,)\s$/.test(before(text, praise.start)) ||
    /^ (?:en|of|dan|om|voor|aan)\b/.test(behind(text, praise.end));
  const isVerb = verbFormsOf(fold(noun)).some((form) => form.form !== 'noun' && form.form !== 'infinitive');
  // "op een zorgvuldige wijze": without it the words say nothing.
  const isBare = /^(?:manier|wijze|basis|schaal|vorm|mate)$/.test(noun);
  if (
    !noun ||
    isBare ||
    !isAttribute ||
    isPaired ||
    isVerb ||
    / /.test(praise.name) ||
    opensSentence(text, praise.start)
  )
    return NONE;
  return [{ start: praise.start, end: praise.end + 1, newText: '' }];
}

/** "partners, zoals vakbonden" becomes "partners, te weten vakbonden"; "tenten, dekens, enzovoort" becomes "tenten, dekens en ‹onderdeel›". */
export function closedList(list: Phrase, { text }: Text): readonly Edit[] {
  const lead = before(text, list.start);
  if (ENDS_LIST.test(list.name)) {
    const from = list.start - (/,?\s*$/.exec(lead)?.[0].length ?? 0);
    // The full stop of "etc." goes with it, unless it ends the sentence.
    const stop = /^\.(?=\s*[\p{Ll}),;])/u.test(behind(text, list.end)) ? 1 : 0;
    // The full stop of "e.d." may be that of the sentence.
    const closes = list.name.endsWith('.') && /^(?:\s*$|\s+\p{Lu})/u.test(behind(text, list.end)) ? '.' : '';
    return [{ start: from, end: list.end + stop, newText: ` en ‹onderdeel›${closes}` }];
  }
  if (!OPENS_LIST.test(list.name) || opensSentence(text, list.start)) return NONE;
  if (/[,(–-]\s*$/.test(lead)) return [{ start: list.start, end: list.end, newText: 'te weten' }];
  // "gegevens over onder andere visa": the words can go; "partners zoals vakbonden" hold on to theirs.
  return MAY_GO.test(list.name) ? [{ start: list.start, end: list.end + 1, newText: '' }] : NONE;
}

const ENDS_LIST =
  /^(?:etc|et cetera|etcetera|enz|enzovoort|enzovoorts|e\.d\.?|e\.a\.?|en (?:dergelijke|dergelijken|soortgelijke|anderen|zo meer|zo voort|zo verder|noem maar op)|en (?:vele|nog|nog vele) anderen|(?:en )?wat dies meer zij|en (?:andere|overige) \p{L}+)$/iu;
const OPENS_LIST = /^(?:onder (?:meer|andere|anderen)|o\.[am]\.?|zoals|waaronder|bijvoorbeeld|bijv|bv)$/i;
const MAY_GO = /^(?:onder (?:meer|andere|anderen)|o\.[am]\.?|bijvoorbeeld)$/i;

/** "reageren altijd binnen een uur" becomes "reageren binnen een uur". What denies, or carries the sentence, cannot go. */
export function withoutAlways(absolute: Phrase, { text }: Text): readonly Edit[] {
  if (!DROPPED.test(absolute.name) || opensSentence(text, absolute.start)) return NONE;
  const fenced = /,\s*$/.exec(before(text, absolute.start))?.[0] ?? '';
  const closes = behind(text, absolute.end).startsWith(',');
  if (fenced !== '' && !closes) return NONE;
  return [
    {
      start: absolute.start - (fenced ? fenced.length : 1),
      end: absolute.end + (fenced && closes ? 1 : 0),
      newText: '',
    },
  ];
}

const DROPPED =
  /^(?:altijd|te allen tijde|onder (?:alle|elke) omstandighe(?:den|id)|in alle gevallen|zonder .*uitzondering(?:en)?|zonder mankeren|wat er ook gebeurt|hoe dan ook|voor eens en (?:voor )?altijd|voorgoed|met wortel en tak)$/i;

/** "voor onbepaalde tijd" becomes "tot en met ‹datum›". */
export function untilDate(end: Phrase, { text }: Text): readonly Edit[] {
  const said = text.slice(end.start, end.end);
  // "met een open einde": what governs it stands in front.
  const governs = /^een open\b/i.test(said) ? (/\bmet $/i.exec(before(text, end.start))?.[0] ?? '') : '';
  if (governs !== '')
    return [{ start: end.start - governs.length, end: end.end, newText: inCase(governs, 'tot en met ‹datum›') }];
  // "zonder daaraan een termijn te verbinden": what stands between its words goes with them.
  const isWhole = end.parts.length === 1 || /^zonder\b/i.test(said);
  if (!isWhole || !REPLACED.test(said)) return NONE;
  const opens = opensSentence(text, end.start);
  // "Zolang als nodig houdt Nederland …": without a verb of its own the clause is over, and the sentence goes on.
  const short = SHORT.exec(said)?.[0].length ?? said.length;
  const to = end.start + short;
  // "Zolang dat nodig is, levert …": the comma closes a clause that is no longer there.
  const comma = opens && behind(text, to).startsWith(',') ? 1 : 0;
  const lead = !opens && CLAUSE.test(end.name) ? (/,\s*$/.exec(before(text, end.start))?.[0].length ?? 0) : 0;
  return [
    {
      start: end.start - lead,
      end: to + comma,
      newText: `${lead > 0 ? ' ' : ''}${opens ? 'Tot' : 'tot'} en met ‹datum›`,
    },
  ];
}

const SHORT =
  /^(?:voor )?(?:zolang|zo lang)(?: als)? (?:nodig|mogelijk|noodzakelijk|wenselijk|vereist|gewenst)\b(?! (?:is|zijn|blijkt|blijft|wordt)\b)/i;
const CLAUSE = /^(?:zolang|zo lang|totdat|tot dat|voor zolang|voor zo lang|zonder dat)\b/i;
const REPLACED =
  /^(?:voor (?:een )?(?:nog )?(?:niet )?\p{L}+ (?:tijd|duur|periode|termijn|tijdsduur)|tot nader\p{L}* \p{L}+|tot een n(?:ader|og) te .*|zonder (?:vaste |vooraf bepaalde )?(?:eind|tijds)\p{L}+|zonder einde|zolang .*|zo lang .*|voor zolang .*|voor zo lang .*|totdat .*|tot dat .*|tot het .*|tot de .*|zonder dat daaraan .*|zonder daaraan .*)$/iu;
