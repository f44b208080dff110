import { contains, enclosing, span } from '../../text/span.ts';
import type { Clause, Concept, ConceptKind, Edit, Sort } from '../concept.ts';
import type { Moment } from '../moments.ts';
import { norm, spanOf, type Token } from '../tokens.ts';
import { oneOf } from '../traits.ts';
import { totalPreventionsOf } from './absolutes.ts';
import type { Around } from './around.ts';
import { wrongArticlesOf } from './article-100.ts';
import { baselinesOf } from './baselines.ts';
import { isGiven } from './claims.ts';
import { untestableConditionsOf } from './conditions.ts';
import { holdsHere } from './contexts.ts';
import { directionComparativesIn, isDirectionUse } from './directions.ts';
import { explanationsOf } from './explanations.ts';
import { type Indicator, indicatorsOf } from './indicators.ts';
import { linksOf } from './links.ts';
import { examplesOf } from './lists.ts';
import type { Measure } from './measures.ts';
import { isDirection } from './natures.ts';
import { isDateOfPaper } from './occasions.ts';
import { isCalledOurs, openClausesOf } from './open-ends.ts';
import { faultyReferencesOf } from './papers.ts';
import { pastRelatives, tells } from './past-relatives.ts';
import { type FoundPhrase, phrasesOf } from './phrases.ts';
import { toReport } from './positions.ts';
import { isRecurring } from './recurring-times.ts';
import { mendedOf, sortOf } from './rewording.ts';
import { baselineSlot, targetSlot } from './slots.ts';
import { upkeepsOf } from './upkeep.ts';
import { canBeFinite, type VerbUse } from './verb-uses.ts';

