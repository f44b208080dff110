import type { RuleInfo } from '../guide/rule-info.ts';
import type { Hit, Rule } from '../rules/rule.ts';
import { overlaps, type Span } from '../text/span.ts';

/** A rule's hit, before it is weighed against the others. */
export interface Claim {
  readonly rule: Rule;
  readonly info: RuleInfo;
  readonly hit: Hit;
}

/**
 * One cause, one finding: weighs the claims on one statement against each other, as the rules declare. All rules take part, those that are
 * off included, so that switching one off never brings out another's mark.
 */
export function arbitrate(claims: readonly Claim[], inAnswer: boolean): Claim[] {
  const standing = claims.filter((claim) => !claims.some((rival) => rival !== claim && isLonger(rival, claim)));
  return standing.filter((claim) => !standing.some((rival) => replaces(rival.rule, claim.rule, inAnswer)));
}

/** Whether a finding of one rule does away with one of another. */
export const replaces = (rule: Rule, other: Rule, inAnswer: boolean): boolean =>
  rule.replaces.some((r) => r.rules.includes(other.id) && (r.where !== 'answer' || inAnswer));

const partsOf = (hit: Hit): readonly Span[] => hit.parts ?? [hit];
const lengthOf = (hit: Hit): number => partsOf(hit).reduce((sum, part) => sum + part.end - part.start, 0);

// P1: of two marks on the same vague words the longest match wins; of equally long ones the first rule by id.
function isLonger(rival: Claim, claim: Claim): boolean {
  if (rival.rule.hangsOn !== 'vague words' || claim.rule.hangsOn !== 'vague words') return false;
  if (!partsOf(rival.hit).some((a) => partsOf(claim.hit).some((b) => overlaps(a, b)))) return false;
  const more = lengthOf(rival.hit) - lengthOf(claim.hit);
  return more > 0 || (more === 0 && rival.rule.id < claim.rule.id);
}
