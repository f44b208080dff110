import type { Concept, ReadSentence } from '../language/concept.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Evidence, GoalEvidence } from './goal.ts';
import { isAhead } from './promises.ts';
import type { Setting } from './setting.ts';
import { isAim, type ReadField } from './statement.ts';

/** Collects the very words that make a promise checkable. The fields of its block come first, then the sentence itself. */
export function evidenceOf(
  text: string,
  sentence: ReadSentence,
  fields: readonly ReadField[],
  setting: Setting,
): GoalEvidence {
  const quote = (at: Span | undefined): Evidence | null =>
    at ? { start: at.start, end: at.end, text: text.slice(at.start, at.end) } : null;
  const field = (name: ReadField['name']): Evidence | null =>
    quote(fields.find((f) => f.name === name && f.value.end > f.value.start)?.value);
  const of = (kind: Concept['kind']): Concept[] => sentence.concepts.filter((c) => c.kind === kind);
  const inFields = (kind: Concept['kind']): Concept | undefined =>
    fields.flatMap(({ concepts }) => concepts).find((c) => c.kind === kind);
  // ", in 2027 60": a value that lies ahead is where it goes to, not where it comes from.
  const baselines = of('baseline').filter((b) => b.year === null || setting.year === null || b.year <= setting.year);
  const isBaseline = (c: Concept): boolean => baselines.some((b) => overlaps(b, c));
  const measures = of('measure').filter((m) => !isBaseline(m));
  const numbers = measures.filter((m) => m.sort !== 'standard' && m.sort !== 'scope');
  return {
    actor: field('actor') ?? quote(actorOf(sentence)),
    indicator: field('indicator') ?? quote(of('indicator').find(isAim) ?? measures.find((m) => m.sort === 'standard')),
    baseline: field('baseline') ?? quote(baselines[0] ?? inFields('baseline')),
    target: field('target') ?? quote(numbers[0]),
    deadline:
      deadlineField(fields, quote) ??
      quote(of('deadline').find((d) => isAhead(d, setting) && !afterBaseline(d, baselines))),
  };
}

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
function deadlineField(
  fields: readonly ReadField[],
  quote: (at: Span | undefined) => Evidence | null,
): Evidence | null {
  const field = fields.find((f) => f.name === 'deadline');
  if (!field || field.concepts.some((c) => c.kind === 'vague time')) return null;
  return field.value.end > field.value.start ? quote(field.value) : null;
}

// "tegen 12 procent in 2026": the year belongs to the value before it.
const afterBaseline = (deadline: Concept, baselines: readonly Concept[]): boolean =>
  baselines.some((b) => deadline.start - b.end === 1);