/** Collects what the phrases of a sentence do, in order of place; `further` are those that were read from its clauses. */
export function conceptsOf(
  text: string,
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  moments: readonly Moment[],
  measures: readonly Measure[],
  clause: Clause,
  further: readonly FoundPhrase[],
): Concept[] {
  const finiteAt = tokens.findIndex((t) => t.start === clause.verb[0]?.start);
  const around: Around = { tokens, uses, moments, measures, clause, finiteAt };
  const sortHere = (kind: ConceptKind, name: string): Sort | null =>
    kind === 'courtesy' ? toReport(tokens) : kind === 'open end' && isCalledOurs(tokens) ? 'ours' : sortOf(kind, name);
  const concept = (
    kind: ConceptKind,
    at: readonly number[],
    name: string,
    sort: Sort | null = sortHere(kind, at.map((i) => tokens[i]?.norm ?? '').join(' ')),
    year: number | null = null,
  ): Concept => {
    const parts = runs(at).map(([from, to]) => span(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0));
    const phrase = { kind, parts, name, sort, year, ...enclosing(parts) };
    return { mended: mendedOf(phrase, { text, tokens, uses, clause, dated: moments.length > 0 }), ...phrase };
  };
  const past = pastRelatives(tokens, uses);
  const front = frontEnd(tokens, uses, finiteAt);
  const isPast = (at: number): boolean => past.some(([from, to]) => from < at && at < to);
  const reasoned = GIVES_REASON.in(tokens);
  // "Gelet op de wachttijden wordt …": what stands behind the verb is no part of the reason.
  const isReason = (at: number): boolean =>
    (reasoned &&
      standsInReason(tokens, at, finiteAt) &&
      !(front > 0 && at >= front - 1 && isFrontReason(tokens, at))) ||
    isPast(at);
  const question = questionAt(tokens, uses);
  const isBackground = (at: number): boolean => at < front || at > question || isReason(at);
  const indicators = indicatorsOf(tokens, uses, measures, clause.action, isBackground);
  // A goal that is measured by an indicator has its measure there: "de tevredenheid neemt toe", "te zien aan het aantal aangiften".
  const ofIndicator = (at: number): Sort | null =>
    indicators.some((i) => i.moved.includes(at) || (i.sort === 'aim' && i.moved.length === 0)) ? 'of indicator' : null;
  // "de uitval tijdens de opleiding": says which indicator is meant, not when the goal is met.
  const isOfIndicator = (m: Moment): boolean =>
    indicators.length > 0 &&
    /^(?:tijdens|gedurende|bij)$/.test(tokens[m.from]?.norm ?? '') &&
    indicators.some((i) => i.at === m.from - 1);
  const written = (at: readonly number[]): string =>
    at.map((i) => text.slice(tokens[i]?.start, tokens[i]?.end)).join(' ');
  const found: Concept[] = [];
  const add = (kind: ConceptKind, at: readonly number[], sort?: Sort | null): void => {
    found.push(concept(kind, at, written(at), sort));
  };
  for (const phrase of phrasesOf(tokens, uses)) {
    const first = phrase.tokens[0] ?? 0;
    const stands =
      holdsHere(phrase, around) &&
      !(/^(?:vague quality|absolute|noncommittal)$/.test(phrase.kind) && first > question) &&
      // "besluit voor 1 juli 2026 of … na de zomer": by when is said.
      !(phrase.kind === 'vague time' && first > question && moments.some((m) => m.to <= question)) &&
      // A phrase that itself opens with "indien" or "zodra" is no part of a reason.
      (first === finiteAt || phrase.kind === 'result claim' || !isReason(first - 1)) &&
      (phrase.kind === 'source' || !isPast(first)) &&
      !(phrase.kind === 'vague amount' && isBackground(first)) &&
      !isOfMeasuring(phrase, indicators);
    if (stands) add(phrase.kind, phrase.tokens, isGiven(phrase, around) ? 'given' : undefined);
  }
  for (const phrase of further)
    add(phrase.kind, phrase.tokens, phrase.kind === 'means' && phrase.tokens[0] === 0 ? pointsBack(tokens) : undefined);
  for (const at of examplesOf(around)) add('open list', at);
  for (const at of untestableConditionsOf(tokens)) add('escape', at);
  for (const at of totalPreventionsOf(tokens, uses)) add('absolute', at);
  for (const at of openClausesOf(around)) add('open end', at);
  // "Een uitbreiding behoort tot de mogelijkheden": it may come, and nothing is said of what it is to do.
  const open = clause.nature === 'state' && found.some((c) => c.kind === 'noncommittal');
  const isLeftOpen = (use: VerbUse): boolean => open && use.at < finiteAt && use.forms.has('noun');
  for (const use of uses) {
    if (!(isDirectionUse(use, tokens) || opensGoal(use, tokens, clause)) || isBackground(use.at) || isLeftOpen(use))
      continue;
    const at = use.particleAt < 0 ? [use.at] : [use.at, use.particleAt].sort((a, b) => a - b);
    const direction = concept('direction', at, use.infinitive, ofIndicator(use.at));
    found.push(mendedBy(direction, targetSlot(tokens, uses, use)));
  }
  for (const at of directionComparativesIn(tokens))
    if (!isBackground(at)) found.push(concept('direction', [at], tokens[at]?.norm ?? '', ofIndicator(at)));
  for (const m of moments) {
    // "onderzoekt of de post in 2027 open kan": when that would be, not when it is known.
    const asked =
      m.from > question &&
      !tokens.slice(question, m.from).some((t) => t.kind === 'mark') &&
      tokens[m.from]?.norm !== 'uiterlijk';
    // "na een advies dat in januari openbaar werd": what it comes behind has been.
    const isBehindPast =
      norm(tokens, m.from) === 'na' &&
      past.some(([from, to]) => from >= m.to && from - m.to <= 3 && tells(uses, from, to));
    if (
      isBehindPast ||
      isPast(m.from) ||
      tokens[m.from]?.norm === 'sinds' ||
      isOfIndicator(m) ||
      isDateOfPaper(tokens, m) ||
      asked
    )
      continue;
    const at = range(m.from, m.to);
    found.push(concept('deadline', at, written(at), sortOfMoment(tokens, m), m.year));
  }
  // "Omdat de oogst drie jaar is mislukt, draagt BZ bij": in front of the verb a reason measures nothing.
  for (const m of measures)
    if (!isPast(m.from) && !(m.from < finiteAt && isReason(m.from))) add('measure', range(m.from, m.to), m.kind);
  for (const l of linksOf(tokens)) add('link', range(l.from, l.to), l.sort);
  for (const indicator of indicators)
    found.push(
      mendedBy(
        concept('indicator', [indicator.at], written([indicator.at]), indicator.sort),
        baselineSlot(tokens, uses, moments, indicator),
      ),
    );
  for (const { from, to, year } of baselinesOf(tokens, uses, measures, moments)) {
    const at = range(from, to);
    found.push(concept('baseline', at, written(at), null, year));
  }
  for (const at of upkeepsOf(tokens, uses, clause.action)) add('upkeep', [at]);
  for (const { from, to, fault, mended } of faultyReferencesOf(text, tokens)) {
    const at = range(from, to);
    found.push(
      mendedBy(concept('faulty reference', at, written(at), fault), [{ newText: mended, ...spanOf(tokens, from, to) }]),
    );
  }
  for (const w of wrongArticlesOf(tokens)) add('wrong article', [w.at], w.fault);
  for (const { at, of } of explanationsOf(tokens)) add('explanation', at, of);
  return standing(found).sort((a, b) => a.start - b.start || a.end - b.end);
}

