import type { Moment } from '../moments.ts';
import type { Token } from '../tokens.ts';
import { lastsAsMandate } from './anchors.ts';
import { goesToBody, helpsPeople, isMainDeed } from './contributions.ts';
import { isRecurring } from './dates.ts';
import { TALK } from './frames.ts';
import { determiners, prepositions } from './lexicon/function-words.ts';
import { numberWords } from './lexicon/measures.ts';
import { SEASONS } from './lexicon/times.ts';
import { isLimit } from './limits.ts';
import type { FoundPhrase } from './phrases.ts';
import { isPraise } from './qualities.ts';
import type { Reading } from './reading.ts';

/** Whether a phrase is vague or promises of itself: it says so only where the sentence's own words stand. */
export const isVague = ({ kind }: FoundPhrase): boolean =>
  /^(?:vague|open list|effort|noncommittal|contribution|absolute)/.test(kind);

// What lasts by contract or by law is no deployment.
const CONTRACT =
  /^(?:contract|contracts|lease|agreement|licence|license|permit|permits|visa|concession|mandate|treaty|act|law|employment|status)$/;

/** Whether a phrase says in its place what the lexicon says of it. */
export function fits(phrase: FoundPhrase, reading: Reading): boolean {
  const { tokens, moments, clause, main } = reading;
  const first = phrase.tokens[0] ?? 0;
  const last = phrase.tokens.at(-1) ?? 0;
  // A name: "Sustainable Development Goals", "the Effective Prosecution Act".
  if (
    (isVague(phrase) || phrase.kind === 'result claim') &&
    first > 0 &&
    tokens[first]?.capital &&
    tokens[first - 1]?.kind !== 'mark'
  )
    return false;
  switch (phrase.kind) {
    case 'vague time':
      return (
        // "more quickly": a direction.
        !/^(?:more|less|most)$/.test(tokens[first - 1]?.norm ?? '') &&
        !isMadeExact(phrase, tokens, moments) &&
        !isFutureThing(reading, last) &&
        // "an early warning system": a kind of system, whenever it comes.
        !(
          tokens[last]?.norm === 'early' &&
          /^(?:warning|warnings|intervention|detection|childhood|years|marriage|elections?|retirement|release|recovery|stage|stages|adopters?|action|response)$/.test(
            tokens[last + 1]?.norm ?? '',
          )
        ) &&
        !isKindOfSeason(reading, last) &&
        // "arrived in time for the debate"
        !(tokens[last]?.norm === 'time' && tokens[last + 1]?.norm === 'for')
      );
    case 'vague amount':
      return !isCounted(phrase, reading) && isAmount(reading, first, last) && !isComparedExactly(phrase, reading);
    case 'vague quality':
      return isPraise(reading, first, last);
    case 'result claim':
      // "a clear results chain": results of another noun.
      return (
        clause.tense !== 'none' &&
        clause.modality === null &&
        !clause.negated &&
        !speaksOfNews(reading, first, last) &&
        // "Baselines are indispensable for programmes": how things are, where "have been indispensable" is what was brought about.
        !(
          /^(?:indispensable|invaluable|inestimable|priceless|unmissable)$/.test(tokens[first]?.norm ?? '') &&
          clause.tense === 'present'
        ) &&
        // "aims for substantial progress": what is wanted.
        !/^(?:aim|strive|seek|hope|want|expect|wish)$/.test(clause.action) &&
        // "has to do more": a need.
        !(/^(?:has|have)$/.test(tokens[first]?.norm ?? '') && tokens[first + 1]?.norm === 'to') &&
        !/^(?:chain|chains|framework|frameworks|indicators)$/.test(tokens[last + 1]?.norm ?? '')
      );
    case 'courtesy':
      // "a sector that takes threats seriously": what somebody else does.
      if (/^(?:that|which|who)$/.test(tokens[first - 1]?.norm ?? '') && first > 1) return false;
      // "thanks to the Dutch advisers": why it is so.
      return !(
        tokens[first]?.norm === 'thanks' &&
        tokens[first + 1]?.norm === 'to' &&
        tokens[first - 1]?.kind !== 'word'
      );
    case 'contribution':
      // "facilitate a round table": a talk, and no effect.
      if (tokens[first]?.norm === 'facilitate' && tokens.slice(last + 1, last + 5).some((t) => TALK.test(t.norm)))
        return false;
      return isMainDeed(phrase, reading) && !helpsPeople(tokens, first) && !goesToBody(tokens, first, last);
    case 'effort':
    case 'noncommittal':
      // "Due consideration will be given to": that is done, not weighed.
      if (tokens[first]?.norm === 'consideration' && tokens[first - 1]?.norm === 'due') return false;
      // "does not quantify the effect it pursues": in a clause of its own, though nothing opens it.
      if (/^(?:it|they|he|she)$/.test(tokens[first - 1]?.norm ?? '') && main.finite >= 0 && main.finite < first - 1)
        return false;
      // "explores a joint centre (decision by 1 May 2026)"
      if (tokens.some((t, at) => at > last && t.norm === 'decision' && tokens[at + 1]?.norm === 'by')) return false;
      if (isOfOthers(reading, first)) return false;
      // "will be reassessed every two years": that is done, time and again.
      if (
        /^re(?:assess|view|evaluat|examin)/.test(tokens[first]?.norm ?? '') &&
        moments.some((m) => isRecurring(tokens, m))
      )
        return false;
      // What somebody's own verb says, or what it governs; in a clause of its own it is somebody else's.
      return (main.finite < 0 || (first < main.end && last >= main.finite)) && isWeighed(reading, first, last);
    case 'open list':
      // "the full list is in annex 2"
      if (tokens.some((t, at) => at > last && /^annex(?:es)?$/.test(t.norm))) return false;
      // "and more resilient": a comparative.
      return tokens[last]?.norm === 'more'
        ? tokens[last + 1]?.kind !== 'word'
        : (first === last || tokens[last]?.norm !== 'like') &&
            /^(?:particular|particularly|especially|notably|least|like)$/.test(tokens[last]?.norm ?? '')
          ? (tokens[first - 1]?.norm === ',' && !prepositions.has(tokens[last + 1]?.norm ?? '')) ||
            (tokens[last]?.norm === 'like' && isRowBehind(reading, last))
          : // "six desks, including one in Brenna": the number says how many there are.
            !(tokens[first]?.norm === 'including' && isCountedBefore(reading, first)) &&
            // "up to and including 14 November"
            !(tokens[first]?.norm === 'including' && tokens[first - 1]?.norm === 'and') &&
            !/^(?:vat|tax|taxes|weekends)$/.test(tokens[last + 1]?.norm ?? '');
    case 'open end':
      // "a force for good"
      if (tokens[last]?.norm === 'good' && tokens[first - 1]?.norm === 'force') return false;
      return !tokens.some((t) => CONTRACT.test(t.norm)) && !lastsAsMandate(tokens, last);
    case 'absolute':
      // "are guaranteed in the Code": how things are.
      if (clause.voice === 'passive' && clause.nature === 'practice') return false;
      // "never more than 120 soldiers", "never exceed 120": a limit.
      if (tokens[first]?.norm === 'never' && isLimit(tokens, last)) return false;
      return tokens[first - 1]?.norm !== 'not' && !(tokens[first]?.norm === 'always' && main.modal === 'can');
    default:
      return true;
  }
}

