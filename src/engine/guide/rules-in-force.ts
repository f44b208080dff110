import { type RuleId, registry } from '../rules/registry.ts';
import type { Options, Rule, Severity } from '../rules/rule.ts';
import { builtInGuide } from './built-in.ts';
import type { Guide } from './guide.ts';
import { ownRules } from './own/rules.ts';
import { infoOf, type RuleInfo } from './rule-info.ts';

/** A rule as it holds under a guide. */
export interface RuleInForce<Kind extends Rule = Rule> {
  readonly rule: Kind;
  readonly severity: Severity;
  readonly options: Options;
  readonly info: RuleInfo;
}

const known = new WeakMap<Guide, ReadonlyMap<string, RuleInForce>>();

/** The rules that hold under a guide, by id: those that are off included, for these still replace what they replace. */
export function rulesUnder(guide: Guide): ReadonlyMap<string, RuleInForce> {
  const rules = known.get(guide) ?? new Map(allOf(guide).map((rule) => [rule.id, inForce(rule, guide)]));
  known.set(guide, rules);
  return rules;
}

const allOf = (guide: Guide): readonly Rule[] => [...registry, ...ownRules(guide)];

function inForce(rule: Rule, { severities, options, clauses }: Guide): RuleInForce {
  const clause = clauses.find(({ rules }) => rules.includes(rule.id));
  if (!clause) throw new Error(`The guide has no clause for ${rule.id}`);
  const severity = severities[rule.id] ?? rule.severity;
  return { rule, severity, options: options[rule.id] ?? {}, info: infoOf(rule, severity, clause) };
}

/** All rules of the built-in guide, sorted by id. */
export const rules: readonly (RuleInfo & { readonly id: RuleId })[] = registry.map(({ id }) => ({
  ...ruleById(id),
  id,
}));

/** What a writer can know of a rule of the built-in guide. */
export function ruleById(id: RuleId): RuleInfo {
  const found = rulesUnder(builtInGuide).get(id);
  if (!found) throw new Error(`No rule ${id}`);
  return found.info;
}
