import type { Moment } from '../moments.ts';
import type { Token } from '../tokens.ts';
import type { Mention } from './actors.ts';
import type { MainClause } from './clauses.ts';
import { determiners, prepositions } from './lexicon/function-words.ts';
import { numberWords } from './lexicon/measures.ts';
import { skipAdverbs } from './verb-uses.ts';

const NOBODY: Mention = { from: 0, to: 0, who: 'nobody', after: '' };

/**
 * Finds the subject of a clause: in English it stands in front of the finite verb, behind whatever is fronted. The last of those who could act and
 * are governed by no preposition is it; when nobody is, a thing.
 */
export function subjectOf(
  tokens: readonly Token[],
  main: MainClause,
  mentions: readonly Mention[],
  moments: readonly Moment[],
): Mention {
  if (main.finite < 0) return NOBODY;
  const last = skipAdverbs(tokens, main.finite - 1);
  const word = tokens[last]?.norm ?? '';
  if (word === 'there') return NOBODY;
  // "Under no circumstances will Dutch money reach …": behind an inverted auxiliary.
  if (isInverted(tokens, main)) {
    const behind = mentions.find((m) => m.from === main.finite + 1);
    return behind ?? { from: main.finite + 1, to: main.finite + 2, who: 'thing', after: '' };
  }
  const from = openingOf(tokens, main, moments);
  if (from > last) return NOBODY;
  const inFront = mentions.filter((m) => m.from >= Math.max(main.start, from) && m.from <= last);
  const candidates = inFront.filter((m) => m.after === '' || isCounted(tokens, m));
  // "the Netherlands and Denmark": the first of a row.
  const subject = candidates.find((m) => m.who === 'own' && isHead(tokens, m, main)) ?? candidates.at(0);
  if (subject && (subject.from <= from + 4 || isHead(tokens, subject, main))) return subject;
  // "It has been agreed that …": nobody.
  if (word === 'it') return NOBODY;
  // "our vaccine stock makes …": what is called ours acts for us.
  if (tokens[from]?.norm === 'our' && !OUR_OTHERS.test(tokens[last]?.norm ?? ''))
    return { from, to: Math.min(last + 1, tokens.length), who: 'own', after: '' };
  // "Of the 64 Dutch posts, 58 will …"
  const counted = mentions.find((m) => m.who === 'own' && m.after === 'of' && m.to === from - 1);
  if (counted && isCount(tokens[from])) return { from, to: Math.min(last + 1, tokens.length), who: 'own', after: '' };
  const name = isForeignName(tokens, from, last);
  const who = name ? 'other' : isContribution(tokens, from, last) ? 'own' : 'thing';
  return { from, to: Math.min(last + 1, tokens.length), who, after: '' };
}

const isCount = (token: Token | undefined): boolean =>
  token?.kind === 'number' || numberWords.has(token?.norm ?? '') || token?.norm === 'all';

// "The contribution of at most 175 soldiers runs until", "The deployment ends": the letter's own. "The contribution of the private sector" is not.
function isContribution(tokens: readonly Token[], from: number, last: number): boolean {
  const at = /^(?:the|this)$/.test(tokens[from]?.norm ?? '') ? from + 1 : from;
  if (!/^(?:contribution|deployment)$/.test(tokens[at]?.norm ?? '')) return false;
  const behind = tokens.slice(at + 1, last + 1);
  const counts = behind[0]?.norm === 'of' && behind.slice(1, 5).some((t) => t.kind === 'number');
  return behind.length === 0 || (counts && !behind.some((t) => /^(?:by|from|un|eu)$/.test(t.norm)));
}

// "a number of Dutch instructors": how many of them act.
const isCounted = (tokens: readonly Token[], { from, to, after }: Mention): boolean =>
  after === 'of' &&
  tokens[to]?.norm !== "'" &&
  /^(?:number|group|team|handful|couple|dozen|dozens|majority|most|some|all)$/.test(tokens[from - 2]?.norm ?? '');

const OUR_OTHERS =
  /^(?:colleagues|colleague|counterparts|partners|partner|allies|ally|friends|neighbours|world|planet|society|societies|economy|economies|prosperity|time|times|streets|citizens|children|climate|seas|companies|businesses|security|safety|freedom|future|house|parliament|letter|response|analysis)$/;

const isInverted = (tokens: readonly Token[], main: MainClause): boolean =>
  main.finite > 0 &&
  /^(?:under|in|at|never|nowhere|neither|nor|only|not)$/.test(tokens[0]?.norm ?? '') &&
  /^(?:circumstances|circumstance|never|conditions|time|way|case)$/.test(tokens[main.finite - 1]?.norm ?? '') &&
  main.modal !== '';

