import { contains, enclosing, overlaps, span } from '../../text/span.ts';
import type { Clause, Concept, ConceptKind, Sort } from '../concept.ts';
import type { Moment } from '../moments.ts';
import type { Token } from '../tokens.ts';
import type { Mention } from './actors.ts';
import { wrongArticlesOf } from './article-100.ts';
import type { MainClause } from './clauses.ts';
import { untestableConditionsOf } from './conditions.ts';
import { isRecurring } from './dates.ts';
import { directionsOf } from './directions.ts';
import { endStatesOf } from './end-states.ts';
import { determiners, prepositions } from './lexicon/function-words.ts';
import { numberWords } from './lexicon/measures.ts';
import { linksOf } from './links.ts';
import { meansOf, sourcesOf } from './means.ts';
import { indicatorsOf, type Measure } from './measures.ts';
import { isDirection } from './natures.ts';
import { faultyReferencesOf } from './papers.ts';
import { type FoundPhrase, phrasesOf } from './phrases.ts';
import { mendedOf, sortOf } from './rewording.ts';
import type { WordKind } from './tagger.ts';
import type { VerbUse } from './verb-uses.ts';

/** A sentence as far as its concepts ask for it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly kinds: readonly WordKind[];
  readonly uses: readonly VerbUse[];
  readonly main: MainClause;
  readonly mentions: readonly Mention[];
  readonly moments: readonly Moment[];
  readonly measures: readonly Measure[];
  readonly clause: Clause;
}

/** Collects what the phrases of a sentence do, in order of place. */
export function conceptsOf(reading: Reading): Concept[] {
  const { text, tokens, uses, main, mentions, moments, measures, clause } = reading;
  const around = { text, clause, dated: moments.length > 0 };
  const concept = (
    kind: ConceptKind,
    at: readonly number[],
    name: string,
    sort: Sort | null = kind === 'open end' && isCalledOurs(tokens) ? 'ours' : sortOf(kind, name),
    year: number | null = null,
  ): Concept => {
    const parts = runs(at).map(([from, to]) => span(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0));
    const phrase = { ...enclosing(parts), kind, parts, name, sort, year };
    return { ...phrase, mended: mendedOf(phrase, around) };
  };
  const phrases = phrasesOf(tokens, uses);
  const background = backgroundOf(tokens, uses, main);
  const isBackground = (at: number): boolean => background.some(([from, to]) => from <= at && at < to);
  const written = (at: readonly number[]): string =>
    at.map((i) => text.slice(tokens[i]?.start, tokens[i]?.end)).join(' ');
  const indicators = indicatorsOf(tokens).filter((at) => !isBackground(at));
  const aims = indicators.filter(() => isMoved(reading));
  const simple = (kind: ConceptKind, found: readonly (readonly number[])[]): Concept[] =>
    found.map((at) => concept(kind, at, written(at)));
  return (
    [
      ...phrases
        .filter((phrase) => fits(phrase, reading) && !(isVague(phrase) && isWithin(background, phrase.tokens[0] ?? 0)))
        .map((phrase) => concept(phrase.kind, phrase.tokens, written(phrase.tokens))),
      ...simple('escape', untestableConditionsOf(tokens)),
      ...directionsOf(reading)
        .filter(({ at: [at = 0] }) => !isBackground(at) && !isAsked(tokens, main, at))
        .map(({ at, name }) => concept('direction', at, name, aims.length > 0 ? 'of indicator' : null)),
      ...moments.map((m) =>
        concept('deadline', range(m.from, m.to), written(range(m.from, m.to)), timeSort(tokens, m), m.year),
      ),
      ...linksOf(tokens, uses).map((l) => concept('link', range(l.from, l.to), written(range(l.from, l.to)), l.sort)),
      ...measures
        .filter((m) => !isBackground(m.from))
        .map((m) => concept('measure', range(m.from, m.to), written(range(m.from, m.to)), m.kind)),
      ...indicators.map((at) =>
        concept('indicator', [at], written([at]), aims.includes(at) ? 'aim' : isWatched(uses) ? 'watched' : null),
      ),
      ...upkeepsOf(reading).map((at) => concept('upkeep', [at], written([at]))),
      ...simple('baseline', baselinesOf(tokens, measures)),
      ...simple('means', meansOf(tokens, uses, mentions)),
      ...simple('source', sourcesOf(tokens)),
      ...simple('end state', isHelping(phrases, reading) ? [] : endStatesOf(tokens, uses)),
      ...couldOf(reading).map((at) => concept('noncommittal', [at], written([at]))),
      ...faultyReferencesOf(text, tokens).map((r) => ({
        ...concept('faulty reference', range(r.from, r.to), written(range(r.from, r.to)), r.fault),
        mended: [{ start: tokens[r.from]?.start ?? 0, end: tokens[r.to - 1]?.end ?? 0, newText: r.mended }],
      })),
      ...wrongArticlesOf(tokens).map((w) => concept('wrong article', [w.at], written([w.at]), w.fault)),
      ...explanationsOf(tokens).map(({ at, of }) => concept('explanation', at, written(at), of)),
    ]
      // "As soon as possible" is a time, though it is built as a condition; "where appropriate" is a condition, not praise.
      .filter(
        (c, _, all) =>
          !(
            c.kind === 'escape' &&
            all.some((o) => (o.kind === 'vague time' && contains(o, c)) || (o.kind === 'open end' && overlaps(o, c)))
          ) &&
          !(
            /^vague (?:quality|amount)$/.test(c.kind) &&
            all.some((o) => (o.kind === 'escape' || o.kind === 'open end') && contains(o, c))
          ),
      )
      .filter(
        (c, i, all) =>
          !mayRepeat(c) || !all.some((other, n) => other.kind === c.kind && n !== i && holds(other, c, n < i)),
      )
      .sort((a, b) => a.start - b.start || a.end - b.end)
  );
}

