import type { Edit } from '../concept.ts';
import type { MatchedWord } from '../patterns/find.ts';
import { isAsWritten, isContiguous, placeOf } from '../patterns/matched.ts';
import { fold, type Token } from '../tokens.ts';
import type { Paradigm } from './conjugate.ts';
import { paradigmOf } from './verb-forms.ts';
import { inSlot, slotsAt } from './verb-slots.ts';

/** A verb with the words around it, as a dictionary has it: contact | zoeken | met. */
interface Phrase {
  readonly before: string;
  readonly verb: Paradigm;
  readonly behind: string;
}

/** A verb where a pattern found it, with the other words of its phrase. */
interface Found {
  readonly verb: Paradigm;
  readonly at: number;
  /** Matched words before and behind it, each row in one piece. */
  readonly ahead: readonly MatchedWord[];
  readonly after: readonly MatchedWord[];
  /** "op te nemen": behind "te". */
  readonly afterTe: boolean;
}

const NONE: readonly Edit[] = [];

/** Puts another verb, or phrase with a verb, in the place of a matched one; nothing where the sentence might go wrong. */
export function replacedVerb(
  tokens: readonly Token[],
  matched: readonly MatchedWord[],
  head: MatchedWord,
  replacement: string,
): readonly Edit[] {
  const ours = phraseOf(replacement);
  const verb = paradigmOf(head.base ?? '');
  const others = matched.filter(({ role }) => role === 'word' || role === 'particle');
  const [ahead, after] = [others.filter(({ at }) => at < head.at), others.filter(({ at }) => at > head.at)];
  if (!ours || !verb || !isContiguous(ahead) || !isContiguous(after)) return NONE;
  if (others.some((word) => !isAsWritten(tokens, word))) return NONE;
  const found = { verb, at: head.at, ahead, after, afterTe: tokens[head.at - 1]?.norm === 'te' };
  return ahead.length === 0 && after.length > 0 && !found.afterTe
    ? withVerbFirst(tokens, found, ours)
    : withVerbLast(tokens, found, ours);
}

function phraseOf(replacement: string): Phrase | null {
  const words = replacement.split(' ');
  const at = words.findLastIndex((word) => paradigmOf(fold(word)) !== null);
  const verb = paradigmOf(fold(words[at] ?? ''));
  return verb && { before: words.slice(0, at).join(' '), verb, behind: words.slice(at + 1).join(' ') };
}

const joined = (...words: readonly string[]): string => words.filter(Boolean).join(' ');

/** "Neem … contact op met" becomes "zoek … contact met": the rest of the phrase stands in one piece, and so does what comes for it. */
function withVerbFirst(tokens: readonly Token[], { verb, at, after }: Found, ours: Phrase): readonly Edit[] {
  const parted = after.some(({ role }) => role === 'particle');
  const { slots } = slotsAt(tokens, at, verb, parted, true);
  const [form, ...more] = new Set(slots.map((slot) => inSlot(slot, ours.verb, true)));
  if (form === undefined || more.length > 0) return NONE;
  const rest = joined(ours.before, ours.verb.particle, ours.behind);
  return [{ newText: form, ...placeOf(tokens, at, at) }, ...inPlaceOf(tokens, after, rest)];
}

/** "In behandeling worden genomen" becomes "worden behandeld", "het op te nemen" "het te lenen". */
function withVerbLast(tokens: readonly Token[], found: Found, ours: Phrase): readonly Edit[] {
  const { verb, at, ahead, after, afterTe } = found;
  const { carries, slots } = slotsAt(tokens, at, verb, false, false);
  const [form, ...more] = afterTe
    ? [joined(ours.verb.particle, 'te', inSlot('infinitive', ours.verb, true))]
    : new Set(slots.map((slot) => inSlot(slot, ours.verb, false)));
  if (form === undefined || more.length > 0 || (after.length === 0 && ours.behind)) return NONE;
  // What splits off, or belongs before the verb, would have to go to the end of a main clause: nobody says where that is.
  if (carries && (ahead.length > 0 || ours.before || ours.verb.particle)) return NONE;
  const start = afterTe ? at - 1 : at;
  // An auxiliary that stands between stays where it is.
  const isApart = ahead.length > 0 && (ahead.at(-1)?.at ?? 0) < start - 1;
  return [
    ...(isApart ? inPlaceOf(tokens, ahead, ours.before) : NONE),
    {
      ...placeOf(tokens, isApart ? start : (ahead[0]?.at ?? start), at),
      newText: isApart ? form : joined(ours.before, form),
    },
    ...(after.length > 0 ? inPlaceOf(tokens, after, ours.behind) : NONE),
  ];
}

/** Other words in the place of some that stand together; where nothing comes, the space before them goes too. */
function inPlaceOf(tokens: readonly Token[], words: readonly MatchedWord[], newText: string): readonly Edit[] {
  const [first, last] = [words[0]?.at ?? 0, words.at(-1)?.at ?? 0];
  const place = placeOf(tokens, first, last);
  return [{ newText, ...place, start: newText === '' ? (tokens[first - 1]?.end ?? place.start) : place.start }];
}
