import { aside, longestPart } from '../aside.ts';
import type { Actor, Clause, Hearing, Language, ReadSentence } from '../concept.ts';
import { informedBy } from '../informed.ts';
import { withActors } from '../known-actors.ts';
import { recalled } from '../memory.ts';
import { sentencesOf } from '../sentences.ts';
import { spanOf, type Token, tokenize } from '../tokens.ts';
import { oneOf } from '../traits.ts';
import { dutchSentences } from './abbreviations.ts';
import { isAboutText } from './about-text.ts';
import { type Mention, mentionsOf } from './actors.ts';
import { agentOf } from './agents.ts';
import { wrongArticlesOf } from './article-100.ts';
import { type MainClause, mainClauseOf } from './clauses.ts';
import { conceptsOf } from './concepts.ts';
import { contributionsOf } from './contributions.ts';
import { coordinationOf } from './coordination.ts';
import { momentsOf } from './dates.ts';
import { deedsOf } from './deeds.ts';
import { endStatesOf } from './end-states.ts';
import { contentOf, frameOf } from './frames.ts';
import { clauseBesidePosition, complementOf } from './further-clauses.ts';
import { independentClauses } from './independent-clauses.ts';
import { dutchInflection } from './inflections.ts';
import { isUpkeep } from './links.ts';
import { meansOf } from './means.ts';
import { measuresOf } from './measures.ts';
import { namingOf } from './naming.ts';
import { isNegated } from './negation.ts';
import { faultyReferencesOf } from './papers.ts';
import { isCourteous, positionIn, positionsOf } from './positions.ts';
import { isDoneAbroad, predicateOf } from './predicates.ts';
import { replacedInDutch } from './replacement.ts';
import { senseOf } from './senses.ts';
import { stanceOf } from './stance.ts';
import { sendingWords, subjectAfterThat, subjectOf } from './subjects.ts';
import { timeSlotOf } from './time-slots.ts';
import { type VerbUse, verbUsesOf } from './verb-uses.ts';

/** The Dutch language layer. */
export const dutch: Language = {
  read: (text, hearing) => sentencesIn(text, hearing).flatMap((tokens) => recalled(text, tokens, hearing, readClauses)),
  readAside: (text, hearing) =>
    sentencesIn(text, hearing).flatMap((tokens) =>
      refersWrongly(text, tokens) ? readClauses(text, tokens) : [aside(tokens)],
    ),
  positionIn: (text) => positionIn(tokenize(text)),
  inflectionOf: dutchInflection,
  replaced: replacedInDutch,
};

const sentencesIn = (text: string, hearing?: Hearing): Token[][] =>
  sentencesOf(text, withActors(tokenize(text), hearing?.actors), dutchSentences);

const refersWrongly = (text: string, tokens: readonly Token[]): boolean =>
  wrongArticlesOf(tokens).length > 0 || faultyReferencesOf(text, tokens).length > 0;

// What was decided, agreed or laid down stands in the clause behind: "het kabinet heeft besloten dat …".
const DECIDING = new Set([
  'besluiten',
  'afspreken',
  'toezeggen',
  'overeenkomen',
  'vastleggen',
  'voornemen',
  'bevestigen',
  'vaststellen',
  'beslissen',
  'instemmen',
]);

// "is tot de slotsom gekomen dat", "heeft ermee ingestemd dat": a decision by other words.
const decides = (tokens: readonly Token[], action: string): boolean =>
  DECIDING.has(action) ||
  (/^(?:komen|nemen|geraken|vallen)$/.test(action) &&
    tokens.some((t, at) => /^(?:slotsom|conclusie|besluit|beslissing|overeenstemming)$/.test(t.norm) && at < 16));

// Clauses that stand side by side are read apart; how long the sentence is, its first one says.
function readClauses(text: string, tokens: readonly Token[]): ReadSentence[] {
  const clauses = independentClauses(tokens);
  const words = clauses.length > 1 ? longestPart(tokens) : 0;
  return clauses.map((clause, i) => {
    const read = readSentence(text, clause);
    return i === 0 && words > read.words ? { ...read, words } : read;
  });
}

