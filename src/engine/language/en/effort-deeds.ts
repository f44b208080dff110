import type { Clause, Concept, Edit } from '../concept.ts';
import { isVerbForm } from './verb-forms.ts';

/*
 * From trying to doing: "aims to conclude" becomes "will conclude"; where only a state is named, a blank says what is done for it.
 */

interface Around {
  readonly text: string;
  readonly clause: Clause;
}

/** A word of effort as it stands in the sentence. */
type Effort = Pick<Concept, 'start' | 'end' | 'parts'>;

const NONE: readonly Edit[] = [];
// What may stand between the finite verb and the word that names the effort.
const LINKS = /^(?:(?:is|are|remains?|continues?|keeps?|stays?|to|be|been|also|actively|very|fully) ?)*$/i;
const MODAL = /^(will|shall|must|should)\b/i;

/** The deed in the place of the effort; no edits where the sentence would not be English with it. */
export function deedFor(effort: Effort, { text, clause }: Around): readonly Edit[] {
  const [verb] = clause.verb;
  if (!verb || clause.negated || clause.tense !== 'present' || clause.voice === 'passive') return NONE;
  // "wants the EU to adopt a list" becomes "will ‹do what› for the EU to adopt a list".
  const wanted = WANTED.exec(text.slice(verb.start, verb.start + 200))?.[1];
  if (wanted !== undefined && effort.start === verb.start)
    return [{ start: verb.start, end: verb.start + wanted.length, newText: 'will ‹do what› for' }];
  if (effort.parts.length > 1 || effort.start < verb.start) return NONE;
  const modal = MODAL.exec(text.slice(verb.start, verb.end))?.[0] ?? '';
  const from = verb.start + (modal === '' ? 0 : modal.length + 1);
  if (effort.start < from || !LINKS.test(text.slice(from, effort.start))) return NONE;
  const words = text.slice(effort.start, effort.end);
  const governs = /\b(?:to|for|towards?|at|behind)$/.exec(words)?.[0] ?? '';
  const behind = governs === '' ? (/^ (?:to|for|towards?|at|behind)\b/.exec(text.slice(effort.end))?.[0] ?? '') : '';
  const end = effort.end + behind.length;
  const rest = text.slice(end, end + 200);
  const toward = governs || behind.trim();
  if (toward === '' || !rest.startsWith(' ')) return NONE;
  const edit = (newText: string): Edit[] => [{ start: verb.start, end, newText }];
  if (toward !== 'to' || GROUP.test(rest)) return edit(`${modal || 'will'} ‹do what› for`);
  // "to conclude a treaty and to open a post": each has its own "to".
  const next = /^ (\w+)/.exec(rest)?.[1] ?? '';
  const deed = clause.toDo || isVerbForm(next, 'base') || PLAIN.test(next);
  return deed && !/(?:,| and| or) to /.test(rest) ? edit(modal || 'will') : NONE;
}

const WANTED = /^(wants?|would like)(?: (?!to\b)[\w'’-]+){1,12}? to [a-z]/;
// Verbs that say too little to be in the lexicon.
const PLAIN = /^(?:have|arrive|reach|get)$/;
const GROUP = /^ (?:the|a|an|its|their|our|this|these|all|more|an?)\b/i;
