import type { Deed } from '../concept.ts';
import type { Moment } from '../moments.ts';
import { norm, spanOf, type Token } from '../tokens.ts';
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
  const pairs = pairingWords(tokens, deeds);
  const alone = pairs && WAYS[order]({ text, tokens, pairs }, deeds, around);
  return deeds.map((deed, i) => {
    const place = spanOf(tokens, Math.max(deed.from, i === 0 ? verbStart(tokens, deed, order) : 0), deed.to);
    const sentence = alone?.[i];
    return sentence ? { alone: sentence, ...place } : place;
  });
}

const verbStart = (tokens: readonly Token[], { from, verb }: JoinedDeed, order: Coordination['order']): number =>
  order === 'finite' ? verb : verb < 0 ? from : groupOfVerb(tokens, verb);

/**
 * "niet alleen … maar ook", "enerzijds … anderzijds": words in pairs go where their deeds part. Null where the sentence cannot do without: at its head,
 * and where they pair something within a deed.
 */
function pairingWords(tokens: readonly Token[], deeds: readonly JoinedDeed[]): Set<number> | null {
  const joined = deeds.slice(1).map(({ from }) => norm(tokens, from - 1));
  const found = new Set<number>();
  for (const [at, { norm: word }] of tokens.entries()) {
    if (!/^(?:enerzijds|anderzijds|zowel|alleen|slechts)$/.test(word)) continue;
    const first = at <= (deeds[0]?.to ?? 0);
    const sides = /^(?:enerzijds|anderzijds)$/.test(word);
    const notOnly = norm(tokens, at - 1) === 'niet' && joined.includes('maar');
    if (at === 0 || !(sides || (first && (word === 'zowel' ? joined[0] === 'als' : notOnly)))) return null;
    found.add(at);
    if (!sides && word !== 'zowel') found.add(at - 1);
  }
  return found;
}

/** A sentence with its words that come in pairs. */
interface Paired {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly pairs: ReadonlySet<number>;
}

function wordsIn({ text, tokens, pairs }: Paired, from: number, to: number): string {
  let words = '';
  for (let at = from; at < to; at++) {
    const before = at === from ? 0 : (tokens[at - 1]?.end ?? 0);
    if (!pairs.has(at)) words += text.slice(at === from ? tokens[at]?.start : before, tokens[at]?.end);
  }
  return words.replace(/\s+/g, ' ').trim();
}

const sentenceOf = (...words: readonly string[]): string => `${words.filter(Boolean).join(' ').replaceAll(' ,', ',')}.`;

// The last word before the full stop: what follows the deeds belongs to the last of them.
const lastOf = (tokens: readonly Token[]): number =>
  /^[.!?]$/.test(tokens.at(-1)?.norm ?? '') ? tokens.length - 1 : tokens.length;

type Way = (sentence: Paired, deeds: readonly JoinedDeed[], around: Around) => string[] | null;

// What leaves a row of deeds open stays with the last of them, to be mended there.
const OPEN_END = /^(?:, )?en (?:dergelijke|zo meer|zo voort|zo verder)$/i;

/** Deeds that their verb closes: what stands in front of the first holds for all. "BZ zal in 2026" + "havens bewaken". */
const closed: Way = (sentence, deeds, around) => {
  const { tokens } = sentence;
  const [first, second] = deeds;
  const end = deeds.at(-1)?.to ?? 0;
  const more = lastOf(tokens) > end + 1 && !OPEN_END.test(wordsIn(sentence, end, lastOf(tokens)));
  if (!first || !second || more) return null;
  // "de kustwacht opleiden, uitrusten en begeleiden": the object is shared as well.
  const shared = groupOfVerb(tokens, second.verb) <= firstWord(tokens, second);
  const lead = shared ? groupOfVerb(tokens, first.verb) : leadEnd(tokens, first.verb, around);
  return deeds.map((deed, i) => {
    const to = i === deeds.length - 1 ? lastOf(tokens) : deed.to;
    if (i === 0) return sentenceOf(wordsIn(sentence, 0, to));
    return sentenceOf(wordsIn(sentence, 0, lead), wordsIn(sentence, firstWord(tokens, deed), to));
  });
};

