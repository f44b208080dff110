import { aside, longestPart } from '../aside.ts';
import type { Actor, Clause, Hearing, Language, ReadSentence } from '../concept.ts';
import { informedBy } from '../informed.ts';
import { withActors } from '../known-actors.ts';
import { recalled } from '../memory.ts';
import type { Moment } from '../moments.ts';
import { sentencesOf } from '../sentences.ts';
import { spanOf, type Token, tokenize } from '../tokens.ts';
import { englishSentences } from './abbreviations.ts';
import { isAboutText } from './about-text.ts';
import { type Mention, mentionsOf } from './actors.ts';
import { wrongArticlesOf } from './article-100.ts';
import { type MainClause, mainClauseOf } from './clauses.ts';
import { conceptsOf } from './concepts.ts';
import { isRecurring, momentsOf } from './dates.ts';
import { deedsOf } from './deeds.ts';
import { contentOf, frameOf } from './frames.ts';
import { clauseBesidePosition, complementOf, seesToDelivery } from './further-clauses.ts';
import { independentClauses } from './independent-clauses.ts';
import { englishInflection } from './inflections.ts';
import { isLimit } from './limits.ts';
import { isUpkeep } from './links.ts';
import { measuresOf } from './measures.ts';
import { namingOf } from './naming.ts';
import { possessorAt } from './owners.ts';
import { faultyReferencesOf } from './papers.ts';
import { positionIn, positionsOf } from './positions.ts';
import { type Predicate, predicateOf } from './predicates.ts';
import { replacedInEnglish } from './replacement.ts';
import { timeSlotOf } from './rewording.ts';
import { senseIn } from './senses.ts';
import { stanceOf } from './stance.ts';
import { sendingWords, subjectOf } from './subjects.ts';
import { kindsOf } from './tagger.ts';
import { type VerbUse, verbUsesOf } from './verb-uses.ts';

/** The English language layer: a bundle of its own, loaded for the first English draft. */
export const english: Language = {
  read: (text, hearing) => sentencesIn(text, hearing).flatMap((tokens) => recalled(text, tokens, hearing, readClauses)),
  readAside: (text, hearing) =>
    sentencesIn(text, hearing).flatMap((tokens) =>
      refersWrongly(text, tokens) ? readClauses(text, tokens) : [aside(tokens)],
    ),
  positionIn: (text) => positionIn(tokenize(text)),
  inflectionOf: englishInflection,
  replaced: replacedInEnglish,
};

const sentencesIn = (text: string, hearing?: Hearing): Token[][] =>
  sentencesOf(text, withActors(tokenize(text), hearing?.actors), englishSentences);

const refersWrongly = (text: string, tokens: readonly Token[]): boolean =>
  wrongArticlesOf(tokens).length > 0 || faultyReferencesOf(text, tokens).length > 0;

// What was decided, agreed or laid down stands in the clause behind: "it has been agreed that …".
const DECIDING = /^(?:decide|agree|promise|undertake|determine|resolve|confirm|establish|lay down)$/;