// "when the time is right" is itself the phrase: only what stands behind the opener is background.
const isWithin = (background: readonly [number, number][], at: number): boolean =>
  background.some(([from, to]) => from < at && at < to);

// "wants to be of help in reconciling": who helps claims no end state.
const isHelping = (phrases: readonly FoundPhrase[], reading: Reading): boolean =>
  phrases.some((phrase) => phrase.kind === 'contribution' && isMainDeed(phrase, reading));

// "until 31 January 2027": says until when; "every quarter" comes back.
function timeSort(tokens: readonly Token[], moment: Moment): Sort | null {
  if (isRecurring(tokens, moment)) return 'often';
  return tokens.slice(moment.from, moment.to).some((t) => /^(?:until|till|through|to|later|latest)$/.test(t.norm))
    ? 'end'
    : null;
}

// "cut the waiting time", "the share is 80 per cent": the goal is about it; "publishes the number of visas" only names it.
const isMoved = ({ uses, measures }: Reading): boolean =>
  uses.some(
    (use) =>
      isDirection(use.lemma) ||
      /^(?:cut|keep|maintain|hold|bring|push|move|get|double|halve|triple)(?: |$)/.test(use.lemma),
  ) || measures.some((m) => m.kind === 'share' || m.kind === 'change' || m.kind === 'count');

const isWatched = (uses: readonly VerbUse[]): boolean =>
  uses.some((use) => /^(?:monitor|measure|track|follow|watch|register|record)$/.test(use.lemma));

// "keep the share at 90 per cent", "maintain the level": a value that stays as it is.
const upkeepsOf = ({ tokens, uses, main }: Reading): number[] =>
  uses
    .filter(
      (use) =>
        main.group.includes(use) && /^(?:keep|maintain|hold|preserve|sustain|retain|stay|remain)$/.test(use.lemma),
    )
    .filter((use) =>
      tokens.slice(use.at).some((t) => /^(?:at|above|below|under|steady|stable|unchanged|of|on)$/.test(t.norm)),
    )
    .map((use) => use.at);

const isCalledOurs = (tokens: readonly Token[]): boolean =>
  tokens.some((t) => /^(?:netherlands|dutch|our|we)$/.test(t.norm) || (t.norm === 'defence' && t.capital));

// What lasts by contract or by law is no deployment.
const CONTRACT =
  /^(?:contract|contracts|lease|agreement|licence|license|permit|permits|visa|concession|mandate|treaty|act|law|employment|status)$/;

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

const mayRepeat = ({ kind }: Concept): boolean => kind === 'escape' || kind === 'vague time' || kind === 'noncommittal';

const holds = (outer: Concept, inner: Concept, first: boolean): boolean =>
  contains(outer, inner) && (outer.end - outer.start > inner.end - inner.start || first);

