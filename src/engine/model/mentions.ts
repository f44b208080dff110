import type { Labels } from '../document/labels.ts';
import { saidIn } from '../language/coverage.ts';
import { once } from '../text/once.ts';
import { contains, type Span, shift, span } from '../text/span.ts';
import { lastNamed, quotedIn, type Saying, sayingOf, type Wording, wordingOf } from './answers.ts';
import type { Goal } from './goal.ts';
import { movedGoal } from './goals.ts';
import type { PassedBlock } from './passage.ts';
import type { Response } from './recommendation.ts';
import type { ReadField } from './statement.ts';
import { movedRow, numberIn, type Row, rowsIn } from './tables.ts';

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
      /** What each of those promises says. */
      readonly promises: readonly Saying[];
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
  | { readonly kind: 'row'; readonly row: Row }
);

/** What the blocks of a part with that text say of recommendations, in order of place. The goals are those of the part. */
export function mentionsIn(
  text: string,
  blocks: readonly PassedBlock[],
  goals: readonly Goal[],
  labels: Labels,
): Mention[] {
  const found: Mention[] = rowsIn(text, blocks, labels).map((row) => ({ number: row.number, kind: 'row', row }));
  let row: readonly string[] = [];
  for (const block of blocks) {
    found.push(...labelsIn(block));
    row = block.kind === 'cell' ? numbersInCell(block, row) : [];
    const { answering } = block.setting;
    if (answering.length > 0) {
      const answer = answerIn(block, goals);
      if (answer)
        for (const number of answering)
          found.push({ number, ...(answer.kind === 'answer' ? meant(answer, block, number) : answer) });
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
): Answer | Omit<Extract<Mention, { kind: 'quotation' }>, 'number'> | null {
  if (block.kind === 'heading' || block.kind === 'comment' || block.kind === 'footnote') return null;
  if (block.speaker === 'recommendation') return null;
  if (block.speaker === 'quotation') return { kind: 'quotation', at: span(block.start, block.end) };
  if (block.text.trim() === '') return null;
  const at = span(block.start + (block.label?.bodyStart ?? 0), block.end);
  const within = at.end > at.start ? goals.filter((goal) => contains(at, goal)) : [];
  const together = block.setting.answering;
  const promises = within.map(({ text }) => once(() => saidIn(text)));
  return { kind: 'answer', at, fields: block.fields, goals: within, promises, saying: sayingOf(block), together };
}

type Answer = Omit<Extract<Mention, { kind: 'answer' }>, 'number'>;

// "Aanbeveling 4 neemt het kabinet deels over. BZ zal …": in a joint answer what follows is about the one named last.
function meant(answer: Answer, { start, text }: PassedBlock, number: string): Answer {
  if (answer.together.length < 2 || answer.goals.length === 0) return answer;
  const own = answer.goals.map((goal) => {
    const named = lastNamed(text.slice(0, goal.end - start));
    return named === null || named === number || !answer.together.includes(named);
  });
  return {
    ...answer,
    goals: answer.goals.filter((_, i) => own[i]),
    promises: answer.promises.filter((_, i) => own[i]),
  };
}

// "| 2 | neemt deels over |" or "| Aanbeveling 2 | …": the row's number holds for its other cells.
function numbersInCell(block: PassedBlock, before: readonly string[]): readonly string[] {
  const number = numberIn(block.text);
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
    case 'row':
      return { ...mention, row: movedRow(mention.row, by) };
    case 'position':
    case 'wording':
      return mention;
  }
}
