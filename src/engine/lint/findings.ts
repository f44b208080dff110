import type { Draft } from '../model/draft.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Placed } from '../model/recommendations.ts';
import { registry } from '../rules/registry.ts';
import { contains, type Span, shift } from '../text/span.ts';
import { type Claim, replaces } from './arbitrate.ts';
import { fingerprint } from './fingerprint.ts';
import type { ReadPart } from './passages.ts';
import type { Finding } from './reading.ts';
import { isSuppressed, type Suppression, suppressionsIn } from './suppress.ts';

// A claim with its place in the draft.
interface PlacedClaim extends Claim {
  readonly by: number;
  /** The sentence that it is about. */
  readonly sentence: string;
  readonly goal: Span | null;
}

const draftRules = registry.filter((rule) => rule.scope === 'document');

/** Everything that is found in a draft: the statements' findings, moved to their place, and those of the draft as a whole. */
export function findingsIn(parts: readonly Placed<ReadPart>[], draft: Draft): Finding[] {
  const claims = inStatements(parts).filter((claim) => !isSettled(claim, draft.recommendations));
  const whole = draftRules
    .flatMap((rule) => rule.check(draft).map((hit): Claim => ({ rule, hit })))
    .filter(
      (claim) =>
        !draft.recommendations.some(
          (r) => claimIsOn(claim, r) && claims.some((c) => isInAnswer(c, r) && replaces(c.rule, claim.rule, true)),
        ),
    );
  const placed = whole.map(
    (claim): PlacedClaim => ({ ...claim, by: 0, sentence: JSON.stringify(claim.hit.data ?? {}), goal: null }),
  );
  const suppressions = suppressionsOf(parts);
  return numbered([...claims, ...placed])
    .filter((finding) => !isSuppressed(finding, suppressions))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}

const inStatements = (parts: readonly Placed<ReadPart>[]): PlacedClaim[] =>
  parts.flatMap(({ at, it }) =>
    it.claims.flatMap(({ statement, claims }) =>
      claims.map((claim) => ({ ...claim, by: at, sentence: statement.text, goal: shift(statement, at) })),
    ),
  );

const placeOf = ({ hit, by }: PlacedClaim): Span => shift(hit, by);

const isInAnswer = (claim: PlacedClaim, { answer }: Recommendation): boolean =>
  answer !== null && contains(answer, placeOf(claim));

const claimIsOn = (claim: Claim, { heading }: Recommendation): boolean => claim.hit.start === heading.start;

const isSettled = (claim: PlacedClaim, recommendations: readonly Recommendation[]): boolean =>
  claim.rule.settledByPosition === true &&
  recommendations.some((r) => isInAnswer(claim, r) && r.response !== 'unclear' && r.response !== 'none');

// Equal weaknesses in equal sentences are told apart by their order.
function numbered(claims: readonly PlacedClaim[]): Finding[] {
  const seen = new Map<string, number>();
  return claims.flatMap((claim) => {
    const { rule, hit, by, sentence, goal } = claim;
    const key = `${rule.id}|${sentence}|${hit.message}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    if (rule.severity === 'off') return [];
    return [
      {
        ...placeOf(claim),
        rule: rule.id,
        severity: rule.severity,
        message: hit.message,
        data: hit.data ?? {},
        fixes: hit.fixes.map((fix) => ({
          title: fix.title,
          data: fix.data ?? {},
          kind: fix.kind,
          preferred: fix.preferred ?? false,
          edits: fix.edits.map((edit) => ({ ...edit, ...shift(edit, by) })),
        })),
        fingerprint: fingerprint(rule.id, sentence, hit.data?.woord ?? '', nth),
        goal: rule.lacks ? goal : null,
        lacks: rule.lacks ?? null,
      },
    ];
  });
}

// Only parts with a comment, and the one behind each, can tell what is silenced.
function suppressionsOf(parts: readonly Placed<ReadPart>[]): Suppression[] {
  return parts.flatMap(({ at, it }, i) => {
    if (!it.passage.blocks.some((block) => block.kind === 'comment')) return [];
    const behind = parts.slice(i + 1, i + 4);
    const blocks = [{ at, it }, ...behind].flatMap(({ at: by, it: part }) =>
      part.passage.blocks.map((block) => ({
        ...shift(block, by),
        isComment: block.kind === 'comment',
        text: block.text,
      })),
    );
    const own = it.passage.blocks.length;
    return suppressionsIn(blocks.map((block, n) => (n < own ? block : { ...block, text: '' })));
  });
}