function readSentence(text: string, written: readonly Token[]): ReadSentence {
  // A dash, emoji or bracket in front of a sentence says nothing of it.
  const first = written.findIndex((t) => t.kind !== 'mark');
  const tokens = written.slice(Math.max(0, first));
  const uses = verbUsesOf(tokens);
  const outer = mainClauseOf(tokens, uses);
  const mentions = mentionsOf(tokens);
  const outerPredicate = predicateOf(tokens, outer);
  const decided = decides(tokens, outerPredicate.action) ? complementOf(tokens, uses, outer) : null;
  const positions = positionsOf(tokens);
  // "vindt al maandelijks plaats en zal worden geïntensiveerd": what is so already promises nothing, what stands beside it does.
  const ahead =
    outerPredicate.tense === 'present' && outerPredicate.modality === null && isOngoing(tokens, outer)
      ? promiseBeside(tokens, uses, outer)
      : null;
  const beside =
    positions.length > 0
      ? besidePosition(tokens, uses, outer)
      : isCourteous(tokens, outerPredicate.action)
        ? clauseBesidePosition(tokens, uses, outer)
        : ahead;
  const main = decided ?? beside ?? outer;
  const read = main === outer ? outerPredicate : predicateOf(tokens, main);
  // A position promises nothing by itself: only what stands beside it can.
  const answers =
    (read.action === 'beantwoorden' && tokens.some((t) => /^aanbeveling/.test(t.norm))) ||
    (read.action === 'plaatsen' && tokens.some((t) => /^kanttekening/.test(t.norm))) ||
    (beside !== null && isPositionOnPart(tokens, read.action));
  const named = decided
    ? subjectAfterThat(tokens, main, mentions)
    : beside
      ? (mentions.find(
          (m) => m.who === 'own' && m.from > (outer.finite?.at ?? 0) + 3 && m.to === (main.finite?.at ?? -1),
        ) ?? subjectOf(text, tokens, outer, mentions))
      : subjectOf(text, tokens, main, mentions);
  const subject =
    isCommissioned(tokens, mentions, named) && named.who !== 'nobody'
      ? { ...named, who: 'own' as const }
      : (informedBy(tokens, read, mentions, sendingWords) ?? named);
  const predicate =
    (positions.length > 0 && !beside) || answers
      ? { ...read, nature: 'position' as const }
      : isDoneAbroad(tokens, read, subject, main)
        ? { ...read, nature: 'practice' as const }
        : read;
  const times = momentsOf(tokens);
  const moments = times.filter((m) => !ahead?.finite || m.from > ahead.finite.at);
  const measures = measuresOf(tokens, times, uses);
  const frame = frameOf(tokens, main, mentions, subject);
  const actor = (m: Mention): Actor => ({ who: m.who, ...spanOf(tokens, m.from, m.to) });
  const agent = agentOf(tokens, uses, mentions, main);
  const clause: Clause = {
    verb: verbSpans(tokens, main),
    ...predicate,
    sense: senseOf(predicate.action),
    subject: actor(subject),
    agent: agent ? actor(agent) : null,
    toDo: main.governed.some((use) => use.afterTe),
    ongoing: isOngoing(tokens, main),
    negated: isNegated(tokens, main),
    aboutText: isAboutText(tokens, predicate.action),
  };
  // "zal nooit bijdragen aan schendingen": what is denied is no contribution.
  const helped = clause.negated ? [] : contributionsOf(tokens, uses, main, subject);
  const further = [
    ...helped,
    ...meansOf(tokens, uses, mentions, moments),
    // Who gives an impulse to peace does not claim to bring it.
    ...(helped.length > 0 ? [] : endStatesOf(tokens, uses, main, mentions, clause.negated)),
  ];
  // Behind "Doel is …" an object is no owner; who does it stands behind "dat" or "door".
  const isNamed = (m: Mention): boolean =>
    !frame ||
    frame.owner === 'own' ||
    isResponsible(tokens, m) ||
    tokens[m.from - 1]?.norm === 'dat' ||
    m.after === 'door' ||
    m.after === 'van';
  // "een gedragscode voor gezanten": for whom it is.
  const isFor = (m: Mention): boolean => m.after === 'voor' && m.to - m.from === 1 && !tokens[m.from]?.capital;
  const owners = mentions.filter((m) => m.who === 'own' && !PASSIVE_ROLES.has(m.after) && !isFor(m) && isNamed(m));
  if (subject.who === 'own' && !owners.some((m) => m.from === subject.from)) owners.push(subject);
  return {
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    words: longestPart(tokens),
    clause,
    frame: frame
      ? {
          owner: frame.owner,
          of: frame.of,
          content: contentOf(tokens, frame, uses),
          ...spanOf(tokens, frame.from, frame.to),
        }
      : null,
    stance: stanceOf(tokens, predicate, subject),
    concepts: conceptsOf(text, tokens, uses, moments, measures, clause, further),
    actors: owners.map(actor).sort((a, b) => a.start - b.start),
    positions,
    upkeep: isUpkeep(tokens, predicate.action),
    deeds: deedsOf(text, tokens, coordinationOf(tokens, uses, main, frame), { main, frame, subject, moments }),
    naming: namingOf({ text, tokens, uses, main, frame, clause, moments, isComplement: main === decided }),
    timeSlot: timeSlotOf(text, clause),
  };
}

