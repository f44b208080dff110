import type { DocumentType } from '../document/type.ts';
import type { RuleInForce } from '../guide/rules-in-force.ts';
import type { Edit } from '../language/concept.ts';
import type { Draft } from '../model/draft.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { contains, enclosing, firstFrom, overlaps, type Span, shift } from '../text/span.ts';
import { type Claim, replaces } from './arbitrate.ts';
import { fingerprint } from './fingerprint.ts';
import type { Finding } from './reading.ts';
import { idleNotes, silencedBy } from './suppression/silence.ts';
import type { Suppression } from './suppression/suppression.ts';

/** Makes a finding of a claim. `sentence` is what it is about, `goal` where that stands. Severity `off` is sorted out by `findingsIn`. */
export function findingOf({ rule, info, hit }: Claim, sentence: string, goal: Span | null): Finding {
  return {
    start: hit.start,
    end: hit.end,
    rule: rule.id,
    info,
    severity: info.severity === 'off' ? 'information' : info.severity,
    message: hit.message,
    data: hit.data ?? {},
    fixes: hit.fixes.map((fix) => ({
      title: fix.title,
      data: fix.data ?? {},
      kind: fix.kind,
      preferred: fix.preferred ?? false,
      edits: fix.edits,
    })),
    related: hit.related ?? [],
    fingerprint: fingerprint(rule.id, sentence, hit.data?.woord ?? hit.message),
    goal: rule.lacks && goal ? { start: goal.start, end: goal.end } : null,
    lacks: rule.lacks ?? null,
  };
}

/** The same finding, `by` units further on. */
export const movedFinding = (finding: Finding, by: number): Finding => ({
  ...finding,
  start: finding.start + by,
  end: finding.end + by,
  goal: finding.goal && shift(finding.goal, by),
  related: finding.related.map((place) => ({ ...place, start: place.start + by, end: place.end + by })),
  fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => movedEdit(edit, by)) })),
});

const movedEdit = ({ start, end, newText }: Edit, by: number): Edit => ({ start: start + by, end: end + by, newText });

/** The order of findings: by place, and on the same words by rule. */
export const byPlace = (a: Finding, b: Finding): number =>
  a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1);

/**
 * Everything that is found in a draft: the statements' findings, already in their place and order, and those of the draft as a whole where all of it
 * was read.
 */
export function findingsIn(
  inStatements: readonly Finding[],
  draft: Draft,
  isWhole: boolean,
  notes: readonly Suppression[],
  rules: ReadonlyMap<string, RuleInForce>,
): Finding[] {
  const unsettled = withoutSettled(inStatements, draft, rules);
  const raised = (isWhole ? [...rules.values()] : []).flatMap(({ rule, options, info }) =>
    rule.over === 'draft'
      ? rule.check(draft, options).map((hit) => findingOf({ rule, info, hit }, JSON.stringify(hit.data ?? {}), null))
      : [],
  );
  const whole = withoutReplaced(raised, unsettled, draft.recommendations, rules);
  const all = whole.length > 0 ? [...unsettled, ...whole].sort(byPlace) : unsettled;
  // Told apart before any is left out: ignoring one must not rename another.
  const found = distinct(all);
  const silenced = silencedBy(notes, found);
  const standing = found.filter((finding) => !silenced.has(finding));
  const complaints = isWhole ? complaintsOn(notes, found, rules) : [];
  return (complaints.length > 0 ? [...standing, ...complaints].sort(byPlace) : standing).filter(
    ({ info }) => info.severity !== 'off',
  );
}

// A note that does nothing is told by a rule as well, once all other rules have spoken.
function complaintsOn(
  notes: readonly Suppression[],
  found: readonly Finding[],
  rules: ReadonlyMap<string, RuleInForce>,
): readonly Finding[] {
  if (notes.length === 0) return [];
  const complaints = [...rules.values()].flatMap(({ rule, info }) =>
    rule.over === 'notes'
      ? idleNotes(notes, found, [...rules.keys()], rule.id).flatMap((note) =>
          rule.check(note).map((hit) => findingOf({ rule, info, hit }, JSON.stringify(hit.data ?? {}), null)),
        )
      : [],
  );
  return distinct(complaints);
}

// What these say, nobody has recommended.
const ANSWERS_NOTHING: ReadonlySet<DocumentType> = new Set([
  'artikel-100-brief',
  'kennisgeving',
  'aanvullende-brief',
  'strategie',
]);

// A courtesy beside a position does no harm, nor does one where no position is due.
function withoutSettled(
  findings: readonly Finding[],
  draft: Draft,
  rules: ReadonlyMap<string, RuleInForce>,
): readonly Finding[] {
  const settlesBy = ({ rule }: Finding) => rules.get(rule)?.rule.settledByPosition;
  if (!findings.some(settlesBy)) return findings;
  const { recommendations, documentType } = draft;
  const answers = joined(recommendations.flatMap(({ answer }) => answer ?? []));
  const taken = joined(
    recommendations.flatMap(({ answer, response }) =>
      answer === null || response === 'unclear' || response === 'none' ? [] : [answer],
    ),
  );
  const isDue = recommendations.length > 0 || documentType === null || !ANSWERS_NOTHING.has(documentType);
  return findings.filter((finding) => {
    const settling = settlesBy(finding);
    if (!settling) return true;
    if (isWithin(answers, finding)) return !isWithin(taken, finding);
    return isDue && !(answers.length > 0 && settling.byAnswers.includes(finding.message));
  });
}

/** Whether one of some ranges, in order and apart from each other, holds another. */
const isWithin = (ranges: readonly Span[], inner: Span): boolean => {
  const outer = ranges[firstFrom(ranges, inner.start + 1) - 1];
  return outer !== undefined && contains(outer, inner);
};

// The same ranges in order of place; those that overlap, as joint answers do, made one.
function joined(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const next of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && overlaps(last, next)) found[found.length - 1] = enclosing([last, next]);
    else found.push(next);
  }
  return found;
}

// What is said of a recommendation makes way for what stands in its answer, where a rule says so.
function withoutReplaced(
  findings: readonly Finding[],
  standing: readonly Finding[],
  recommendations: readonly Recommendation[],
  rules: ReadonlyMap<string, RuleInForce>,
): readonly Finding[] {
  if (findings.length === 0) return findings;
  const answers = new Map(recommendations.toReversed().map(({ heading, answer }) => [heading.start, answer]));
  return findings.filter((finding) => {
    const rule = rules.get(finding.rule)?.rule;
    const answer = answers.get(finding.start);
    if (!rule || !answer) return true;
    const inside = standing.slice(firstFrom(standing, answer.start), firstFrom(standing, answer.end));
    return !inside.some((other) => {
      const rival = rules.get(other.rule)?.rule;
      return rival !== undefined && replaces(rival, rule, true) && contains(answer, other);
    });
  });
}

// Equal weaknesses in equal sentences are told apart by their order.
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const { fingerprint: name } = finding;
    const before = seen.size;
    if (seen.add(name).size > before) return finding;
    const time = (times.get(name) ?? 1) + 1;
    times.set(name, time);
    return { ...finding, fingerprint: `${name}-${time}` };
  });
}
