import type { Concept } from '../language/concept.ts';
import { shift } from '../text/span.ts';
import type { ChainLevel, Evidence, Goal, Ties } from './goal.ts';
import type { ReadField, Statement } from './statement.ts';

/** Turns a statement that promises something into a goal, with the statement's offsets. Null when it promises nothing. */
export function goalOf(statement: Statement): Goal | null {
  const { kind, evidence, opening, fields } = statement;
  if (!kind) return null;
  return {
    id: opening?.id ?? null,
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
    contributesTo: idsIn(fields, 'contributesTo'),
    activities: idsIn(fields, 'activities'),
    explained: statement.explains.measure,
    ties: tiesOf(statement),
    anchor: statement.anchor,
    fieldsEnd: fields.at(-1)?.value.end ?? statement.end,
  };
}

const ID = /\b\p{Lu}{1,3}\d+(?:\.\d+)*\b/gu;

const idsIn = (fields: readonly ReadField[], name: ReadField['name']): string[] =>
  fields.filter((f) => f.name === name).flatMap((f) => f.text.match(ID) ?? []);

function tiesOf({ sentence, opening, fields, first }: Statement): Ties {
  const linked = (sort: Concept['sort']): boolean =>
    sentence.concepts.some((c) => c.kind === 'link' && c.sort === sort);
  // "VKNL, belang 2", "zie bijlage 3": words beside the ids name something outside of this draft.
  const elsewhere = (name: ReadField['name']): boolean =>
    fields.some((f) => f.name === name && /\p{L}{3}/u.test(f.text.replace(ID, '')));
  return {
    label: opening?.kind ?? null,
    announced: sentence.frame !== null,
    opens: first,
    serves: linked('serves'),
    uses: linked('uses'),
    purpose: linked('purpose'),
    servedElsewhere: elsewhere('activities'),
    contributesElsewhere: elsewhere('contributesTo'),
    upkeep: sentence.upkeep,
  };
}

// Where the lines are drawn follows OECD-DAC: what we do is an activity, a countable product of it an output, a change an outcome.
function levelOf({ kind, evidence, opening, fields }: Statement): ChainLevel {
  if (kind === 'effect')
    return opening && fields.length > 0 && !fields.some((f) => f.name === 'contributesTo') ? 'impact' : 'outcome';
  return evidence.target ? 'output' : 'activity';
}

/** The same goal, `by` units further on. */
export const movedGoal = (goal: Goal, by: number): Goal => {
  const moved = (evidence: Evidence | null): Evidence | null => evidence && { ...evidence, ...shift(evidence, by) };
  return {
    ...goal,
    ...shift(goal, by),
    actor: moved(goal.actor),
    indicator: moved(goal.indicator),
    baseline: moved(goal.baseline),
    target: moved(goal.target),
    deadline: moved(goal.deadline),
    explained: moved(goal.explained),
    anchor: shift(goal.anchor, by),
    fieldsEnd: goal.fieldsEnd + by,
  };
};
