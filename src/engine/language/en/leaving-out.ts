import type { Concept, Edit } from '../concept.ts';
import { inCase, withoutOpening } from '../rephrasing.ts';

/*
 * Fixes that leave words out, or put one blank in their place. Each gives no edit where the sentence would not be English without them.
 */

/** A phrase in the text that it stands in. */
type Phrase = Pick<Concept, 'start' | 'end' | 'name' | 'parts'>;

const NONE: readonly Edit[] = [];

// The few units in front of a phrase, and behind it.
const before = (text: string, at: number): string => text.slice(Math.max(0, at - 24), at);
const behind = (text: string, at: number): string => text.slice(at, at + 40);

const opensSentence = (text: string, at: number): boolean => /^\s*$|[.:;!?*]\s*$/.test(before(text, at));

/** "an adequate complaints procedure" becomes "a complaints procedure": an adjective in front of its noun can go. */
export function withoutPraise({ start, end, name }: Phrase, text: string): readonly Edit[] {
  const noun = /^ (\p{Ll}[\p{L}-]{2,})/u.exec(behind(text, end))?.[1] ?? '';
  if (/\s|ly$/.test(name) || !noun || NO_NOUN.test(noun) || opensSentence(text, start)) return NONE;
  // "solid and credible", "more reliable", "is fair": what stands in front hangs on it.
  if (HANGS.test(before(text, start))) return NONE;
  const article = /\b(an?) $/i.exec(before(text, start))?.[0] ?? '';
  if (article === '') return [{ start, end: end + 1, newText: '' }];
  return [{ start: start - article.length, end: end + 1, newText: inCase(article, `${articleOf(noun)} `) }];
}

const NO_NOUN =
  /^(?:and|or|but|for|to|in|on|of|at|by|with|that|as|than|enough|from|before|after|when|if|way|ways|manner|fashion|basis|scale|pace)$/;
const HANGS =
  /(?:\b(?:and|or|but|more|most|less|least|very|too|so|as|is|are|was|were|be|been|being|remains?|becomes?|keeps?|it|them|highly|fully)|,)\s$/i;

const articleOf = (noun: string): string =>
  /^(?:[aeio]|u(?!ni|s[ea]|til)|hour|honest|heir)/i.test(noun) && !/^(?:eu|one)/i.test(noun) ? 'an' : 'a';

/** "partners, such as unions" becomes "partners, namely unions"; "tents, blankets, etc." becomes "tents, blankets and ‹item›". */
export function closedList({ start, end, name }: Phrase, text: string): readonly Edit[] {
  const lead = before(text, start);
  if (ENDS_LIST.test(name)) {
    const from = start - (/,?\s*$/.exec(lead)?.[0].length ?? 0);
    // The full stop of "etc." goes with it, unless it ends the sentence.
    const stop = /^\.(?=\s*[\p{Ll}),;])/u.test(behind(text, end)) ? 1 : 0;
    const closes = name.endsWith('.') && /^(?:\s*$|\s+\p{Lu})/u.test(behind(text, end)) ? '.' : '';
    return [{ start: from, end: end + stop, newText: ` and ‹item›${closes}` }];
  }
  if (opensSentence(text, start)) return NONE;
  const fence = /,\s*$/.exec(lead)?.[0] ?? '';
  // "data on, among other things, visas" becomes "data on visas".
  if (ASIDE.test(name) && fence !== '' && behind(text, end).startsWith(','))
    return [{ start: start - fence.length, end: end + 1, newText: '' }];
  return OPENS_LIST.test(name) && /[,(–—-]\s*$/.test(lead) ? [{ start, end, newText: 'namely' }] : NONE;
}

const ENDS_LIST =
  /^(?:etc\.?|et cetera|and so (?:on|forth)|and (?:the like|suchlike|others|more|so on and so forth)|to name but a few|to name a few)$/i;
const OPENS_LIST = /^(?:such as|including|like|e\.g\.?|for (?:example|instance)|among (?:them|which|others))$/i;
const ASIDE = /^(?:among (?:other things|others)|inter alia|for (?:example|instance))$/i;

/** "will always reply within an hour" becomes "will reply within an hour". What denies, or carries the sentence, cannot go. */
export function withoutAlways({ start, end, name }: Phrase, text: string): readonly Edit[] {
  if (!DROPPED.test(name)) return NONE;
  if (opensSentence(text, start)) {
    const opening = withoutOpening(text, start, end);
    return opening ? [opening] : NONE;
  }
  const fence = /,\s*$/.exec(before(text, start))?.[0] ?? '';
  const closes = behind(text, end).startsWith(',');
  if (fence !== '' && !closes) return NONE;
  return [{ start: start - (fence ? fence.length : 1), end: end + (fence && closes ? 1 : 0), newText: '' }];
}

const DROPPED =
  /^(?:always|at all times|invariably|under (?:all|any) circumstances|in (?:all|any) (?:cases|circumstances|event)|without (?:exception|fail)|whatever happens|come what may|once and for all|no matter what)$/i;

/** "for an indefinite period", "for as long as our partners need it" become "until ‹date›". */
export function untilDate({ start, end, name, parts }: Phrase, text: string): readonly Edit[] {
  if (parts.length > 1 || /\b(?:will|shall|must|should|to|is|are) $/.test(before(text, start))) return NONE;
  const newText = inCase(name, 'until ‹date›');
  if (WHOLE.test(name)) return [{ start, end: end + (/^ dates?\b/.exec(behind(text, end))?.[0].length ?? 0), newText }];
  if (!CLAUSE.test(name)) return NONE;
  const short = /^(?: (?:is|it is))? (?:necessary|needed|required|possible)\b/.exec(behind(text, end))?.[0];
  const rest = short ?? /^[^,.;:()]*/.exec(text.slice(end))?.[0] ?? '';
  const to = end + rest.length;
  // Without a comma behind it a clause that opens the sentence may be the sentence.
  return opensSentence(text, start) && text[to] !== ',' ? NONE : [{ start, end: to, newText }];
}

const WHOLE =
  /^(?:until (?:further|otherwise) \w+|until better times|indefinitely|for an? [\w-]+ (?:period|time|duration|term)|with(?:out| no) (?:(?:an?|any|fixed|set|setting|fixing|naming|agreeing) )*(?:end|closing|expiry|final|time)(?: (?:dates?|limits?))?|for the (?:foreseeable|indefinite) future|for the time being|pending \w+ \w+|for good|for years to come)$/i;
const CLAUSE = /^(?:for )?(?:(?:as|so) long as|until (?:the|such time as|it|they|everyone|everything))\b/i;