// A comma or a word such as "daarnaast" in front of a deed joins it to the others; behind "en" a comma opens what is put in between.
const firstWord = (tokens: readonly Token[], { from, to }: JoinedDeed): number => {
  if (norm(tokens, from - 1) === ',' && ALSO.test(norm(tokens, from - 2))) return from - 1;
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
    } else if (
      /^(?:zich|ons|er|erop|ernaar|ertoe|ervoor|toe|ook)$/.test(tokens[at]?.norm ?? '') ||
      adverbs.has(tokens[at]?.norm ?? '')
    )
      at++;
    else return Math.min(at, verb);
  }
}

const PRONOUN = /^(?:het|hij|zij|ze|we|wij|men|ik|deze|die)$/;

/** Deeds that a finite verb opens: the subject and the time of the first hold for all. "De genie" + "legt in 2026 bruggen aan". */
const opened: Way = (sentence, deeds, around) => {
  const { tokens, pairs } = sentence;
  const [first] = deeds;
  const end = deeds.at(-1)?.to ?? 0;
  if (!first || pairs.size > 0 || lastOf(tokens) > end + 1 || !isLed(around)) return null;
  return deeds.map((deed, i) => {
    const to = i === deeds.length - 1 ? lastOf(tokens) : deed.to;
    if (i === 0) return sentenceOf(wordsIn(sentence, 0, to));
    return ledBy(sentence, { ...deed, to }, first.to, around);
  });
};

const isLed = ({ main, subject }: Around): boolean => (main.finite?.at ?? -1) >= 1 && subject.who !== 'nobody';

/** A deed with its own finite verb, led by subject and time of the first. */
function ledBy(
  sentence: Paired,
  { from, to, verb }: JoinedDeed,
  firstTo: number,
  { main, subject, moments }: Around,
): string {
  const finite = main.finite?.at ?? -1;
  const inverted = subject.from > finite;
  const times = moments.filter((m) => m.from > finite && m.to <= firstTo);
  const says = PRONOUN.test(norm(sentence.tokens, verb + 1)) && inverted;
  const behind = verb + (says ? 2 : 1);
  const dated = moments.some((m) => m.from >= from && m.to <= to);
  return sentenceOf(
    wordsIn(sentence, 0, finite),
    wordsIn(sentence, verb, behind),
    inverted && !says ? wordsIn(sentence, subject.from, subject.to) : '',
    dated ? '' : times.map((m) => wordsIn(sentence, m.from, m.to)).join(' '),
    wordsIn(sentence, behind, to),
  );
}

/** "traint zowel loodsen als duikers en adviseert daarnaast …": two objects of the first verb, and what is done besides. */
const listed: Way = (sentence, [first, second, third], around) => {
  const { tokens } = sentence;
  const pair = (first?.from ?? 0) - 1;
  const finite = around.main.finite;
  if (!first || !second || !third || !finite || finite.particleAt >= 0 || pair <= finite.at || !isLed(around))
    return null;
  const to = lastOf(tokens);
  const besides = BESIDES.test(norm(tokens, third.from + 1));
  const before = ({ to: end }: JoinedDeed): number => (norm(tokens, end - 1) === ',' ? end - 1 : end);
  const own =
    besides &&
    ledBy({ ...sentence, pairs: new Set([third.from + 1]) }, { ...third, to, verb: third.from }, pair, around);
  return [
    sentenceOf(wordsIn(sentence, 0, before(first))),
    sentenceOf(wordsIn(sentence, 0, pair), wordsIn(sentence, second.from, before(second))),
    own || sentenceOf(wordsIn(sentence, 0, pair), wordsIn(sentence, firstWord(tokens, third), to)),
  ];
};
const BESIDES = /^(?:bovendien|daarnaast|tevens|voorts)$/;

const WAYS: Readonly<Record<Coordination['order'], Way>> = { last: closed, finite: opened, listed };