// "has become more complicated" is bad news, "has more customers" no result of ours, and what "the evaluation showed" has its source.
function speaksOfNews({ tokens }: Reading, first: number, last: number): boolean {
  if (/^(?:showed|shows|shown|found)$/.test(tokens[first]?.norm ?? '') && SOURCES.test(tokens[first - 1]?.norm ?? ''))
    return true;
  if (!/^(?:has|have)$/.test(tokens[first]?.norm ?? '') || tokens[last]?.norm !== 'more') return false;
  // "have prompted more people to leave"
  const drives = tokens
    .slice(first + 1, last)
    .some((t) => /^(?:prompted|forced|driven|caused|displaced)$/.test(t.norm));
  return last === first + 1 || drives || BAD.test(tokens[last + 1]?.norm ?? '');
}
const SOURCES = /^(?:evaluation|study|report|survey|review|research|audit|figures|monitor|analysis|data)$/;
const BAD =
  /^(?:complicated|complex|difficult|dangerous|unstable|volatile|violent|fragile|tense|expensive|costly|polarised|restrictive|urgent|hostile|vulnerable|isolated|divided|fragmented|acute|uncertain|insecure|brutal|aggressive|severe|scarce|unpredictable)$/;

const isCountedBefore = ({ tokens, measures }: Reading, first: number): boolean =>
  measures.some((m) => {
    const between = tokens.slice(m.to, first);
    // "40 officers on topics including": the number counts something else, where a comma goes back to what is counted.
    const same = tokens[first - 1]?.norm === ',' || !between.some((t) => prepositions.has(t.norm));
    return m.kind === 'count' && m.to <= first && between.length <= 6 && same;
  });

