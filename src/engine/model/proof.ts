import type { Concept, ReadSentence } from '../language/concept.ts';
import type { Evidence } from './goal.ts';
import type { Statement } from './statement.ts';

/** The number or source in a sentence that bears out what it says. How long something took proves nothing. */
export function proofIn(text: string, { concepts }: ReadSentence): Evidence | null {
  const found = concepts.find((c) => c.kind === 'source' || isResult(c));
  return found ? { start: found.start, end: found.end, text: text.slice(found.start, found.end) } : null;
}

// "Er zijn 12 ambassades" says how many there are, and bears nothing out.
const tells = ({ sentence: { clause, concepts } }: Statement): boolean =>
  clause.tense !== 'present' ||
  !/^(?:be|stand|number)$/.test(clause.sense ?? '') ||
  concepts.some((c) => c.kind === 'source' || (c.kind === 'measure' && (c.sort === 'share' || c.sort === 'change')));

const isResult = ({ kind, sort }: Concept): boolean =>
  kind === 'measure' && (sort === 'count' || sort === 'share' || sort === 'change');

/** "Er is goede voortgang geboekt. Het aantal aanvallen daalde van 41 naar 28.": what the next sentence bears out is proven as well. */
export const withProof = (statements: readonly Statement[]): Statement[] =>
  statements.map((statement, i) => {
    const next = statements[i + 1];
    const beside = next !== undefined && next.start - statement.end <= 6 && next.kind === null && tells(next);
    return statement.proof === null && beside && next.proof ? { ...statement, proof: next.proof } : statement;
  });