// "Daarmee draagt Nederland bij": by what was said before.
const pointsBack = ([first]: readonly Token[]): Sort | undefined =>
  /^(?:daarmee|hiermee|daardoor|hierdoor)$/.test(first?.norm ?? '') ? 'before' : undefined;

// "Verbeterde samenwerking tussen oeverstaten": in a goal without a verb the participle says which way it is to go.
const opensGoal = (use: VerbUse, tokens: readonly Token[], { tense }: Clause): boolean =>
  tense === 'none' &&
  use.forms.has('inflected participle') &&
  isDirection(use.infinitive) &&
  // "Versnelde afgifte" is a vague time already.
  use.infinitive !== 'versnellen' &&
  (use.at === 0 || (use.at === 1 && norm(tokens, 0) === 'een'));

function range(from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) found.push(at);
  return found;
}

/** What stands of the concepts of a sentence: where one says the same as another, and more, the other makes way. */
function standing(found: readonly Concept[]): Concept[] {
  if (found.length < 2) return [...found];
  return (
    found
      // "democratiseert Kalmar": an end state says where it goes, not only which way.
      .filter(
        (c, _, all) => c.kind !== 'direction' || !all.some((other) => other.kind === 'end state' && contains(other, c)),
      )
      // "Zo snel mogelijk" is a time, though it is built as a condition.
      .filter(
        (c, _, all) => c.kind !== 'escape' || !all.some((other) => other.kind === 'vague time' && contains(other, c)),
      )
      .filter(
        (c, i, all) =>
          !mayRepeat(c) || !all.some((other, n) => other.kind === c.kind && n !== i && holds(other, c, n < i)),
      )
  );
}

// "elk kwartaal" comes again, "tot en met 30 november" says until when; "vanaf 1 maart" says neither.
const sortOfMoment = (tokens: readonly Token[], moment: Moment): Sort | null =>
  isRecurring(tokens, moment) ? 'often' : ENDS.test(tokens[moment.from]?.norm ?? '') ? 'end' : null;
const ENDS = /^(?:tot|t\/m|uiterlijk|eind|einde|ultimo|voor|binnen|gedurende|tijdens|hangende)$/;

// "de waardering voor de noodlijn loopt op" is no courtesy, "de uitval wordt in het oog gehouden" no effort: both speak of a named indicator.
const isOfMeasuring = ({ kind, tokens }: FoundPhrase, indicators: readonly Indicator[]): boolean =>
  indicators.some(
    ({ at, sort }) =>
      (kind === 'courtesy' && sort === 'aim' && tokens.includes(at)) || (kind === 'effort' && sort === 'watched'),
  );

