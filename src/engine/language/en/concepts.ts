import { contains, enclosing, overlaps, span } from '../../text/span.ts';
import type { Concept, ConceptKind, Sort } from '../concept.ts';
import type { Moment } from '../moments.ts';
import type { Token } from '../tokens.ts';
import { wrongArticlesOf } from './article-100.ts';
import { backgroundOf } from './background.ts';
import { baselinesOf } from './baselines.ts';
import type { MainClause } from './clauses.ts';
import { untestableConditionsOf } from './conditions.ts';
import { fits, isVague } from './contexts.ts';
import { isMainDeed } from './contributions.ts';
import { isRecurring } from './dates.ts';
import { directionsOf } from './directions.ts';
import { endStatesOf } from './end-states.ts';
import { explanationsOf } from './explanations.ts';
import { prepositions } from './lexicon/function-words.ts';
import { linksOf } from './links.ts';
import { meansOf, sourcesOf } from './means.ts';
import { indicatorsOf } from './measures.ts';
import { isDirection } from './natures.ts';
import { faultyReferencesOf } from './papers.ts';
import { type FoundPhrase, phrasesOf } from './phrases.ts';
import { toReport } from './positions.ts';
import type { Reading } from './reading.ts';
import { mendedOf, sortOf, timeSlotOf } from './rewording.ts';
import type { VerbUse } from './verb-uses.ts';

