import type { IdleNote } from '../../model/idle-note.ts';
import { nearest } from '../../text/nearest.ts';
import { firstFrom } from '../../text/span.ts';
import type { Finding } from '../reading.ts';
import { holdsAt, isAbout, type NamedRule, noteNames, type Suppression } from './suppression.ts';

/** A complaint on a note, with that note. */
interface Complaint extends IdleNote {
  readonly of: Suppression;
}

/** The findings that notes silence. Findings stand in order of place. */
export function silencedBy(notes: readonly Suppression[], findings: readonly Finding[]): ReadonlySet<Finding> {
  return new Set(notes.flatMap((note) => coveredBy(note, findings)));
}

function coveredBy({ rules, where }: Suppression, findings: readonly Finding[]): readonly Finding[] {
  const inside = where ? findings.slice(firstFrom(findings, where.start), firstFrom(findings, where.end)) : findings;
  if (rules === null) return inside;
  const ids: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
  return inside.filter((finding) => ids.has(finding.rule));
}

/** So many complaints are enough to start with: they are held against each other. */
const MOST = 1000;

/**
 * What the notes of a draft ask in vain, seen from all that is found in it, rules that are off included. A note is of use where it silences something,
 * however many others do so too. What `rule` says of one note, another can silence.
 */
export function idleNotes(
  notes: readonly Suppression[],
  findings: readonly Finding[],
  ruleIds: readonly string[],
  rule: string,
): IdleNote[] {
  const known: ReadonlySet<string> = new Set(ruleIds);
  const complaints: Complaint[] = [];
  for (const note of notes) {
    if (complaints.length >= MOST) break;
    complaints.push(...complaintsOn(note, coveredBy(note, findings), known, ruleIds));
  }
  const silencers = notes.filter((note) => isAbout(note, rule));
  const reach = (note: Suppression, { of, start }: Complaint): boolean => note !== of && holdsAt(note, start);
  const working = new Set(silencers.filter((note) => complaints.some((complaint) => reach(note, complaint))));
  return complaints.filter(
    (complaint) => !working.has(complaint.of) && !silencers.some((note) => reach(note, complaint)),
  );
}

function complaintsOn(
  note: Suppression,
  covered: readonly Finding[],
  known: ReadonlySet<string>,
  ruleIds: readonly string[],
): Complaint[] {
  const { rules, fault, removal, closing } = note;
  const whole = { start: note.start, end: note.end, name: null, near: null, removal, closing, of: note };
  if (fault === 'unknown note')
    return [{ ...whole, why: fault, name: note.name, near: nearest(note.name, noteNames), removal: null }];
  if (fault !== null) return [{ ...whole, why: fault }];
  if (rules === null) return covered.length > 0 ? [] : [{ ...whole, why: 'silences nothing' }];
  const used = new Set(covered.map((finding) => finding.rule));
  // Where no rule that it names is silenced the whole note can go, unless a name may be a slip.
  if (rules.every(({ id }) => known.has(id) && !used.has(id))) return [{ ...whole, why: 'silences nothing' }];
  return rules.flatMap((named): Complaint[] => {
    if (used.has(named.id)) return [];
    const own = { ...whole, ...withoutRule(named, rules, removal) };
    return known.has(named.id)
      ? [{ ...own, why: 'silences nothing' }]
      : [{ ...own, why: 'unknown rule', near: nearest(named.id, ruleIds) }];
  });
}

// A note without its only rule would silence all of them.
const withoutRule = (
  { id, start, end, removal }: NamedRule,
  rules: readonly NamedRule[],
  whole: Suppression['removal'],
) => ({
  name: id,
  start,
  end,
  removal: rules.length > 1 ? removal : whole,
});
