import type { Concept, Edit } from '../language/concept.ts';
import type { Statement } from '../model/statement.ts';
import { type Span, span } from '../text/span.ts';
import type { RuleFix } from './rule.ts';

const FEW = 6;

/** Few words to mark for a phrase: all of it, or its first words where it is long or its others stand far off. */
export function markOf({ text, start }: Statement, phrase: Pick<Concept, 'start' | 'end' | 'parts'>): Span {
  const words = [...text.slice(phrase.start - start, phrase.end - start).matchAll(/\S+/g)];
  if (words.length <= FEW) return span(phrase.start, phrase.end);
  const [first] = phrase.parts;
  if (first && phrase.parts.length > 1) return first;
  const last = words[FEW - 1];
  return span(phrase.start, phrase.start + (last ? last.index + last[0].length : 0));
}

/** The matched words as the writer wrote them: "dringt … terug". */
export const writtenOf = ({ text, start }: Statement, { parts }: Concept): string =>
  parts.map((part) => text.slice(part.start - start, part.end - start)).join(' … ');

/** Puts words in at a place. */
export const insertion = (at: number, newText: string): Edit => ({ newText, ...span(at, at) });

const GOES_ON = /^(?:blijft|blijven|(?:will )?(?:remains?|continues?|keeps?|stays?))(?!\p{L})/iu;

/** Whether the sentence says that something goes on ("blijft zich inzetten"): that ends on a day, and is not done by it. */
export const goesOn = ({ text, start, sentence: { clause } }: Statement): boolean => {
  const [verb] = clause.verb;
  return verb !== undefined && GOES_ON.test(text.slice(verb.start - start, verb.end - start));
};

/** The fields that a fix can add to a block, each with its blank. */
const fieldLines = {
  nl: {
    indicator: 'Indicator:** ‹indicator›',
    baseline: 'Nulmeting:** ‹nulmeting›',
    target: 'Streefwaarde:** ‹streefwaarde›',
    deadline: 'Termijn:** ‹datum›',
    actor: 'Verantwoordelijk:** ‹wie›',
  },
  en: {
    indicator: 'Indicator:** ‹indicator›',
    baseline: 'Baseline:** ‹baseline›',
    target: 'Target:** ‹target›',
    deadline: 'Deadline:** ‹date›',
    actor: 'Responsible:** ‹who›',
  },
} as const;

/** Adds fields to a goal's block, behind its last one; null for a goal in running text. */
export function addedFields(statement: Statement, ...names: readonly (keyof typeof fieldLines.nl)[]): Edit | null {
  if (!statement.opening) return null;
  const last = statement.fields.at(-1);
  const lines = names.map((name) => `- **${fieldLines[statement.language][name]}`).join('\n');
  return insertion(last ? last.value.end : statement.end, `${last ? '\n' : '\n\n'}${lines}`);
}

/** "Leg uit waarom niet": a sentence behind the goal that says why it gives no measure, deadline or result. */
export const explanation = (statement: Statement, sentence: string): RuleFix => ({
  title: 'explain',
  kind: 'explain',
  edits: [insertion(statement.end, ` ${sentence}`)],
});