/** Collects what the phrases of a sentence do, in order of place. */
export function conceptsOf(reading: Reading): Concept[] {
  const { text, tokens, uses, main, mentions, moments, measures, clause } = reading;
  const around = { text, tokens, clause, slot: timeSlotOf(tokens, clause, main.end), dated: moments.length > 0 };
  const concept = (
    kind: ConceptKind,
    at: readonly number[],
    name: string,
    sort: Sort | null = kind === 'courtesy'
      ? toReport(tokens)
      : kind === 'open end' && isCalledOurs(tokens)
        ? 'ours'
        : sortOf(kind, name),
    year: number | null = null,
  ): Concept => {
    const parts = runs(at).map(([from, to]) => span(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0));
    const phrase = { kind, parts, name, sort, year, ...enclosing(parts) };
    return { mended: mendedOf(phrase, around), ...phrase };
  };
  const phrases = phrasesOf(tokens, uses);
  const background = backgroundOf(tokens, uses, main);
  const isBackground = (at: number): boolean => background.some(([from, to]) => from <= at && at < to);
  const written = (at: readonly number[]): string =>
    at.map((i) => text.slice(tokens[i]?.start, tokens[i]?.end)).join(' ');
  const isAside = (at: number, kind: ConceptKind): boolean =>
    isWithin(background, at) ||
    (isAsked(tokens, main, at) &&
      (kind === 'vague quality' || (kind === 'vague time' && moments.some((m) => m.to <= at))));
  const indicators = indicatorsOf(tokens).filter((at) => !isBackground(at));
  // "will report the number of frozen accounts": what is told of, and nothing to be reached.
  const isTold =
    /^(?:report|publish|register|count|record|announce|list)$/.test(clause.action) &&
    clause.voice === 'active' &&
    !uses.some((use) => isDirection(use.lemma));
  const aims = indicators.length > 0 && !isTold && isMoved(reading, indicators) ? indicators : [];
  const simple = (kind: ConceptKind, found: readonly (readonly number[])[]): Concept[] =>
    found.map((at) => concept(kind, at, written(at)));
  return (
    [
      ...phrases
        .filter((phrase) => fits(phrase, reading) && !(isVague(phrase) && isAside(phrase.tokens[0] ?? 0, phrase.kind)))
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
      ...pointsBack(tokens).map((at) => concept('means', at, written(at), 'before')),
      ...simple('source', sourcesOf(tokens)),
      ...simple('end state', isHelping(phrases, reading) ? [] : endStatesOf(tokens, uses)),
      ...simple('noncommittal', askedInFrontOf(reading)),
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
      // "would like to consider": of two in a row the one that says what is left open.
      .filter(
        (c, _, all) =>
          c.kind !== 'noncommittal' ||
          !all.some((o) => o.kind === c.kind && o.start > c.start && o.start - c.end === 1),
      )
      .sort((a, b) => a.start - b.start || a.end - b.end)
  );
}

// "This way the Netherlands contributes", "In doing so": by what was said before.
const pointsBack = (tokens: readonly Token[]): number[][] => {
  const opening = tokens
    .slice(0, 3)
    .map((t) => t.norm)
    .join(' ');
  if (/^(?:in (?:this way|doing so)|by so doing)/.test(opening)) return [[0, 1, 2]];
  return /^(?:this way|thereby|with this\b)/.test(opening) ? [[0]] : [];
};

// "when the time is right" is itself the phrase: only what stands behind the opener is background.
const isWithin = (background: readonly [number, number][], at: number): boolean =>
  background.some(([from, to]) => from < at && at < to);

// "wants to be of help in reconciling": who helps claims no end state.
const isHelping = (phrases: readonly FoundPhrase[], reading: Reading): boolean =>
  phrases.some((phrase) => phrase.kind === 'contribution' && isMainDeed(phrase, reading));

// "until 31 January 2027": says until when; "every quarter" comes back.
function timeSort(tokens: readonly Token[], moment: Moment): Sort | null {
  if (isRecurring(tokens, moment)) return 'often';
  // "(the government decides on extension by 1 May)": it ends then, unless that is decided.
  const decides = tokens.slice(Math.max(0, moment.from - 5), moment.from).some((t) => /^decid(?:es?|ed)$/.test(t.norm));
  if (decides && [moment.from, moment.from - 1].some((at) => tokens[at]?.norm === 'by')) return 'end';
  return tokens.slice(moment.from, moment.to).some((t) => /^(?:until|till|through|to|later|latest)$/.test(t.norm))
    ? 'end'
    : null;
}

const COMPARED = /^(?:higher|lower|larger|smaller|shorter|longer|faster|greater|better)$/;

// "is", of what a noun in front of it names: of "it" another clause speaks.
const isSaidOfNoun = (tokens: readonly Token[], at: number): boolean =>
  /^(?:is|are|be|been)$/.test(tokens[at]?.norm ?? '') &&
  !/^(?:it|they|this|that|which|he|she)$/.test(tokens[at - 1]?.norm ?? '');

// "a lower reoffending rate": in front of the indicator itself.
const isSaidOfOne = (indicators: readonly number[], tokens: readonly Token[], at: number): boolean =>
  indicators.some(
    (head) =>
      head > at &&
      head - at <= 3 &&
      tokens.slice(at + 1, head).every((t) => t.kind === 'word' && !prepositions.has(t.norm)),
  );

// "cut the waiting time", "the share is 80 per cent": the goal is about it; "publishes the number of visas" only names it.
const isMoved = ({ tokens, uses, measures }: Reading, indicators: readonly number[]): boolean =>
  uses.some(
    (use) =>
      isDirection(use.lemma) ||
      /^(?:cut|keep|maintain|hold|bring|push|move|get|double|halve|triple)(?: |$)/.test(use.lemma),
  ) ||
  // "is lower than in 2025"
  tokens.some(
    (t, at) => COMPARED.test(t.norm) && (isSaidOfNoun(tokens, at - 1) || isSaidOfOne(indicators, tokens, at)),
  ) ||
  measures.some((m) => m.kind === 'share' || m.kind === 'change' || m.kind === 'count');

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

// "The government could open …": could or might in the main clause.
function couldOf({ tokens, main, clause }: Reading): number[] {
  // "might deploy a team (decision by 1 May 2026)": when it is decided is said.
  const decided = tokens.some((t, at) => at > main.finite && t.norm === 'decision' && tokens[at + 1]?.norm === 'by');
  if (clause.modality !== 'could' || main.modal === 'would' || decided) return [];
  return tokens[main.finite] ? [main.finite] : [];
}

// "Whether the hospital can be handed over will be examined": the question stands in front.
const askedInFrontOf = ({ tokens, main, clause }: Reading): (readonly number[])[] =>
  tokens[0]?.norm === 'whether' &&
  clause.voice === 'passive' &&
  clause.modality === 'will' &&
  clause.agent === null &&
  !tokens.slice(0, main.finite).some((t) => t.norm === ',') &&
  /^(?:examine|explore|consider|study|investigate|look into|weigh|discuss)$/.test(clause.action)
    ? [main.group.slice(-1).map((use) => use.at)]
    : [];

// "examine whether the scheme should be improved": what is asked is not promised.
const isAsked = (tokens: readonly Token[], main: MainClause, at: number): boolean => {
  const asks = tokens.findIndex((t, i) => i > main.finite && t.norm === 'whether');
  return main.finite >= 0 && asks > 0 && at > asks;
};
