import type { Draft } from '../model/draft.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { registry, ruleWithId } from '../rules/registry.ts';
import { contains, type Span, shift } from '../text/span.ts';
import { type Claim, replaces } from './arbitrate.ts';
import { fingerprint } from './fingerprint.ts';
import type { Finding } from './reading.ts';
import { isSuppressed, type Suppression } from './suppress.ts';

const draftRules = registry.filter((rule) => rule.over === 'draft');

/** Makes a finding of a claim. `sentence` is what it is about, `goal` where that stands. Severity `off` is sorted out by `shown`. */
export function findingOf({ rule, hit }: Claim, sentence: string, goal: Span | null): Finding {
  return {
    start: hit.start,
    end: hit.end,
    rule: rule.id,
    severity: rule.severity === 'off' ? 'information' : rule.severity,
    message: hit.message,
    data: hit.data ?? {},
    fixes: hit.fixes.map((fix) => ({
      title: fix.title,
      data: fix.data ?? {},
      kind: fix.kind,
      preferred: fix.preferred ?? false,
      edits: fix.edits,
    })),
    fingerprint: fingerprint(rule.id, sentence, hit.data?.woord ?? hit.message),
    goal: rule.lacks && goal ? { start: goal.start, end: goal.end } : null,
    lacks: rule.lacks ?? null,
  };
}

/** The same finding, `by` units further on. */
export const movedFinding = (finding: Finding, by: number): Finding => ({
  ...finding,
  ...shift(finding, by),
  goal: finding.goal && shift(finding.goal, by),
  fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, ...shift(edit, by) })) })),
});

/** Everything that is found in a draft: the statements' findings, already in their place, and those of the draft as a whole. */
export function findingsIn(
  inStatements: readonly Finding[],
  draft: Draft,
  suppressions: readonly Suppression[],
): Finding[] {
  const standing = inStatements.filter((finding) => !isSettled(finding, draft.recommendations));
  const whole = draftRules
    .flatMap((rule) => rule.check(draft).map((hit) => findingOf({ rule, hit }, JSON.stringify(hit.data ?? {}), null)))
    .filter((finding) => !isReplaced(finding, standing, draft.recommendations));
  const all = [...standing, ...whole].sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
  // Told apart before any is left out: ignoring one must not rename another.
  return distinct(all).filter(
    (finding) => ruleWithId(finding.rule)?.severity !== 'off' && !isSuppressed(finding, suppressions),
  );
}

const isInAnswer = (finding: Span, { answer }: Recommendation): boolean => answer !== null && contains(answer, finding);

// A courtesy beside a position does no harm.
function isSettled(finding: Finding, recommendations: readonly Recommendation[]): boolean {
  if (!ruleWithId(finding.rule)?.settledByPosition) return false;
  return recommendations.some((r) => isInAnswer(finding, r) && r.response !== 'unclear' && r.response !== 'none');
}

// What is said of a recommendation makes way for what stands in its answer, where a rule says so.
function isReplaced(
  finding: Finding,
  standing: readonly Finding[],
  recommendations: readonly Recommendation[],
): boolean {
  const rule = ruleWithId(finding.rule);
  const on = recommendations.find((r) => r.heading.start === finding.start);
  if (!rule || !on) return false;
  return standing.some((other) => {
    const rival = ruleWithId(other.rule);
    return rival !== undefined && replaces(rival, rule, true) && isInAnswer(other, on);
  });
}

// Equal weaknesses in equal sentences are told apart by their order.
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const before = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, before + 1);
    return before === 0 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${before + 1}` };
  });
}
