import type { Concept } from '../language/concept.ts';
import type { Statement } from '../model/statement.ts';
import { type Span, span } from '../text/span.ts';
import type { RuleEdit, RuleFix } from './rule.ts';

const FEW = 6;

/** Few words to mark for a phrase: all of it, or its first words where it is long or its others stand far off. */
export function markOf({ text, start }: Statement, phrase: Concept): Span {
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
export const insertion = (at: number, newText: string): RuleEdit => ({ ...span(at, at), newText });

/**
 * Where an adverbial such as "uiterlijk ‹datum›" fits in a Dutch main clause: behind the finite verb, its subject when that follows, and a
 * reflexive pronoun. Null in a sentence without a verb.
 */
export function adverbialPlace(statement: Statement): number | null {
  const [verb] = statement.sentence.clause.verb;
  if (!verb) return null;
  const { subject } = statement.sentence.clause;
  const behind =
    subject.who === 'own' && subject.start > verb.end && subject.start - verb.end <= 2 ? subject.end : verb.end;
  const pronoun =
    /^\s+(?:zich|ons|er|hierover|hierop|daarover|hiermee|ervoor|ernaar)(?=\s)/.exec(
      statement.text.slice(behind - statement.start),
    )?.[0] ?? '';
  return behind + pronoun.length;
}

/** Adds a field to a goal's block, behind its last one; null for a goal in running text. */
export function addedField(statement: Statement, name: string, value: string): RuleEdit | null {
  if (!statement.opening) return null;
  const last = statement.fields.at(-1);
  return insertion(last ? last.value.end : statement.end, `${last ? '\n' : '\n\n'}- **${name}:** ${value}`);
}

/** "Leg uit waarom niet": a sentence behind the goal that says why it gives no measure, deadline or result. */
export const explanation = (statement: Statement, sentence: string): RuleFix => ({
  title: 'explain',
  kind: 'explain',
  edits: [insertion(statement.end, ` ${sentence}`)],
});

/** The same words with a capital when those that they replace have one. */
export const inCase = (like: string, words: string): string =>
  like[0] !== like[0]?.toLowerCase() ? `${words[0]?.toUpperCase()}${words.slice(1)}` : words;
