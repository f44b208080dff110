import { contains, type Span, shift, span } from '../text/span.ts';
import { quotedIn, type Saying, sayingOf, type Wording, wordingOf } from './answers.ts';
import type { Goal } from './goal.ts';
import { movedGoal } from './goals.ts';
import type { PassedBlock } from './passage.ts';
import type { Response } from './recommendation.ts';
import type { ReadField } from './statement.ts';

/** Something that a draft says of one recommendation. Offsets are those of the piece of the draft that it was gathered from. */
export type Mention = { readonly number: string } & (
  | {
      /** Names it, by a heading or by the label that a block opens with; perhaps with its literal text behind the label. */
      readonly kind: 'label';
      readonly heading: Span;
      readonly text: Span | null;
    }
  | { readonly kind: 'quotation'; readonly at: Span }
  | {
      /** A block of the answer to it, with the fields and the promises in it. */
      readonly kind: 'answer';
      readonly at: Span;
      readonly fields: readonly ReadField[];
      readonly goals: readonly Goal[];
      readonly saying: Saying;
      /** The recommendations that it answers, this one among them. */
      readonly together: readonly string[];
    }
  | {
      /** The recommendation's own text, or part of it. */
      readonly kind: 'wording';
      readonly wording: Wording;
    }
  | { readonly kind: 'position'; readonly response: Response }
);

/** What the blocks of a part say of recommendations, in order of place. The goals are those of the part. */
export function mentionsIn(blocks: readonly PassedBlock[], goals: readonly Goal[]): Mention[] {
  const found: Mention[] = [];
  let row: readonly string[] = [];
  for (const block of blocks) {
    found.push(...labelsIn(block));
    row = block.kind === 'cell' ? numbersInCell(block, row) : [];
    const { answering } = block.setting;
    if (answering.length > 0) {
      const answer = answerIn(block, goals);
      if (answer) for (const number of answering) found.push({ number, ...answer });
      if (answer?.kind === 'quotation') found.push(...wordings(answering, block.text));
      else if (answer)
        for (const { number, wording } of quotedIn(block.text))
          if (answering.includes(number)) found.push({ number, kind: 'wording', wording });
    }
    for (const { response, numbers } of block.positions) {
      const silent = block.kind === 'cell' ? row : answering;
      for (const number of numbers.length > 0 ? numbers : silent) found.push({ number, kind: 'position', response });
    }
  }
  return found;
}

function labelsIn(block: PassedBlock): Mention[] {
  const { label } = block;
  if (!label) return [];
  const isHeading = block.kind === 'heading';
  const heading = isHeading ? span(block.start, block.end) : shift(label.label, block.start);
  const own = span(block.start + label.bodyStart, block.end);
  const text = label.opens === 'text' && !isHeading && own.end > own.start ? own : null;
  const body = label.opens === 'text' ? wordings(label.numbers, block.text.slice(label.bodyStart)) : [];
  return [...label.numbers.map((number): Mention => ({ number, kind: 'label', heading, text })), ...body];
}

const wordings = (numbers: readonly string[], text: string): Mention[] =>
  text.trim() === '' ? [] : numbers.map((number) => ({ number, kind: 'wording', wording: wordingOf(text) }));

// What a block under discussion adds to the answer; null when it is no part of it.
function answerIn(
  block: PassedBlock,
  goals: readonly Goal[],
):
  | Omit<Extract<Mention, { kind: 'answer' }>, 'number'>
  | Omit<Extract<Mention, { kind: 'quotation' }>, 'number'>
  | null {
  if (block.kind === 'heading' || block.kind === 'comment' || block.kind === 'footnote') return null;
  if (block.speaker === 'recommendation') return null;
  if (block.speaker === 'quotation') return { kind: 'quotation', at: span(block.start, block.end) };
  if (block.text.trim() === '') return null;
  const at = span(block.start + (block.label?.bodyStart ?? 0), block.end);
  const within = at.end > at.start ? goals.filter((goal) => contains(at, goal)) : [];
  const together = block.setting.answering;
  return { kind: 'answer', at, fields: block.fields, goals: within, saying: sayingOf(block), together };
}

// "| 2 | neemt deels over |" or "| Aanbeveling 2 | …": the row's number holds for its other cells.
function numbersInCell(block: PassedBlock, before: readonly string[]): readonly string[] {
  const number = /^\s*(?:aanbeveling|recommendation)?\s*(\d+(?:\.\d+)*)\s*$/i.exec(block.text)?.[1];
  return number ? [number] : before;
}

/** The same mention, `by` units further on. */
export function movedMention(mention: Mention, by: number): Mention {
  switch (mention.kind) {
    case 'label':
      return { ...mention, heading: shift(mention.heading, by), text: mention.text && shift(mention.text, by) };
    case 'quotation':
      return { ...mention, at: shift(mention.at, by) };
    case 'answer':
      return {
        ...mention,
        at: shift(mention.at, by),
        fields: mention.fields.map((field) => ({ ...field, value: shift(field.value, by) })),
        goals: mention.goals.map((goal) => movedGoal(goal, by)),
      };
    case 'position':
    case 'wording':
      return mention;
  }
}
