import { shift } from '../text/span.ts';
import type { Concept, ReadSentence } from './concept.ts';

/** The same phrase, `by` units further on. */
export const movedConcept = (concept: Concept, by: number): Concept => ({
  kind: concept.kind,
  start: concept.start + by,
  end: concept.end + by,
  parts: concept.parts.map((p) => shift(p, by)),
  name: concept.name,
  sort: concept.sort,
  year: concept.year,
  mended: concept.mended.map((edit) => ({ ...edit, ...shift(edit, by) })),
});

/** The same sentence, `by` units further on. */
export function movedSentence(s: ReadSentence, by: number): ReadSentence {
  // Most parts are one block, which begins where its part does.
  if (by === 0) return s;
  return {
    ...s,
    ...shift(s, by),
    clause: {
      ...s.clause,
      verb: s.clause.verb.map((v) => shift(v, by)),
      subject: { ...s.clause.subject, ...shift(s.clause.subject, by) },
      agent: s.clause.agent && { ...s.clause.agent, ...shift(s.clause.agent, by) },
    },
    frame: s.frame && { ...s.frame, ...shift(s.frame, by) },
    concepts: s.concepts.map((c) => movedConcept(c, by)),
    actors: s.actors.map((a) => ({ ...a, ...shift(a, by) })),
    deeds: s.deeds.map((d) => ({ ...d, ...shift(d, by) })),
    naming: s.naming && {
      active: s.naming.active.map((edit) => ({ ...edit, ...shift(edit, by) })),
      agentAt: s.naming.agentAt === null ? null : s.naming.agentAt + by,
      ownerAt: s.naming.ownerAt === null ? null : s.naming.ownerAt + by,
    },
    timeSlot: s.timeSlot === null ? null : s.timeSlot + by,
  };
}
