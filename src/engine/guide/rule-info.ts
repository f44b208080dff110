import { type RuleId, registry } from '../rules/registry.ts';
import type { Severity } from '../rules/rule.ts';
import { examplesOf, titleOf } from '../rules/rule-page.ts';
import { clauseOf } from './built-in.ts';

type Words = Readonly<Record<'nl' | 'en', string>>;

/** What a writer can know of a rule. */
export interface RuleInfo {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly scope: 'sentence' | 'goal' | 'document';
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

/** All rules, sorted by id. */
export const rules: readonly RuleInfo[] = registry.map(({ id, severity, scope, source, page }) => {
  const nl = examplesOf(page.nl);
  const en = examplesOf(page.en);
  return {
    id,
    severity,
    scope,
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