function promiseBeside(tokens: readonly Token[], uses: readonly VerbUse[], outer: MainClause): MainClause | null {
  const beside = clauseBesidePosition(tokens, uses, outer);
  return beside?.finite && /^(?:zal|zullen)$/.test(tokens[beside.finite.at]?.norm ?? '') ? beside : null;
}

const SETTLING = /^(?:afwijzen|verwerpen|onderschrijven|overnemen|achten|vinden)$/;

// "…; het onderdeel over tarieven wijst zij af", "…; de rest van de aanbeveling verwerpt het": a second position, on a part of it.
const isPositionOnPart = (tokens: readonly Token[], action: string): boolean =>
  SETTLING.test(action) &&
  tokens.some(
    (t, at) =>
      (t.norm === ';' || t.norm === 'maar' || t.norm === 'en') &&
      tokens
        .slice(at + 1, at + 8)
        .some((n) => /^(?:onderdeel|onderdelen|deel|delen|rest|overige|aanbeveling)$/.test(n.norm)),
  );

// "Doel: …; BZK is verantwoordelijk", "Doel: … (BZ)": said to own it, wherever that stands.
const isResponsible = (tokens: readonly Token[], { from, to }: Mention): boolean =>
  (tokens[from - 1]?.norm === '(' && tokens[to]?.norm === ')') ||
  (/^(?:is|zijn|blijft)$/.test(tokens[to]?.norm ?? '') &&
    tokens
      .slice(to, to + 4)
      .some((t) => /^(?:verantwoordelijk|aanspreekbaar|trekker|eigenaar|opdrachtgever)$/.test(t.norm)));

// "onderschrijft het belang en neemt de aanbeveling over": what stands beside a position can be one as well.
function besidePosition(tokens: readonly Token[], uses: readonly VerbUse[], outer: MainClause): MainClause | null {
  const beside = clauseBesidePosition(tokens, uses, outer);
  return beside?.finite && positionsOf(tokens.slice(beside.finite.at - 1)).length > 0 ? null : beside;
}

// "Een onderzoeksbureau ontwikkelt in opdracht van BZ …", "op verzoek van BZ": what others do for us is ours.
// What a state or alliance does at our request stays its own.
const isCommissioned = (tokens: readonly Token[], mentions: readonly Mention[], subject: Mention): boolean =>
  mentions.some((m) => {
    const how = m.who === 'own' && m.after === 'van' ? (tokens[m.from - 2]?.norm ?? '') : '';
    return how === 'opdracht' || (how === 'verzoek' && subject.who === 'thing');
  });

// Somebody who is met, addressed or located does not act.
const PASSIVE_ROLES = new Set([
  'met',
  'aan',
  'bij',
  'tegen',
  'in',
  'op',
  'uit',
  'tussen',
  'onder',
  'naar',
  'over',
  'tot',
  'rond',
]);

const ONGOING = oneOf(
  'momenteel thans inmiddels reeds sinds sindsdien doorgaans gewoonlijk traditioneel vanouds tegenwoordig al'.split(
    ' ',
  ),
);

const SINCE = oneOf(['sinds', 'sedert']);

const opensWithSince = (tokens: readonly Token[], { finite }: MainClause): boolean => {
  if (!SINCE.in(tokens)) return false;
  // "Opvolging aanbeveling 4: Sinds …"
  const first = tokens.findLastIndex((t, at) => t.norm === ':' && at < (finite?.at ?? 0)) + 1;
  return SINCE.is(tokens[first]);
};

// Only beside the verb: "sinds" in a clause of its own says nothing of what is promised.
const isOngoing = (tokens: readonly Token[], main: MainClause): boolean => {
  if (tokens[0]?.norm === 'bij' && tokens[1]?.norm === 'een') return true;
  // "Sinds de wetswijziging van 2021 is …", "Sinds 1 februari 2025 worden …": what stands in front began then.
  if (opensWithSince(tokens, main)) return true;
  const at = main.finite?.at ?? 0;
  const beside = tokens.slice(Math.max(0, at - 3), at + 6);
  return ONGOING.in(beside) || beside.some((t, i) => t.norm === 'moment' && beside[i - 1]?.norm === 'dit');
};

function verbSpans(tokens: readonly Token[], main: MainClause) {
  if (!main.finite) return [];
  const { at, particleAt } = main.finite;
  return [at, particleAt].filter((i) => i >= 0).map((i) => spanOf(tokens, i, i + 1));
}
