import type { GoalEvidence } from '../model/goal.ts';
import { type RuleId, registry, ruleWithId } from '../rules/registry.ts';
import type { Severity } from '../rules/rule.ts';
import { examplesOf, titleOf } from '../rules/rule-page.ts';
import { type Clause, clauseOf } from './built-in.ts';

type Words = Readonly<Record<'nl' | 'en', string>>;

/** What a writer can know of a rule. */
export interface RuleInfo {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly scope: 'sentence' | 'goal' | 'document';
  /** Whether it looks at the draft as a whole, or at one statement at a time. */
  readonly over: 'draft' | 'statement';
  /** The parts of a goal that the rule is about: what the rules under its clause miss. */
  readonly about: readonly (keyof GoalEvidence)[];
  readonly title: Words;
  /** The clause of the guide that it stands under. */
  readonly clause: Words;
  /** The public sources that it stands on, by name. */
  readonly source: Words;
  /** The rule's page, in Markdown. */
  readonly page: Words;
  /** The first example that it marks, and the first that it leaves alone. */
  readonly bad: Words;
  readonly good: Words;
}

// "Een doel heeft een termijn": a rule on vague times is about the deadline, as the rule on missing ones under the same clause says.
const partsMissedUnder = ({ rules: ids }: Clause): RuleInfo['about'] =>
  ids.map((id) => ruleWithId(id)?.lacks).filter((part) => part !== undefined);

/** All rules, sorted by id. */
export const rules: readonly RuleInfo[] = registry.map(({ id, severity, scope, over, source, page }) => {
  const nl = examplesOf(page.nl);
  const en = examplesOf(page.en);
  return {
    id,
    severity,
    scope,
    over: over ?? 'statement',
    about: partsMissedUnder(clauseOf(id)),
    title: { nl: titleOf(page.nl), en: titleOf(page.en) },
    clause: clauseOf(id).title,
    source,
    page,
    bad: { nl: nl.bad, en: en.bad },
    good: { nl: nl.good, en: en.good },
  };
});

/** What a writer can know of the rule with an id. */
export function ruleById(id: RuleId): RuleInfo {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`No rule ${id}`);
  return found;
}
