import { type Span, shift, span } from '../text/span.ts';
import { affinity, passedOver, type Saying, type Wording } from './answers.ts';
import { type Evidence, type Goal, movedEvidence } from './goal.ts';
import type { Mention } from './mentions.ts';
import type { Placed } from './placed.ts';
import type { Action, Recommendation, Response } from './recommendation.ts';
import type { ReadField } from './statement.ts';
import { movedRow, type Row } from './tables.ts';

/** What was said of one recommendation, so far; offsets are those of the draft. */
interface Gathered {
  heading: Span | null;
  text: Span | null;
  from: number;
  to: number;
  responses: Response[];
  /** Its own text, piece by piece; what the answer says, and the recommendations that this answers together. */
  wordings: Wording[];
  sayings: Saying[];
  together: readonly string[];
  /** The answer's blocks with their promises, and how far each stands into the draft. */
  answers: Answered[];
  /** What tables say of it. */
  rows: Row[];
}

interface Answered {
  readonly at: number;
  readonly goals: readonly Goal[];
  readonly promises: readonly Saying[];
  readonly fields: readonly ReadField[];
  readonly together: readonly string[];
}

/** Puts together each recommendation with its text, the answer to it, the position taken and the promised actions. */
export function recommendationsOf(
  stretches: readonly Placed<{ readonly mentions: readonly Mention[] }>[],
): Recommendation[] {
  const gathered = new Map<string, Gathered>();
  // In the order of their labels. A summary up front takes positions on recommendations that come later.
  const labelled = new Set<string>();
  for (const { at, stretch } of stretches)
    for (const mention of stretch.mentions) {
      let known = gathered.get(mention.number);
      if (!known) {
        known = {
          heading: null,
          text: null,
          from: 0,
          to: 0,
          responses: [],
          wordings: [],
          sayings: [],
          together: [],
          answers: [],
          rows: [],
        };
        gathered.set(mention.number, known);
      }
      if (mention.kind === 'label' || (mention.kind === 'row' && mention.row.heading)) labelled.add(mention.number);
      gather(known, mention, at);
    }
  return undivided(labelled).flatMap((number) => {
    const found = gathered.get(number);
    // A table lists what is answered elsewhere; by itself it answers where it takes a position.
    const listed = found && found.responses.length > 0 ? found.rows.find(({ heading }) => heading)?.heading : null;
    const heading = found?.heading ?? listed;
    return found && heading ? [recommendation(number, found, heading, gathered)] : [];
  });
}

function gather(known: Gathered, mention: Mention, by: number): void {
  switch (mention.kind) {
    case 'label':
      known.heading ??= shift(mention.heading, by);
      if (mention.text) known.text ??= shift(mention.text, by);
      return;
    case 'quotation':
      // The first quotation under the heading is the recommendation itself.
      if (known.to === 0) known.text = span(known.text ? known.text.start : mention.at.start + by, mention.at.end + by);
      return;
    case 'answer':
      if (mention.at.end > mention.at.start) {
        if (known.to === 0) known.from = mention.at.start + by;
        known.to = mention.at.end + by;
      }
      known.sayings.push(mention.saying);
      known.together = mention.together;
      known.answers.push({ ...mention, at: by });
      return;
    case 'position':
      known.responses.push(mention.response);
      return;
    case 'wording':
      known.wordings.push(mention.wording);
      return;
    case 'row':
      known.rows.push(movedRow(mention.row, by));
  }
}

// A recommendation with sub-numbers is listed by those only.
function undivided(numbers: ReadonlySet<string>): string[] {
  const divided = new Set([...numbers].map((number) => number.slice(0, Math.max(0, number.lastIndexOf('.')))));
  return [...numbers].filter((number) => !divided.has(number));
}

type All = ReadonlyMap<string, Gathered>;

function recommendation(number: string, found: Gathered, heading: Span, all: All): Recommendation {
  const [row] = found.heading ? [] : found.rows;
  const answer = found.to > 0 ? span(found.from, found.to) : (row?.at ?? null);
  const response = responseOf(found.responses, answer);
  return {
    number,
    response,
    heading,
    text: found.text ?? span(heading.end, heading.end),
    answer,
    actions: answer ? actionsOf(number, found, all) : [],
    passedOver: passedOver(found.wordings, {
      sayings: found.sayings,
      response,
      numbers: new Set(found.together),
      explained: found.answers.some(({ fields }) => fields.some(({ name }) => name === 'rationale')),
    }),
  };
}

function responseOf(responses: readonly Response[], answer: Span | null): Response {
  if (responses.length === 0) return answer ? 'unclear' : 'none';
  if (responses.includes('partial')) return 'partial';
  if (responses.includes('accepted') && responses.includes('rejected')) return 'partial';
  return responses[0] ?? 'unclear';
}

// Every promise in the answer is an action; what a table promises counts where the answer promises nothing itself.
function actionsOf(number: string, found: Gathered, all: All): Action[] {
  const promised = found.answers.flatMap((answer) => promisesIn(number, answer, all));
  if (promised.length === 0) return found.rows.flatMap(({ action }) => action ?? []);
  const fields = found.answers.flatMap(({ at, fields: own }) =>
    own.map((field) => ({ name: field.name, text: field.text, ...shift(field.value, at) })),
  );
  return promised.map(({ start, end, text, actor, deadline, ties }, i) => {
    // Fields follow the action that they are of; one that stands alone has them all.
    const next = promised[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    const field = (name: ReadField['name']): Evidence | null => {
      const own = fields.find(
        (f) => f.name === name && (promised.length === 1 || (f.start >= start && f.start < next)),
      );
      return own && (promised.length === 1 || ties.label) ? { start: own.start, end: own.end, text: own.text } : null;
    };
    return { start, end, text, owner: actor, deadline, reporting: field('reporting'), status: field('status') };
  });
}

/** What an action takes from a promise in an answer; offsets are those of the draft. */
type Promised = Pick<Goal, 'start' | 'end' | 'text' | 'actor' | 'deadline' | 'ties'>;

// In a joint answer a promise is for the recommendation with which it has most in common; for all of them where that does not tell.
function promisesIn(number: string, { at, goals, promises, together }: Answered, all: All): Promised[] {
  const mine = goals.filter((_, i) => {
    const promise = promises[i];
    if (!promise || together.length < 2) return true;
    const scores = together.map((other) => affinity(promise, all.get(other)?.wordings ?? []));
    return affinity(promise, all.get(number)?.wordings ?? []) === Math.max(...scores);
  });
  return mine.map(({ start, end, text, actor, deadline, ties }) => ({
    start: start + at,
    end: end + at,
    text,
    actor: actor && movedEvidence(actor, at),
    deadline: deadline && movedEvidence(deadline, at),
    ties,
  }));
}
