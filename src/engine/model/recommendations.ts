import { firstFrom, type Span, span } from '../text/span.ts';
import type { Evidence, Goal } from './goal.ts';
import type { PassedBlock } from './passage.ts';
import type { Action, Recommendation, Response } from './recommendation.ts';
import type { ReadField } from './statement.ts';

/** Something of a part, and how far that part stands into the draft. */
interface Placed<Thing> {
  readonly at: number;
  readonly it: Thing;
}

interface Gathered {
  heading: Span;
  text: Span | null;
  answer: Span[];
  responses: Response[];
  fields: Placed<ReadField>[];
}

/** Puts together each recommendation with its text, the answer to it, the position taken and the promised actions. */
export function recommendationsOf(blocks: readonly Placed<PassedBlock>[], goals: readonly Goal[]): Recommendation[] {
  const gathered = new Map<string, Gathered>();
  // A summary up front takes positions on recommendations that come later.
  const positions: { number: string; response: Response }[] = [];
  let table: string[] = [];
  for (const { at, it: block } of blocks) {
    const here = span(at + block.start, at + block.end);
    if (block.label) openAll(gathered, block, at);
    table = block.kind === 'cell' ? numbersInCell(block, table) : [];
    for (const number of block.setting.answering) addToAnswer(gathered.get(number), block, here, at);
    for (const position of block.positions) {
      const silent = block.kind === 'cell' ? table : block.setting.answering;
      for (const number of position.numbers.length > 0 ? position.numbers : silent)
        positions.push({ number, response: position.response });
    }
  }
  for (const { number, response } of positions) gathered.get(number)?.responses.push(response);
  return numbered(gathered).map(([number, found]) => {
    const answer = found.answer.length > 0 ? span(found.answer[0]?.start ?? 0, found.answer.at(-1)?.end ?? 0) : null;
    return {
      number,
      response: responseOf(found.responses, answer),
      heading: found.heading,
      text: found.text ?? span(found.heading.end, found.heading.end),
      answer,
      actions: answer ? actionsIn(found, goals) : [],
    };
  });
}

// A recommendation with sub-numbers is listed by those only.
function numbered(gathered: ReadonlyMap<string, Gathered>): [string, Gathered][] {
  const divided = new Set([...gathered.keys()].map((number) => number.slice(0, Math.max(0, number.lastIndexOf('.')))));
  return [...gathered].filter(([number]) => !divided.has(number));
}

function openAll(gathered: Map<string, Gathered>, block: PassedBlock, at: number): void {
  const label = block.label;
  if (!label) return;
  const heading =
    block.kind === 'heading'
      ? span(at + block.start, at + block.end)
      : span(at + block.start + label.label.start, at + block.start + label.label.end);
  const own = span(at + block.start + label.bodyStart, at + block.end);
  for (const number of label.numbers) {
    const known = gathered.get(number) ?? { heading, text: null, answer: [], responses: [], fields: [] };
    if (label.opens === 'text' && block.kind !== 'heading' && own.end > own.start) known.text ??= own;
    gathered.set(number, known);
  }
}

function addToAnswer(found: Gathered | undefined, block: PassedBlock, here: Span, at: number): void {
  if (!found || block.kind === 'heading' || block.kind === 'comment' || block.kind === 'footnote') return;
  if (block.speaker === 'recommendation') return;
  // The first quotation under the heading is the recommendation itself.
  if (block.speaker === 'quotation') {
    if (found.answer.length === 0) found.text = found.text ? span(found.text.start, here.end) : here;
    return;
  }
  if (block.text.trim() === '') return;
  const body = block.label ? span(at + block.start + block.label.bodyStart, here.end) : here;
  if (body.end > body.start) found.answer.push(body);
  found.fields.push(...block.fields.map((it) => ({ at, it })));
}

// "| 2 | neemt deels over |" or "| Aanbeveling 2 | …": the row's number holds for its other cells.
function numbersInCell(block: PassedBlock, before: string[]): string[] {
  const number = /^\s*(?:aanbeveling|recommendation)?\s*(\d+(?:\.\d+)*)\s*$/i.exec(block.text)?.[1];
  return number ? [number] : before;
}

function responseOf(responses: readonly Response[], answer: Span | null): Response {
  if (responses.length === 0) return answer ? 'unclear' : 'none';
  if (responses.includes('partial')) return 'partial';
  if (responses.includes('accepted') && responses.includes('rejected')) return 'partial';
  return responses[0] ?? 'unclear';
}

// Every promise in the answer is an action; in a joint answer it is one for each recommendation.
function actionsIn(found: Gathered, goals: readonly Goal[]): Action[] {
  const from = found.answer[0]?.start ?? 0;
  const to = found.answer.at(-1)?.end ?? 0;
  // Goals stand in order of place.
  const within = goals.slice(firstFrom(goals, from), firstFrom(goals, to));
  const inAnswer = within.filter((g) => found.answer.some((a) => a.start <= g.start && g.end <= a.end));
  const field = (name: ReadField['name']): Evidence | null => {
    const only = inAnswer.length === 1 ? found.fields.find((f) => f.it.name === name) : undefined;
    return only ? { start: only.at + only.it.value.start, end: only.at + only.it.value.end, text: only.it.text } : null;
  };
  return inAnswer.map(({ start, end, text, actor, deadline }) => ({
    start,
    end,
    text,
    owner: actor,
    deadline,
    reporting: field('reporting'),
    status: field('status'),
  }));
}
