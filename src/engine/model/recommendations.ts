import { type Span, shift, span } from '../text/span.ts';
import { passedOver, type Saying, type Wording } from './answers.ts';
import type { Evidence, Goal } from './goal.ts';
import { movedGoal } from './goals.ts';
import type { Mention } from './mentions.ts';
import type { Action, Recommendation, Response } from './recommendation.ts';
import type { ReadField } from './statement.ts';

/** The mentions of a piece of the draft, and how far that piece stands into the draft. */
interface PlacedMentions {
  readonly at: number;
  readonly mentions: readonly Mention[];
}

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
  answers: { readonly at: number; readonly goals: readonly Goal[]; readonly fields: readonly ReadField[] }[];
}

/** Puts together each recommendation with its text, the answer to it, the position taken and the promised actions. */
export function recommendationsOf(pieces: readonly PlacedMentions[]): Recommendation[] {
  const gathered = new Map<string, Gathered>();
  // In the order of their labels. A summary up front takes positions on recommendations that come later.
  const labelled = new Set<string>();
  for (const { at, mentions } of pieces)
    for (const mention of mentions) {
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
        };
        gathered.set(mention.number, known);
      }
      if (mention.kind === 'label') labelled.add(mention.number);
      gather(known, mention, at);
    }
  return undivided(labelled).flatMap((number) => {
    const found = gathered.get(number);
    return found?.heading ? [recommendation(number, found, found.heading)] : [];
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
      known.answers.push({ at: by, goals: mention.goals, fields: mention.fields });
      return;
    case 'position':
      known.responses.push(mention.response);
      return;
    case 'wording':
      known.wordings.push(mention.wording);
  }
}

// A recommendation with sub-numbers is listed by those only.
function undivided(numbers: ReadonlySet<string>): string[] {
  const divided = new Set([...numbers].map((number) => number.slice(0, Math.max(0, number.lastIndexOf('.')))));
  return [...numbers].filter((number) => !divided.has(number));
}

function recommendation(number: string, found: Gathered, heading: Span): Recommendation {
  const answer = found.to > 0 ? span(found.from, found.to) : null;
  const response = responseOf(found.responses, answer);
  return {
    number,
    response,
    heading,
    text: found.text ?? span(heading.end, heading.end),
    answer,
    actions: answer ? actionsIn(found) : [],
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

// Every promise in the answer is an action; in a joint answer it is one for each recommendation.
function actionsIn({ answers }: Gathered): Action[] {
  const promised = answers.flatMap(({ at, goals }) => goals.map((goal) => movedGoal(goal, at)));
  const field = (name: ReadField['name']): Evidence | null => {
    if (promised.length !== 1) return null;
    for (const { at, fields } of answers) {
      const found = fields.find((f) => f.name === name);
      if (found) return { ...shift(found.value, at), text: found.text };
    }
    return null;
  };
  return promised.map(({ start, end, text, actor, deadline }) => ({
    start,
    end,
    text,
    owner: actor,
    deadline,
    reporting: field('reporting'),
    status: field('status'),
  }));
}