// Neighbouring tokens make one part; "bring … down" makes two.
function runs(at: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const i of [...at].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[1] === i - 1) last[1] = i;
    else found.push([i, i]);
  }
  return found;
}

const isVague = ({ kind }: FoundPhrase): boolean =>
  /^(?:vague|open list|effort|noncommittal|contribution|absolute)/.test(kind);

// Whether a phrase says in its place what the lexicon says of it.
function fits(phrase: FoundPhrase, reading: Reading): boolean {
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
        !/^(?:chain|chains|framework|frameworks|indicators)$/.test(tokens[last + 1]?.norm ?? '')
      );
    case 'contribution':
      return isMainDeed(phrase, reading);
    case 'effort':
    case 'noncommittal':
      // What somebody's own verb says, or what it governs; in a clause of its own it is somebody else's.
      return (main.finite < 0 || (first < main.end && last >= main.finite)) && isWeighed(reading, first, last);
    case 'open list':
      // "and more resilient": a comparative.
      return tokens[last]?.norm === 'more'
        ? tokens[last + 1]?.kind !== 'word'
        : (first === last || tokens[last]?.norm !== 'like') &&
            /^(?:particular|particularly|especially|notably|least|like)$/.test(tokens[last]?.norm ?? '')
          ? tokens[first - 1]?.norm === ',' || (tokens[last]?.norm === 'like' && isRowBehind(reading, last))
          : // "up to and including 14 November"
            !(tokens[first]?.norm === 'including' && tokens[first - 1]?.norm === 'and') &&
            !/^(?:vat|tax|taxes|weekends)$/.test(tokens[last + 1]?.norm ?? '');
    case 'open end':
      return !tokens.some((t) => CONTRACT.test(t.norm));
    case 'absolute':
      // "are guaranteed in the Code": how things are.
      if (clause.voice === 'passive' && clause.nature === 'practice') return false;
      return tokens[first - 1]?.norm !== 'not' && !(tokens[first]?.norm === 'always' && main.modal === 'can');
    default:
      return true;
  }
}

// "supplies like masks, gloves and filters": a plural, and a row of its kinds.
const isRowBehind = ({ tokens, kinds }: Reading, like: number): boolean => {
  if (kinds[like - 1] !== 'noun' && !/[^s]s$/.test(tokens[like - 1]?.norm ?? '')) return false;
  const rest = tokens.slice(like + 1, like + 9).map((t) => t.norm);
  const and = rest.findIndex((w) => /^(?:and|or)$/.test(w));
  return and > 0 && rest.length > and + 1 && !rest.slice(0, and).some((w) => /^(?:to|that|will|the|is|are)$/.test(w));
};

// "in future strategies": what comes, not when.
const isFutureThing = ({ tokens, kinds }: Reading, last: number): boolean =>
  tokens[last]?.norm === 'future' && kinds[last + 1] === 'noun' && !tokens[last + 1]?.capital;

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
  const before = tokens[first - 1]?.norm ?? '';
  const word = tokens[first]?.norm ?? '';
  if (word === 'some' && last === first)
    return tokens[first + 1]?.kind === 'word' && !numberWords.has(tokens[first + 1]?.norm ?? '');
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
      (m.from > last && m.from - last <= 4 && onlyLinks(tokens, last + 1, m.from)) ||
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

const NO_NORM =
  /^(?:governance|practice|practices|faith|offices|friday|time|news|morning|relations|date|number|authority|authorities|parliament|system|strength|minister|directorate|for|link|ties|contact|ally|allies|bodies|body|court|courts)$/;