// What stands behind the last word of a mention up to the verb belongs to it: "the embassy in Port Ansgar", "the missions of the region".
function isHead(tokens: readonly Token[], m: Mention, main: MainClause): boolean {
  const end = skipAdverbs(tokens, main.finite - 1) + 1;
  if (m.to >= end) return true;
  const next = tokens[m.to]?.norm ?? '';
  return (
    prepositions.has(next) ||
    next === ',' ||
    next === '(' ||
    next === 'and' ||
    next === 'to' ||
    /^(?:who|which|that)$/.test(next)
  );
}

/** Where the subject begins, behind what is fronted: a clause or phrase that a comma closes, or a time. */
export function openingOf(tokens: readonly Token[], main: MainClause, moments: readonly Moment[]): number {
  let from = Math.max(
    main.start,
    tokens.findIndex((t) => t.kind !== 'mark'),
  );
  for (let guard = 0; guard < 6; guard++) {
    const first = tokens[from]?.norm ?? '';
    const time = moments.find((m) => m.from <= from && m.to > from);
    if (time && time.to < main.finite) {
      from = time.to;
    } else if (isFronted(tokens, from) || first === ',') {
      const comma = tokens.findIndex((t, i) => i >= from && i < main.finite && t.norm === ',');
      // "In the years ahead the team, which reports to …": that comma closes nothing that is fronted.
      const relates = /^(?:which|who|whose)$/.test(tokens[comma + 1]?.norm ?? '');
      if (comma >= 0 && !relates) from = comma + 1;
      else if (time) return from;
      else {
        // No comma: the noun group that the preposition governs, then the subject.
        const next = nextGroup(tokens, from, main.finite);
        if (next <= from) return from;
        from = next;
      }
    } else return from;
    while (tokens[from]?.norm === ',' || tokens[from]?.norm === ')') from++;
  }
  return from;
}

function isFronted(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.norm ?? '';
  return (
    (prepositions.has(word) && !(word === 'as' && tokens[at + 1]?.norm === 'a')) ||
    (/^(?:if|when|once|where|wherever|should|together|thanks|owing|because|due|whatever|unless|while|although|insofar|moreover|furthermore|therefore|finally|first|second|secondly|subject|circumstances|depending|according|with|all|every|each|soon)$/.test(
      word,
    ) &&
      (!/^(?:all|every|each|first|second)$/.test(word) ||
        /^(?:in|being|year|month|week|quarter|six|three|two|november|october|may|june|spring|autumn)$/.test(
          tokens[at + 1]?.norm ?? '',
        ))) ||
    (/ly$/.test(word) && at < 2)
  );
}

// Where the next group with an article, a name or a pronoun begins.
function nextGroup(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from + 2; at < end; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before || prepositions.has(before.norm) || before.norm === 'to' || /^(?:and|or)$/.test(before.norm))
      continue;
    if (determiners.has(token.norm) || /^(?:we|it|they|there|i)$/.test(token.norm)) return at;
    if (token.capital && !before.capital && !determiners.has(before.norm) && before.kind !== 'number') return at;
    if (/^(?:19|20)\d\d$/.test(before.norm)) return at;
  }
  return from;
}

// How names of countries end; few other words at the head of a sentence do.
const COUNTRY =
  /^(?!data|media|agenda|quota|extra|area|idea|camera|visa|era|drama|formula)\p{L}+(?:ia|land|stan|ica|nia|way|many|ce|el|[^aeiou]a)$/u;

// "Beldania intends", "Canada and Norway also contribute": a name that is none of ours, in front of its verb.
function isForeignName(tokens: readonly Token[], from: number, last: number): boolean {
  const first = tokens[from];
  if (!first) return false;
  const head = first.norm === 'the' ? tokens[from + 1] : first;
  if (
    !head?.capital ||
    head.kind !== 'word' ||
    /^(?:dutch|response|follow-up|no|not|nobody|every|each|all|any|target|objective|goal|making|it)$/.test(head.norm)
  )
    return false;
  if (determiners.has(first.norm) && first.norm !== 'the') return false;
  if (first.norm === 'the') return /(?:an|ian|ish|ese)$/.test(head.norm);
  // A bare word at the head of a sentence may be any noun; a country has an ending of its own.
  const bare = from === last || tokens[from + 1]?.norm === 'and';
  return (bare && (from > 0 || COUNTRY.test(head.norm))) || (tokens[from + 1]?.capital ?? false);
}

/** How English says that something is sent: "submitted to the House", "shared with the House". */
export const sendingWords = {
  sends: /^(?:share|send|submit|present|report|communicate|forward|provide|offer)$/,
  to: 'to',
  share: { verb: 'share', with: 'with' },
  talks: /^(?:consultation|coordination|dialogue|discussion|agreement|cooperation)$/,
};