const mendedBy = (concept: Concept, mended: readonly Edit[]): Concept => ({ ...concept, mended });

// Conditions and times are found in two ways, by phrase and by clause.
const mayRepeat = ({ kind }: Concept): boolean => kind === 'escape' || kind === 'vague time' || kind === 'open list';

// Of two conditions on the same words the longer one stays; of two equal ones the first.
const holds = (outer: Concept, inner: Concept, first: boolean): boolean =>
  contains(outer, inner) && (outer.end - outer.start > inner.end - inner.start || first);

// Neighbouring tokens make one part; "zet … in op" makes two.
function runs(at: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const i of at) {
    const last = found.at(-1);
    if (last && last[1] === i - 1) last[1] = i;
    else found.push([i, i]);
  }
  return found;
}

const OR = oneOf(['of']);

// "… of de regeling kan worden uitgebreid": what is asked is not promised. Gives where the question opens.
function questionAt(tokens: readonly Token[], uses: readonly VerbUse[]): number {
  if (!OR.in(tokens)) return tokens.length;
  const asks = (use: VerbUse): boolean =>
    /^(?:bezien|nagaan|onderzoeken|verkennen|besluiten|kijken|bekijken|overwegen|afwegen|beoordelen|bespreken|peilen|toetsen|meten|uitzoeken)$/.test(
      use.infinitive,
    );
  const of = tokens.findIndex(
    (t, at) =>
      t.norm === 'of' &&
      (tokens[at - 1]?.norm === 'vraag' || uses.some((use) => asks(use) && use.at < at)) &&
      uses.some((use) => use.at > at && canBeFinite(use)),
  );
  return of < 0 ? tokens.length : of;
}

// "Bij een hogere dreiging trekt Defensie …": the circumstances in front of the verb promise nothing. Gives where they end.
function frontEnd(tokens: readonly Token[], uses: readonly VerbUse[], finiteAt: number): number {
  // "Als de doorlooptijd boven zes weken komt, plaatst de IND …": nor does a condition there.
  if (/^(?:als|indien|wanneer|mocht|mochten|zodra|tenzij|mits)$/.test(tokens[0]?.norm ?? '')) {
    const comma = tokens.findIndex((t) => t.norm === ',');
    if (comma > 0 && comma < finiteAt) return comma;
  }
  const inView = tokens[0]?.norm === 'met' && tokens[2]?.norm === 'oog';
  if (
    !inView &&
    !/^(?:bij|ondanks|vanwege|wegens|gezien|sinds|door|naast|dankzij|ter|gelet)$/.test(tokens[0]?.norm ?? '')
  )
    return 0;
  return uses.find((use) => canBeFinite(use) && use.at > 1)?.at ?? 0;
}

const GIVES_REASON = oneOf(
  'omdat doordat aangezien hoewel ofschoon terwijl want nu waardoor naarmate sinds wanneer indien nadat toen alsof gezien gelet'.split(
    ' ',
  ),
);

// No other reason stands between the verb and here.
const isFrontReason = (tokens: readonly Token[], at: number): boolean =>
  /^(?:gezien|gelet)$/.test(tokens[0]?.norm ?? '') && !tokens.slice(1, at + 1).some((t) => GIVES_REASON.is(t));

// "omdat de dreiging toeneemt": why something is done is not what is promised.
function standsInReason(tokens: readonly Token[], at: number, finiteAt: number): boolean {
  for (let i = at; i >= 0; i--) {
    // "Indien wenselijk koppelt de ambassadeur … terug": the main verb closes a reason in front of it.
    if (i === finiteAt) return false;
    const word = tokens[i]?.norm ?? '';
    if (GIVES_REASON.is(tokens[i])) return true;
    if (word === ',' || word === ';' || word === ':') return false;
  }
  return false;
}