// An adjective in front of its noun, or an adverb of manner; "more effective" is a direction, "responsible for" no praise.
function isPraise({ tokens, kinds, uses, main, measures }: Reading, first: number, last: number): boolean {
  const word = tokens[first]?.norm ?? '';
  // "a welcoming space", "a well-considered plan": adjectives, whatever they were made of.
  const madeOf = determiners.has(tokens[first - 1]?.norm ?? '') || word.includes('-');
  if (!madeOf && uses.some((u) => u.at === first)) return false;
  const before = tokens[first - 1]?.norm ?? '';
  const next = tokens[last + 1];
  if (/^(?:more|less|most|least|how|as|so|not|if|where|when|whatever|deemed|considered)$/.test(before)) return false;
  if (
    last === first &&
    NO_NORM.test(next?.norm ?? '') &&
    /^(?:good|effective|close|closely|modern|fair|sound|strong|responsible|relevant|structural|proper|competent)$/.test(
      word,
    )
  )
    return false;
  if (word === 'responsible' || word === 'close' || word === 'relevant')
    return next?.kind === 'word' && !/^(?:for|to|of)$/.test(next.norm) && word !== 'responsible'
      ? true
      : word === 'responsible' && /^(?:policy|management|use|conduct)$/.test(next?.norm ?? '');
  if (/^(?:necessary|needed|required|structural|structurally|strong|close|closely|intensive)$/.test(word))
    return word === 'strong' || /^(?:intensive|close)$/.test(word)
      ? next?.kind === 'word' && /^(?:a|the|an)$/.test(before)
      : word === 'necessary'
        ? before === 'the'
        : false;
  if (word === 'sound' && kinds[first] === 'noun' && /^(?:system|systems|equipment|recording)$/.test(next?.norm ?? ''))
    return false;
  // The norm stands beside it: "adequate according to the criteria in annex 2".
  if (measures.some((m) => m.kind === 'standard' && (m.from < first || m.from > last) && Math.abs(m.from - last) <= 6))
    return false;
  return main.finite < 0 || first > 0;
}

// "supports police reforms", "will help to reform": what the sentence's own verb does.
function isMainDeed(phrase: FoundPhrase, { main, tokens, clause, uses }: Reading): boolean {
  const own = main.group.at(-1);
  if (!own) return false;
  const governed = uses.find((u) => u.at > own.at && u.at - own.at <= 3 && u.afterTo);
  const at = phrase.tokens;
  const onVerb = at.includes(own.at) || (governed !== undefined && at.includes(governed.at));
  if (!onVerb)
    return tokens[at[0] ?? 0]?.norm === 'contribution' && /^(?:make|provide|deliver|offer|give)$/.test(own.lemma);
  // "support three posts with EUR 2 million" is measured; a bare "help" asks for what is helped.
  if (clause.voice === 'passive') return false;
  const next = tokens[(at.at(-1) ?? 0) + 1];
  // "aid", "back", "assist" as verbs have an object.
  return (
    next !== undefined &&
    next.kind !== 'mark' &&
    !(at.length === 1 && own.lemma === 'back' && !/^(?:the|a|its|their|our|all|any|[a-z]+s)$/.test(next.norm))
  );
}

// "The government could open …": could or might in the main clause.
function couldOf({ tokens, main, clause }: Reading): number[] {
  if (clause.modality !== 'could' || main.modal === 'would') return [];
  return tokens[main.finite] ? [main.finite] : [];
}

// "examine whether the scheme should be improved": what is asked is not promised.
const isAsked = (tokens: readonly Token[], main: MainClause, at: number): boolean => {
  const asks = tokens.findIndex((t, i) => i > main.finite && t.norm === 'whether');
  return main.finite >= 0 && asks > 0 && at > asks;
};

// Why something is done, what was, what is asked and in which circumstances it stands: not what is promised. Gives stretches of tokens.
function backgroundOf(tokens: readonly Token[], uses: readonly VerbUse[], main: MainClause): [number, number][] {
  const found: [number, number][] = [];
  for (const [at, token] of tokens.entries()) {
    const close = (): number => {
      const comma = tokens.findIndex((t, i) => i > at && /^[,;)]$/.test(t.norm));
      return comma < 0 ? tokens.length : comma;
    };
    if (/^(?:because|although|though|since|whereas|despite|given)$/.test(token.norm) && at !== main.finite) {
      // "since 2019" is a time; so is "given" in "is being given".
      if (token.norm === 'given' && at > 0 && tokens[at - 1]?.norm !== ',') continue;
      if (token.norm === 'since' && tokens[at + 1]?.kind === 'number') continue;
      const end = at > main.finite ? tokens.length : close();
      found.push([at, Math.max(end, at + 1)]);
    } else if (/^(?:if|unless|when|whenever|once)$/.test(token.norm) && at < main.finite) {
      found.push([at, Math.min(close(), main.finite)]);
    } else if (/^(?:which|who|that)$/.test(token.norm) && at > 0) {
      const end = close();
      const inside = uses.filter((u) => u.at > at && u.at < end);
      const [first] = inside;
      const past =
        first?.form === 'past' ||
        (first?.lemma === 'have' && (inside[1]?.form === 'past' || inside[1]?.form === 'participle'));
      // "Doel is that … have been certified": what is said, not what is said of something.
      const said =
        token.norm === 'that' && /^(?:is|be|ensure|ensures|decided|agreed)$/.test(tokens[at - 1]?.norm ?? '');
      if (past && !said && at > 0 && !isMainInside(main, at, end)) found.push([at, end]);
    } else if (
      /^(?:concluded|adopted|signed|published|announced|agreed|made|launched)$/.test(token.norm) &&
      /^(?:in|on)$/.test(tokens[at + 1]?.norm ?? '') &&
      !uses.some((u) => u.at === at && main.group.includes(u))
    ) {
      found.push([at, at + 3]);
    }
  }
  return found;
}