// "supplies like masks, gloves and filters": a plural, and a row of its kinds.
const isRowBehind = ({ tokens, kinds }: Reading, like: number): boolean => {
  if (kinds[like - 1] !== 'noun' && !/[^s]s$/.test(tokens[like - 1]?.norm ?? '')) return false;
  const rest = tokens.slice(like + 1, like + 9).map((t) => t.norm);
  const and = rest.findIndex((w) => /^(?:and|or)$/.test(w));
  return and > 0 && rest.length > and + 1 && !rest.slice(0, and).some((w) => /^(?:to|that|will|the|is|are)$/.test(w));
};

// "…, and an external evaluator assesses whether", "invites experts to reflect on": not what we do.
function isOfOthers({ tokens, main, mentions, uses, kinds }: Reading, first: number): boolean {
  if (first <= main.finite) return false;
  const invited =
    tokens[first - 1]?.norm === 'to' &&
    kinds[first - 2] === 'noun' &&
    uses.some((use) => use.at < first - 2 && first - use.at <= 6 && INVITING.test(use.lemma));
  if (invited)
    return !mentions.some((m) => m.who === 'own' && m.from > main.finite && m.to >= first - 2 && m.from < first);
  const and = tokens.findLastIndex((t, at) => at < first && t.norm === 'and' && tokens[at - 1]?.norm === ',');
  if (and <= main.finite || !/^(?:external|independent|outside)$/.test(tokens[and + 2]?.norm ?? '')) return false;
  return (
    !uses.some((use) => use.at > and && use.at < first) &&
    !mentions.some((m) => m.from > and && m.from < first && m.who === 'own')
  );
}
const INVITING = /^(?:invite|ask|encourage|urge|request|enable|allow|help|call)$/;

// "in future strategies": what comes, not when.
const isFutureThing = ({ tokens, kinds }: Reading, last: number): boolean =>
  tokens[last]?.norm === 'future' && kinds[last + 1] === 'noun' && !tokens[last + 1]?.capital;

// "in winter warfare", "in Spring Storm", "In winter, when roads are closed, by 1 March 2026": without an article a season says which, or when as well.
const isKindOfSeason = ({ tokens, moments }: Reading, last: number): boolean => {
  if (tokens[last - 1]?.norm !== 'in' || !SEASONS.has(tokens[last]?.norm ?? '')) return false;
  const next = tokens[last + 1];
  const standsAlone = next === undefined || next.kind === 'mark' || next.capital || determiners.has(next.norm);
  return tokens[last]?.capital === true || moments.length > 0 || !standsAlone;
};

// "considers the operation a success", "considers the plan to be feasible": a view, not a plan.
const isJudgement = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from + 1, from + 6)
    .some(
      (t, i, all) =>
        (/^(?:a|an|essential|important|necessary|vital|crucial|unacceptable|invalid|illegal|unlawful|illegitimate|premature|closed|settled|sufficient|complete|impossible|undesirable|responsible|guilty|free|fair|legitimate)$/.test(
          t.norm,
        ) &&
          all[i - 1]?.kind === 'word' &&
          !prepositions.has(all[i - 1]?.norm ?? '')) ||
        (t.norm === 'to' && all[i + 1]?.norm === 'be'),
    );

// "some 120 judges", "how many", "is part of the programme": no vague amount.
function isAmount({ tokens }: Reading, first: number, last: number): boolean {
  // ", most of which are submitted by exporters": said of them beside what is promised.
  const of = tokens[last]?.norm === 'of' ? last : last + 1;
  if (tokens[of]?.norm === 'of' && /^(?:which|whom)$/.test(tokens[of + 1]?.norm ?? '')) return false;
  const before = tokens[first - 1]?.norm ?? '';
  const word = tokens[first]?.norm ?? '';
  if (word === 'some' && last === first)
    return tokens[first + 1]?.kind === 'word' && !numberWords.has(tokens[first + 1]?.norm ?? '');
  // "Partly in response to the questions": why, not how much.
  if (word === 'partly' && first === 0) return false;
  if (word === 'many' && /^(?:how|as|so|too)$/.test(before)) return false;
  // "in the Caribbean part of the Kingdom": which, not how much.
  if (word === 'part' && (tokens[first - 1]?.capital || /(?:ern|al|er|est)$/.test(before))) return false;
  return !(word === 'part' && /^(?:is|are|was|be|being|as|form|forms|becomes|become|a)$/.test(before));
}

