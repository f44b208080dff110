import { shift } from '../text/span.ts';
import type { ChainLevel, Evidence, Goal } from './goal.ts';
import type { ReadField, Statement } from './statement.ts';

/** Turns a statement that promises something into a goal of the draft, `at` units into it. Null when it promises nothing. */
export function goalOf(statement: Statement, at: number): Goal | null {
  const { kind, evidence, opening, fields } = statement;
  if (!kind) return null;
  const placed = (found: Evidence | null): Evidence | null => found && { ...found, ...shift(found, at) };
  const explained = statement.explains.measure;
  return {
    id: opening?.id ?? null,
    kind,
    level: levelOf(statement),
    start: at + statement.start,
    end: at + statement.end,
    text: statement.text,
    actor: placed(evidence.actor),
    indicator: placed(evidence.indicator),
    baseline: placed(evidence.baseline),
    target: placed(evidence.target),
    deadline: placed(evidence.deadline),
    contributesTo: idsIn(fields, 'contributesTo'),
    activities: idsIn(fields, 'activities'),
    explained: placed(explained),
  };
}

const idsIn = (fields: readonly ReadField[], name: ReadField['name']): string[] =>
  fields.filter((f) => f.name === name).flatMap((f) => f.text.match(/\b\p{Lu}{1,3}\d+(?:\.\d+)*\b/gu) ?? []);

// Where the lines are drawn follows OECD-DAC: what we do is an activity, a countable product of it an output, a change an outcome.
function levelOf({ kind, evidence, opening, fields }: Statement): ChainLevel {
  if (kind === 'effect')
    return opening && fields.length > 0 && !fields.some((f) => f.name === 'contributesTo') ? 'impact' : 'outcome';
  return evidence.target ? 'output' : 'activity';
}