// Clauses that stand side by side are read apart; how long the sentence is, its first one says.
function readClauses(text: string, tokens: readonly Token[]): ReadSentence[] {
  const clauses = independentClauses(text, tokens);
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
  const kinds = kindsOf(tokens);
  const uses = verbUsesOf(tokens, kinds);
  const times = momentsOf(tokens);
  const mentions = mentionsOf(text, tokens);
  const outer = mainClauseOf(tokens, uses);
  const outerPredicate = predicateOf(tokens, outer, uses);
  const decided = DECIDING.test(outer.group.at(-1)?.lemma ?? '') ? complementOf(tokens, uses, outer) : null;
  // "After talks the government has decided that …": when that was, not when it will be so.
  const isOfDeciding = (m: Moment): boolean =>
    decided !== null &&
    outerPredicate.modality === null &&
    m.from < outer.finite &&
    m.year === null &&
    /^(?:after|following|upon)$/.test(tokens[m.from]?.norm ?? '');
  // "already takes place each month and will be intensified": what is so already promises nothing, what stands beside it does.
  const further =
    outerPredicate.tense === 'present' && outerPredicate.modality === null && isOngoing(tokens, outer)
      ? promiseBeside(tokens, uses, outer)
      : null;
  const moments = times.filter((m) => !isOfDeciding(m) && !(further && m.from < further.start));
  const positions = positionsOf(tokens);
  const beside =
    positions.length > 0
      ? clauseBesidePosition(tokens, uses, outer)
      : isCourteous(tokens, outer)
        ? promiseBeside(tokens, uses, outer)
        : further;
  const main = decided ?? beside ?? outer;
  const said = main === outer ? outerPredicate : predicateOf(tokens, main, uses);
  const read = seesToDelivery(tokens, uses, main) ? { ...said, nature: 'announce' as const } : said;
  // "has decided to tighten": decided is past, what is decided lies ahead.
  const resolved =
    main === outer &&
    read.tense === 'perfect' &&
    tokens[outer.finite]?.norm !== 'had' &&
    DECIDING.test(outer.group.at(-1)?.lemma ?? '') &&
    read.action !== outer.group.at(-1)?.lemma;
  const ahead = resolved ? { ...read, tense: 'present' as const, modality: 'will' as const } : read;
  // A position promises nothing by itself: only what stands beside it can.
  const frame = frameOf(tokens, outer, mentions);
  const promised = positions.length > 0 && !beside ? { ...ahead, nature: 'position' as const } : ahead;
  const predicate = frame && isLabelled(tokens, frame, main) ? { ...promised, tense: 'none' as const } : promised;
  const outerSubject = subjectOf(tokens, outer, mentions, moments);
  const inner = main === outer ? outerSubject : subjectOf(tokens, main, mentions, moments);
  // "accepts the recommendation and will revise": one subject for both.
  const acting = beside && inner.who !== 'own' && !hasOwnSubject(tokens, main) ? outerSubject : inner;
  const subject = informedBy(tokens, predicate, mentions, sendingWords) ?? acting;
  const measures = measuresOf(tokens, times);
  const actor = (m: Mention): Actor => ({ who: m.who, ...spanOf(tokens, m.from, m.to) });
  const agent =
    predicate.voice === 'passive'
      ? agentOf(
          tokens,
          main,
          mentions,
          moments.map((m) => m.from),
        )
      : null;
  const clause: Clause = {
    verb: verbSpans(tokens, main),
    ...predicate,
    sense: senseIn(tokens, main, predicate.action),
    subject: actor(subject),
    agent: agent ? actor(agent) : null,
    toDo: governsDeed(tokens, main, uses),
    ongoing: isOngoing(tokens, main) || isHabit(tokens, predicate, moments),
    negated: isNegated(tokens, main),
    aboutText: isAboutText(tokens, predicate.action),
  };
  const owners = mentions.filter((m) => m.who === 'own' && owns(tokens, m, frame !== null, main));
  if (subject.who === 'own' && !owners.some((m) => m.from === subject.from)) owners.push(subject);
  // "The ministry's goal is": whose it is, the possessive says.
  const owner =
    frame && owners.length === 0
      ? tokens.findIndex((t, at) => at < frame.to && (t.norm === 'dutch' || possessorAt(tokens, at) === 'own'))
      : -1;
  if (owner >= 0) owners.push({ from: owner, to: owner + 1, who: 'own', after: '' });
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
    stance: stanceOf(tokens, main, predicate, subject),
    concepts: conceptsOf({ text, tokens, kinds, uses, main, mentions, moments, measures, clause }),
    actors: owners.map(actor).sort((a, b) => a.start - b.start),
    positions,
    deeds: deedsOf(text, tokens, main, uses),
    upkeep: isUpkeep(tokens, predicate.action),
    naming: namingOf({ text, tokens, kinds, uses, main, frame, clause, moments }),
    timeSlot: timeSlotOf(tokens, clause, main.end),
  };
}

// "is aware of this and …", "takes this to heart and …": how things are seen.
const isCourteous = (tokens: readonly Token[], { modal, group }: MainClause): boolean => {
  const verb = group.at(-1)?.lemma ?? '';
  if (modal !== '') return false;
  if (/^(?:recognise|recognize|acknowledge|welcome|appreciate|understand|value|share|regret)$/.test(verb)) return true;
  const has = (word: RegExp): boolean => tokens.some((t) => word.test(t.norm));
  return (verb === 'take' && has(/^(?:heart|seriously|note)$/)) || (verb === 'be' && has(/^(?:aware|conscious)$/));
};

// "… and will adapt its guidelines": what the same one says is to come. In "and the UN will send observers" somebody else acts.
function promiseBeside(tokens: readonly Token[], uses: readonly VerbUse[], outer: MainClause): MainClause | null {
  const beside = clauseBesidePosition(tokens, uses, outer);
  return beside && /^(?:will|shall)$/.test(beside.modal) && beside.finite - beside.start <= 1 ? beside : null;
}

// "Target for 2027: 85 per cent of samples analysed": behind the label a participle is no past.
const isLabelled = (tokens: readonly Token[], frame: { readonly to: number }, main: MainClause): boolean =>
  tokens[frame.to]?.norm === ':' && main.finite > frame.to && main.group.length === 1 && main.group[0]?.form === 'past';

// "We agree, and a register is to come": the clause beside a position has a subject of its own.
const hasOwnSubject = (tokens: readonly Token[], main: MainClause): boolean =>
  tokens.slice(main.start, main.finite).some((t) => /^(?:a|an|the|there|it|this|these)$/.test(t.norm));

// "Rice is sown twice a year": how things are done, as often as that.
const isHabit = (
  tokens: readonly Token[],
  { voice, modality, nature, tense }: Predicate,
  moments: readonly Moment[],
): boolean =>
  voice === 'passive' &&
  modality === null &&
  tense === 'present' &&
  nature === 'practice' &&
  moments.length > 0 &&
  moments.every((m) => m.year === null && isRecurring(tokens, m));