const isMainInside = (main: MainClause, from: number, to: number): boolean => main.finite > from && main.finite < to;

// "from 12 to 18", "compared with 48 per cent in 2024", "(19 days in 2024)", "up from 22", ", 34 per cent in 2024,".
function baselinesOf(tokens: readonly Token[], measures: readonly Measure[]): number[][] {
  const found: number[][] = [];
  for (const { from, to, kind } of measures) {
    if (kind === 'standard') continue;
    const before = tokens[from - 1]?.norm ?? '';
    const second = tokens[from - 2]?.norm ?? '';
    const further = tokens.slice(to, to + 10);
    const towards =
      before === 'from' &&
      (second === 'up' ||
        second === 'down' ||
        further.some((t) => t.norm === 'to') ||
        further.slice(0, 3).some((t) => /^20\d\d$/.test(t.norm)));
    const compared =
      (/^(?:with|to|against)$/.test(before) && /^(?:compared|relative)$/.test(second)) ||
      (before === 'of' && /^(?:level|figure|value|baseline|start|starting-point|current|present)$/.test(second)) ||
      // "a larger share than the 37 per cent of 2024"
      (before === 'the' &&
        (second === 'than' ||
          (/^(?:above|below|under|over|beyond|past)$/.test(second) &&
            further.slice(0, 3).some((t) => /^20\d\d$/.test(t.norm))))) ||
      /^(?:against|versus|currently|now|was)$/.test(before) ||
      (before === 'than' &&
        /(?:er|more|less)$/.test(second) &&
        tokens[from - 3]?.norm !== 'no' &&
        further.slice(0, 4).some((t) => /^(?:19|20)\d\d$/.test(t.norm))) ||
      (before === 'the' && second === 'against');
    const dated = further.slice(0, 5).some((t) => /^(?:19|20)\d\d$/.test(t.norm));
    const bracketed = /^[(]$/.test(before) && (dated || further.slice(0, 3).some((t) => t.norm === ')'));
    const aside = before === ',' && kind !== 'change' && dated && further.slice(0, 6).some((t) => t.norm === ',');
    if (towards || compared || bracketed || aside) found.push(range(from, to));
  }
  return found;
}

const UNMEASURED =
  /^(?:target|targets|baseline|indicator|indicators|quantify|number|numbers|figure|figures|percentage|percentages|norm|standard|measure|yardstick)$/;
const UNPROMISED = /^(?:result|results|decision|promise|commitment|outcome)$/;
const UNDATED = /^(?:deadline|date|timetable|timeline|schedule|end-date)$/;

// "We do not set a target, because …", "gives no figure …, because …": comply or explain.
function explanationsOf(tokens: readonly Token[]): { at: number[]; of: 'measure' | 'deadline' | 'result' }[] {
  const because = tokens.findIndex(
    (t, i) => /^(?:because|since|as)$/.test(t.norm) && (t.norm === 'because' || tokens[i - 1]?.norm === ','),
  );
  if (because < 0) return [];
  const before = tokens.slice(0, because);
  if (!before.some((t) => /^(?:no|not|without)$/.test(t.norm))) return [];
  const of = before.some((t) => UNMEASURED.test(t.norm))
    ? 'measure'
    : before.some((t) => UNDATED.test(t.norm))
      ? 'deadline'
      : before.some((t) => UNPROMISED.test(t.norm))
        ? 'result'
        : null;
  if (!of) return [];
  const end = tokens.findIndex((t, i) => i > because && (t.norm === ';' || t.norm === '.'));
  return [{ at: range(because, end < 0 ? tokens.length : end), of }];
}
