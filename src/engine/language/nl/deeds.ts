import { type Span, span } from '../../text/span.ts';
import type { Deed } from '../concept.ts';
import type { Moment } from '../moments.ts';
import type { Token } from '../tokens.ts';
import type { Mention } from './actors.ts';
import type { MainClause } from './clauses.ts';
import { ALSO, type Coordination, type Deed as JoinedDeed } from './coordination.ts';
import type { Frame } from './frames.ts';
import { adverbs, prepositions } from './lexicon/function-words.ts';

/** The clause that the deeds stand in. */
interface Around {
  readonly main: MainClause;
  readonly frame: Frame | null;
  readonly subject: Mention;
  readonly moments: readonly Moment[];
}

/** Gives the deeds of a coordination with their places, each with the sentence that says it by itself where there is one. */
export function deedsOf(
  text: string,
  tokens: readonly Token[],
  coordination: Coordination | null,
  around: Around,
): Deed[] {
  if (!coordination) return [];
  const { deeds, order } = coordination;
  const alone = paired(tokens)
    ? null
    : order === 'last'
      ? closed(text, tokens, deeds, around)
      : order === 'finite'
        ? opened(text, tokens, deeds, around)
        : null;
  return deeds.map((deed, i) => {
    const place = spanOf(tokens, Math.max(deed.from, i === 0 ? verbStart(tokens, deed, order) : 0), deed.to);
    const sentence = alone?.[i];
    return sentence ? { ...place, alone: sentence } : place;
  });
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span =>
  span(tokens[from]?.start ?? 0, tokens[Math.max(from, to - 1)]?.end ?? 0);

const verbStart = (tokens: readonly Token[], { from, verb }: JoinedDeed, order: Coordination['order']): number =>
  order === 'finite' ? verb : verb < 0 ? from : groupOfVerb(tokens, verb);

// "niet alleen … maar ook", "enerzijds … anderzijds": words in pairs fall apart when their deeds do.
const paired = (tokens: readonly Token[]): boolean =>
  tokens.some((t) => /^(?:enerzijds|anderzijds|zowel|alleen|slechts)$/.test(t.norm));

const wordsIn = (text: string, tokens: readonly Token[], from: number, to: number): string =>
  to > from ? text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ') : '';

const sentenceOf = (...words: readonly string[]): string => `${words.filter(Boolean).join(' ')}.`;

// The last word before the full stop: what follows the deeds belongs to the last of them.
const lastOf = (tokens: readonly Token[]): number =>
  /^[.!?]$/.test(tokens.at(-1)?.norm ?? '') ? tokens.length - 1 : tokens.length;

/** Deeds that their verb closes: what stands in front of the first holds for all. "BZ zal in 2026" + "havens bewaken". */
function closed(text: string, tokens: readonly Token[], deeds: readonly JoinedDeed[], around: Around): string[] | null {
  const [first, second] = deeds;
  if (!first || !second || lastOf(tokens) > (deeds.at(-1)?.to ?? 0) + 1) return null;
  // "de kustwacht opleiden, uitrusten en begeleiden": the object is shared as well.
  const shared = groupOfVerb(tokens, second.verb) <= firstWord(tokens, second);
  const lead = shared ? groupOfVerb(tokens, first.verb) : leadEnd(tokens, first.verb, around);
  return deeds.map((deed, i) => {
    const to = i === deeds.length - 1 ? lastOf(tokens) : deed.to;
    if (i === 0) return sentenceOf(wordsIn(text, tokens, 0, to));
    return sentenceOf(wordsIn(text, tokens, 0, lead), wordsIn(text, tokens, firstWord(tokens, deed), to));
  });
}

// A comma or a word such as "daarnaast" in front of a deed joins it to the others.
const firstWord = (tokens: readonly Token[], { from, to }: JoinedDeed): number => {
  let at = from;
  while (at < to - 1 && (ALSO.test(tokens[at]?.norm ?? '') || tokens[at]?.kind === 'mark')) at++;
  return at;
};

// "op te leiden" begins with its particle.
function groupOfVerb(tokens: readonly Token[], verb: number): number {
  if (tokens[verb - 1]?.norm !== 'te') return verb;
  return PARTICLE.test(tokens[verb - 2]?.norm ?? '') ? verb - 2 : verb - 1;
}
const PARTICLE = /^(?:aan|achter|af|bij|door|in|mee|na|om|op|over|samen|terug|toe|uit|vast|voor|weg|open|deel)$/;

// What holds for all deeds: subject, reflexive, times and places in front of the first object.
function leadEnd(tokens: readonly Token[], verb: number, { main, frame, subject, moments }: Around): number {
  const om = tokens.findLastIndex(
    (t, at) => at < verb && /^(?:om|gericht)$/.test(t.norm) && tokens[at + 1]?.norm !== 'te',
  );
  let at = Math.max((main.finite?.at ?? -1) + 1, frame && frame.to <= verb ? frame.to : 0, om + 1);
  for (;;) {
    // "van mei tot september 2026" begins in front of what can be dated.
    const time = moments.find((m) => m.from === at || (prepositions.has(tokens[at]?.norm ?? '') && m.from === at + 2));
    const name = prepositions.has(tokens[at]?.norm ?? '') && tokens[at + 1]?.capital;
    if (subject.from === at && subject.to > at && subject.who === 'own' && subject.to <= verb) at = subject.to;
    else if (time && time.to <= verb) at = time.to;
    else if (name) {
      at += 2;
      while (tokens[at]?.capital) at++;
    } else if (/^(?:zich|ons|er|erop|ernaar|ook)$/.test(tokens[at]?.norm ?? '') || adverbs.has(tokens[at]?.norm ?? ''))
      at++;
    else return Math.min(at, verb);
  }
}

const PRONOUN = /^(?:het|hij|zij|ze|we|wij|men|ik|deze|die)$/;

/** Deeds that a finite verb opens: the subject and the time of the first hold for all. "De genie" + "legt in 2026 bruggen aan". */
function opened(text: string, tokens: readonly Token[], deeds: readonly JoinedDeed[], around: Around): string[] | null {
  const { main, subject, moments } = around;
  const finite = main.finite?.at ?? -1;
  const end = deeds.at(-1)?.to ?? 0;
  if (finite < 1 || subject.who === 'nobody' || lastOf(tokens) > end + 1) return null;
  const inverted = subject.from > finite;
  const front = wordsIn(text, tokens, 0, finite);
  const [first] = deeds;
  const times = moments.filter((m) => m.from > finite && m.to <= (first?.to ?? 0));
  return deeds.map((deed, i) => {
    const to = i === deeds.length - 1 ? lastOf(tokens) : deed.to;
    if (i === 0) return sentenceOf(wordsIn(text, tokens, 0, to));
    const says = PRONOUN.test(tokens[deed.verb + 1]?.norm ?? '') && inverted;
    const behind = deed.verb + (says ? 2 : 1);
    const dated = moments.some((m) => m.from >= deed.from && m.to <= to);
    return sentenceOf(
      front,
      wordsIn(text, tokens, deed.verb, behind),
      inverted && !says ? wordsIn(text, tokens, subject.from, subject.to) : '',
      dated ? '' : times.map((m) => wordsIn(text, tokens, m.from, m.to)).join(' '),
      wordsIn(text, tokens, behind, to),
    );
  });
}