// Somebody who is met, addressed or located does not act; whose goal it is and by whom it is done does.
// "thanks to", "due to" in front of the sentence or behind a comma, where "complaints due to the Ministry" says to whom.
const isThanksTo = (tokens: readonly Token[], at: number): boolean =>
  /^(?:thanks|owing)$/.test(tokens[at]?.norm ?? '') || (tokens[at]?.norm === 'due' && tokens[at - 1]?.kind !== 'word');

const owns = (tokens: readonly Token[], m: Mention, framed: boolean, main: MainClause): boolean =>
  // "90 per cent of our missions"
  (m.after === 'of' && m.from > main.start && m.to === main.finite) ||
  // "Thanks to the Dutch programme the share will rise"
  (m.after === 'to' && isThanksTo(tokens, m.from - 2)) ||
  // "under the responsibility of the Ministry"
  (m.after === 'of' && tokens[m.from - 2]?.norm === 'responsibility') ||
  (m.after === '' ? true : /^(?:by|from)$/.test(m.after) || (framed && /^(?:of|for)$/.test(m.after)));

// The whole verb group where it stands together ("will be drafted"), so that what names the doer fits behind it; else each word apart.
function verbSpans(tokens: readonly Token[], main: MainClause) {
  if (main.finite < 0) return [];
  const last = main.group.at(-1);
  const to = last ? Math.max(last.at, last.particleAt === last.at + 1 ? last.particleAt : last.at) : main.finite;
  const between = tokens.slice(main.finite + 1, to);
  if (to - main.finite <= 4 && !between.some((t) => t.kind === 'mark')) return [spanOf(tokens, main.finite, to + 1)];
  return [spanOf(tokens, main.finite, main.finite + 1)];
}

// "by the Marechaussee Training Centre"; "by 1 May" is a time, "by seconding" a means.
function agentOf(
  tokens: readonly Token[],
  main: MainClause,
  mentions: readonly Mention[],
  times: readonly number[],
): Mention | null {
  const named = mentions.find((m) => m.after === 'by' && m.from > main.finite);
  if (named) return named;
  for (const [at, token] of tokens.entries()) {
    if (token.norm !== 'by' || at < main.finite || times.includes(at)) continue;
    const next = tokens[at + 1];
    if (next?.kind !== 'word' || /ing$/.test(next.norm)) continue;
    return { from: at + 1, to: Math.min(at + 3, tokens.length), who: 'other', after: 'by' };
  }
  return null;
}

// "aims to conclude", "strives to": a deed is named, where "strives for a culture" names a state.
function governsDeed(tokens: readonly Token[], main: MainClause, uses: readonly VerbUse[]): boolean {
  const last = main.group.at(-1);
  if (!last) return false;
  return uses.some(
    (u) =>
      u.afterTo &&
      !(STATES.test(u.lemma) && !isHavingDone(u, uses)) &&
      u.at > last.at &&
      u.at - last.at <= 8 &&
      !tokens.slice(last.at, u.at).some((t) => t.norm === ','),
  );
}

// "strives to have the ban lifted": what is had is done.
const isHavingDone = (have: VerbUse, uses: readonly VerbUse[]): boolean =>
  /^(?:have|get|see)$/.test(have.lemma) &&
  uses.some((u) => u.at > have.at && (u.form === 'past' || u.form === 'participle'));

// "hopes to arrive at an alert community": a state, though a verb leads up to it.
const STATES = /^(?:be|become|have|arrive|reach|achieve|attain|realise|realize|live|get|see|come)$/;

const ONGOING = /^(?:currently|presently|already|since|usually|traditionally|normally|generally|nowadays|routinely)$/;

// Only beside the verb: "since" in a clause of its own says nothing of what is promised.
// "If an ally is attacked, the government sends troops": what holds whenever a case arises.
const isOngoing = (tokens: readonly Token[], main: MainClause): boolean =>
  (/^(?:if|when|whenever)$/.test(tokens[0]?.norm ?? '') && main.modal === '' && main.start === 0 && main.finite > 2) ||
  tokens.slice(Math.max(0, main.finite - 3), main.finite + 4).some((t) => ONGOING.test(t.norm)) ||
  /^(?:currently|traditionally)$/.test(tokens[0]?.norm ?? '');

// "not", "never" at the verb; "not only", "no later than" and "not rule out" deny nothing.
const isNegated = (tokens: readonly Token[], main: MainClause): boolean => {
  if (tokens[main.finite + 1]?.norm === 'never' && isLimit(tokens, main.finite + 1)) return true;
  // "gives no figure"
  const next = (main.group.at(-1)?.at ?? main.finite) + 1;
  if (tokens[next]?.norm === 'no' && !/^(?:later|more|less|fewer)$/.test(tokens[next + 1]?.norm ?? '')) return true;
  const from = Math.max(0, main.finite - 1);
  const to = (main.group.at(-1)?.at ?? main.finite) + 1;
  return tokens
    .slice(from, to + 1)
    .some(
      (t, i, all) =>
        /^(?:not|cannot|won't|can't)$/.test(t.norm) &&
        !/^(?:only|later|more|less|rule|merely|just|exclude)$/.test(all[i + 1]?.norm ?? ''),
    );
};
