import type { Concept, ReadSentence } from '../language/concept.ts';
import { overlaps, type Span } from '../text/span.ts';
import { isAhead } from './ahead.ts';
import type { Evidence, GoalEvidence } from './goal.ts';
import type { Setting } from './setting.ts';
import { isAim, type ReadField, type UnderstoodField } from './statement.ts';

/** That of a sentence which promises nothing: nobody asks how it can be checked. */
export const noEvidence: GoalEvidence = { actor: null, indicator: null, baseline: null, target: null, deadline: null };

/** Collects the very words that make a promise checkable. The fields of its block come first, then the sentence itself. */
export function evidenceOf(
  text: string,
  sentence: ReadSentence,
  fields: readonly UnderstoodField[],
  setting: Setting,
): GoalEvidence {
  const quote = (at: Span | undefined): Evidence | null => quoted(text, at);
  const field = (name: ReadField['name']): Evidence | null => quote(filledIn(fields, name));
  const of = (kind: Concept['kind']): Concept[] => sentence.concepts.filter((c) => c.kind === kind);
  const baselines = baselinesOf(sentence, setting);
  const isBaseline = (c: Concept): boolean => baselines.some((b) => overlaps(b, c));
  const measures = of('measure').filter((m) => !isBaseline(m));
  const numbers = measures.filter((m) => m.sort !== 'standard' && m.sort !== 'scope');
  return {
    actor: field('actor') ?? quote(actorOf(sentence)),
    indicator: field('indicator') ?? quote(of('indicator').find(isAim) ?? measures.find((m) => m.sort === 'standard')),
    baseline: baselineOf(text, sentence, fields, setting),
    // "houden op het huidige niveau van zeventien": where it is, and is to stay.
    target: field('target') ?? quote(numbers[0] ?? (of('upkeep').length > 0 ? baselines[0] : undefined)),
    deadline:
      quote(filledIn(fields.filter(saysWhen), 'deadline')) ??
      quote(of('deadline').find((d) => isAhead(d, setting) && !afterBaseline(d, baselines))),
  };
}

/** The value from which a change starts, in the fields of a block or in its sentence. */
export function baselineOf(
  text: string,
  sentence: ReadSentence,
  fields: readonly UnderstoodField[],
  setting: Setting,
): Evidence | null {
  const inFields = (): Concept | undefined =>
    fields.flatMap(({ concepts }) => concepts).find(({ kind }) => kind === 'baseline');
  return quoted(text, filledIn(fields, 'baseline') ?? baselinesOf(sentence, setting)[0] ?? inFields());
}

// ", in 2027 60": a value that lies ahead is where it goes to, not where it comes from.
const baselinesOf = ({ concepts }: ReadSentence, { year }: Setting): Concept[] =>
  concepts.filter((c) => c.kind === 'baseline' && (c.year === null || year === null || c.year <= year));

const quoted = (text: string, at: Span | undefined): Evidence | null =>
  at ? { start: at.start, end: at.end, text: text.slice(at.start, at.end) } : null;

const filledIn = (fields: readonly ReadField[], name: ReadField['name']): Span | undefined =>
  fields.find((f) => f.name === name && f.value.end > f.value.start && !YET_TO_COME.test(f.text))?.value;

// "nog te bepalen", "n.t.b.", "PM": a field that is not filled in yet.
const YET_TO_COME =
  /^(?!.*\d)\W*(?:(?:(?:nog|nader|later) (?:te bepalen|vast te stellen|in te vullen|onbekend|niet bekend)|to be (?:determined|confirmed|decided|set|agreed)|not yet (?:known|set|determined))(?![\p{L}])|(?:n\.?t\.?b\.?|p\.?m\.?|tbd|tbc|volgt(?: nog)?)\W*$)/isu;

// The subject acts; failing that, whoever the sentence says the goal belongs to.
function actorOf(sentence: ReadSentence): Span | undefined {
  const { subject, agent } = sentence.clause;
  if (subject.who === 'own') return subject;
  if (agent?.who === 'own') return agent;
  if (sentence.actors[0]) return sentence.actors[0];
  // "De inspectie bezoekt alle opslagplaatsen": whoever does something that must be done by somebody is named.
  const { nature, voice } = sentence.clause;
  const does =
    voice === 'active' &&
    (nature === 'act' || nature === 'announce') &&
    !sentence.frame &&
    sentence.clause.sense === null;
  // "15 procent meer vissers" is how many, not who.
  const counted = sentence.concepts.some((c) => c.kind === 'measure' && overlaps(c, subject));
  return does && subject.who === 'thing' && !counted ? subject : undefined;
}

// "Termijn: op termijn" is a field, but no deadline.
const saysWhen = ({ concepts }: UnderstoodField): boolean => !concepts.some((c) => c.kind === 'vague time');

// "tegen 12 procent in 2026": the year belongs to the value before it.
const afterBaseline = (deadline: Concept, baselines: readonly Concept[]): boolean =>
  baselines.some((b) => deadline.start - b.end === 1);
