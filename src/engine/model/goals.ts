import type { Concept } from '../language/concept.ts';
import { firstFrom, shift, span } from '../text/span.ts';
import {
  type ChainLevel,
  type Evidence,
  type Goal,
  movedEvidence,
  movedReference,
  type Reference,
  type Ties,
} from './goal.ts';
import type { Placed } from './placed.ts';
import { sourceOf } from './source.ts';
import type { ReadField, Statement } from './statement.ts';

/** Turns a statement that promises something into a goal, with the statement's offsets. Null when it promises nothing. */
export function goalOf(statement: Statement): Goal | null {
  const { kind, evidence, opening, fields } = statement;
  if (!kind) return null;
  const references = referencesOf(statement);
  const named = (as: Reference['as']): string[] => references.filter((r) => r.as === as).map(({ id }) => id);
  return {
    id: opening?.id ?? idInFrame(statement),
    kind,
    level: levelOf(statement),
    start: statement.start,
    end: statement.end,
    text: statement.text,
    actor: evidence.actor,
    indicator: evidence.indicator,
    baseline: evidence.baseline,
    target: evidence.target,
    deadline: evidence.deadline,
    contributesTo: named('contributesTo'),
    activities: named('activities'),
    references,
    explained: statement.explains.measure,
    leavesOpen: { deadline: statement.explains.deadline, result: statement.explains.result },
    source: sourceOf(fields),
    ties: tiesOf(statement),
    isLed: statement.item && statement.setting.led.some((said) => said === 'actor' || said === 'deadline'),
    paragraph: statement.paragraph,
    anchor: statement.anchor,
    fieldsEnd: fields.at(-1)?.value.end ?? statement.end,
  };
}

// "Het einddoel (D0) van deze strategie is dat …": named where it is announced.
const idInFrame = ({ text, sentence: { frame } }: Statement): string | null =>
  frame
    ? (/\b\p{L}*(?:doel|doelstelling|goal|objective|aim)\s+\((\p{Lu}{1,3}\d+(?:\.\d+)*)\)/iu.exec(text)?.[1] ?? null)
    : null;

const ID = /\b\p{Lu}{1,3}\d+(?:\.\d+)*\b/gu;

/** The fields that name others. */
const NAMING = ['contributesTo', 'activities'] as const;

// "draagt bij aan doel D0", in the sentence itself.
const IN_SENTENCE = /\b(?:doel|einddoel|doelstelling|goal|objective)\s+(\p{Lu}{1,3}\d+(?:\.\d+)*)\b/gu;

function referencesOf({ start, text, opening, fields }: Statement): Reference[] {
  const inFields = fields.flatMap((field) =>
    NAMING.filter((name) => name === field.name).flatMap((as) =>
      [...field.text.matchAll(ID)].map(({ 0: id, index }) => ({
        id,
        as,
        elsewhere: namesAnother(field),
        ...span(field.value.start + index, field.value.start + index + id.length),
      })),
    ),
  );
  const inSentence = [...text.matchAll(IN_SENTENCE)].flatMap(({ 0: whole, 1: id = '', index }): Reference[] => {
    const end = start + index + whole.length;
    return id === opening?.id ? [] : [{ id, as: 'contributesTo', elsewhere: false, ...span(end - id.length, end) }];
  });
  return [...inFields, ...inSentence];
}

// "VKNL, belang 2", "zie bijlage 3": words beside the ids name something outside of this draft.
const namesAnother = (field: ReadField): boolean => /\p{L}{3}/u.test(field.text.replace(ID, ''));

function tiesOf({ sentence, opening, fields, first }: Statement): Ties {
  const linked = (sort: Concept['sort']): boolean =>
    sentence.concepts.some((c) => c.kind === 'link' && c.sort === sort);
  const elsewhere = (name: ReadField['name']): boolean => fields.some((f) => f.name === name && namesAnother(f));
  return {
    label: opening?.kind ?? null,
    announced: sentence.frame !== null,
    ofContribution: sentence.frame?.of === 'contribution',
    opens: first,
    serves: linked('serves'),
    uses: linked('uses'),
    purpose: linked('purpose'),
    servedElsewhere: elsewhere('activities'),
    contributesElsewhere: elsewhere('contributesTo'),
    assumes: fields.some((f) => f.name === 'assumption'),
    upkeep: sentence.upkeep,
  };
}

// Where the lines are drawn follows OECD-DAC: what we do is an activity, a countable product of it an output, a change an outcome.
function levelOf({ kind, evidence, opening, fields }: Statement): ChainLevel {
  if (opening?.level) return opening.level;
  if (kind === 'effect')
    return opening && fields.length > 0 && !fields.some((f) => f.name === 'contributesTo') ? 'impact' : 'outcome';
  return evidence.target ? 'output' : 'activity';
}

/** The same goal, `by` units further on. */
export const movedGoal = (goal: Goal, by: number): Goal => {
  const moved = (evidence: Evidence | null): Evidence | null => evidence && movedEvidence(evidence, by);
  return {
    ...goal,
    start: goal.start + by,
    end: goal.end + by,
    actor: moved(goal.actor),
    indicator: moved(goal.indicator),
    baseline: moved(goal.baseline),
    target: moved(goal.target),
    deadline: moved(goal.deadline),
    explained: moved(goal.explained),
    leavesOpen: { deadline: moved(goal.leavesOpen.deadline), result: moved(goal.leavesOpen.result) },
    source: moved(goal.source),
    references: goal.references.map((reference) => movedReference(reference, by)),
    paragraph: goal.paragraph + by,
    anchor: shift(goal.anchor, by),
    fieldsEnd: goal.fieldsEnd + by,
  };
};

/** Gives goals in the stretches of a draft by their place among all of them, with their offsets in the draft. */
export function goalFinder(
  stretches: readonly Placed<{ readonly goals: readonly Goal[] }>[],
): (places: readonly number[]) => Goal[] {
  let passed = 0;
  const starts = stretches.map(({ at, stretch: { goals } }) => {
    passed += goals.length;
    return { start: passed - goals.length, at, goals };
  });
  return (places) =>
    places.flatMap((place) => {
      const found = starts[firstFrom(starts, place + 1) - 1];
      const goal = found?.goals[place - found.start];
      return found && goal ? movedGoal(goal, found.at) : [];
    });
}