// "a larger share than the 37 per cent of 2024": compared with a value, it is a direction.
const isComparedExactly = (phrase: FoundPhrase, { tokens }: Reading): boolean => {
  if (!phrase.tokens.some((at) => /^(?:larger|greater|smaller|higher|lower|bigger)$/.test(tokens[at]?.norm ?? '')))
    return false;
  const than = tokens.findIndex((t, at) => at > (phrase.tokens.at(-1) ?? 0) && t.norm === 'than');
  return than > 0 && tokens.slice(than, than + 4).some((t) => t.kind === 'number' || /^\d/.test(t.norm));
};

// "considers this a success", "weighs 40 kilos", "open to the public": nothing is weighed up.
function isWeighed({ tokens, uses, clause }: Reading, first: number, last: number): boolean {
  // "judges are willing to travel": what others are ready for is no promise of ours.
  if (
    /^(?:is|are|be|remain|remains|stand|stands)$/.test(tokens[first]?.norm ?? '') &&
    tokens[last]?.norm === 'to' &&
    /^(?:thing|other)$/.test(clause.subject.who)
  )
    return false;
  const verb = uses.find((u) => u.at === first)?.lemma;
  const next = tokens[last + 1];
  if (verb === 'consider')
    return (
      /^(?:whether|if|how|what|which|where|when|at)$/.test(tokens[last]?.norm ?? '') ||
      /^(?:whether|if|how)$/.test(next?.norm ?? '') ||
      (!/^(?:this|it|that|itself|them|these|him|her)$/.test(next?.norm ?? '') && !isJudgement(tokens, last + 1))
    );
  if (verb === 'weigh') return next?.kind !== 'number';
  return !(tokens[last]?.norm === 'to' && next?.norm === 'the' && tokens[last + 2]?.norm === 'public');
}

// "in good time, namely by 15 April", "shortly after midnight": the exact value beside it makes it exact.
function isMadeExact(phrase: FoundPhrase, tokens: readonly Token[], moments: readonly Moment[]): boolean {
  const first = phrase.tokens[0] ?? 0;
  const last = phrase.tokens.at(-1) ?? 0;
  if (/^(?:after|before)$/.test(tokens[last + 1]?.norm ?? '') && /^(?:shortly|soon)$/.test(tokens[last]?.norm ?? ''))
    return true;
  // "as soon as the treaty enters into force": no "soon".
  if (tokens[first]?.norm === 'soon' && tokens[first - 1]?.norm === 'as') return true;
  return moments.some(
    (m) =>
      (m.from <= last && m.to > first) ||
      (m.from > last && m.from - last <= 6 && onlyLinks(tokens, last + 1, m.from)) ||
      (m.to <= first && first - m.to <= 1 && tokens[m.to]?.norm === '('),
  );
}

const onlyLinks = (tokens: readonly Token[], from: number, to: number): boolean =>
  from <= to &&
  tokens
    .slice(from, to)
    .every(
      (t) =>
        t.kind === 'mark' || /^(?:namely|that|is|and|no|later|than|at|the|latest|by|but|in|any|case)$/.test(t.norm),
    ) &&
  (from === to || tokens[from]?.kind === 'mark' || /^(?:namely|and|but)$/.test(tokens[from]?.norm ?? ''));

// "several (twelve)", "a handful of interpreters, five in all": the number beside it makes it exact.
function isCounted(phrase: FoundPhrase, { tokens }: Reading): boolean {
  const last = phrase.tokens.at(-1) ?? 0;
  for (let at = last + 1; at < Math.min(tokens.length, last + 6); at++) {
    if (tokens[at]?.norm !== '(' && tokens[at]?.norm !== ',') continue;
    const named = /^(?:namely|viz)$/.test(tokens[at + 1]?.norm ?? '') ? at + 1 : at;
    const next = tokens[named + 1];
    const beyond = tokens[at + 2]?.norm ?? '';
    if (!next || !(next.kind === 'number' || numberWords.has(next.norm)) || /^(?:19|20)\d\d$/.test(next.norm))
      return false;
    return (
      named > at || tokens[at]?.norm === '(' || /^(?:in|to|of|all)$/.test(beyond) || tokens[at + 2]?.kind === 'mark'
    );
  }
  return false;
}
