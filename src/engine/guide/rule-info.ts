import type { GoalEvidence } from '../model/goal.ts';
import { ruleWithId } from '../rules/registry.ts';
import type { Messages, Rule, Severity, Words } from '../rules/rule.ts';
import { examplesOf, titleOf } from '../rules/rule-page.ts';
import type { Clause } from './guide.ts';

/** What a writer can know of a rule, under the guide that holds. */
export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  readonly scope: 'sentence' | 'goal' | 'document';
  /** Whether it looks at the draft as a whole, at one statement at a time, or at the writer's notes to this tool. */
  readonly over: 'draft' | 'statement' | 'notes';
  /** The parts of a goal that the rule is about: what the rules under its clause miss. */
  readonly about: readonly (keyof GoalEvidence)[];
  readonly title: Words;
  /** The clause of the guide that it stands under. */
  readonly clause: Words;
  /** What it stands on, by name: the clause's own source, else the public sources of the rule. */
  readonly source: Words;
  /** The rule's page, in Markdown. */
  readonly page: Words;
  /** The first example that it marks, and the first that it leaves alone. */
  readonly bad: Words;
  readonly good: Words;
  /** What its findings and their remedies say. */
  readonly messages: Messages;
}

/** What a writer can know of a rule that weighs so much and stands under that clause. */
export function infoOf(
  { id, scope, over, source, page, messages }: Rule,
  severity: Severity,
  clause: Clause,
): RuleInfo {
  const nl = examplesOf(page.nl);
  const en = examplesOf(page.en);
  return {
    id,
    severity,
    scope,
    over: over ?? 'statement',
    about: partsMissedUnder(clause),
    title: { nl: titleOf(page.nl), en: titleOf(page.en) },
    clause: clause.title,
    source: clause.source ?? source,
    page,
    bad: { nl: nl.bad, en: en.bad },
    good: { nl: nl.good, en: en.good },
    messages,
  };
}

// "Een doel heeft een termijn": a rule on vague times is about the deadline, as the rule on missing ones under the same clause says.
const partsMissedUnder = ({ rules }: Clause): RuleInfo['about'] =>
  rules.map((id) => ruleWithId(id)?.lacks).filter((part) => part !== undefined);
