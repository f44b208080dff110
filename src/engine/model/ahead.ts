import type { Concept, ReadSentence } from '../language/concept.ts';
import type { Setting } from './setting.ts';

/*
 * What a sentence says of when: whether it lies ahead of the letter.
 */

/** Whether a sentence has a phrase of one of these kinds. */
export const has = (sentence: ReadSentence, ...kinds: Concept['kind'][]): boolean =>
  sentence.concepts.some((c) => kinds.includes(c.kind));

/** A time that lies ahead of the letter, or that names no year: an anchor or a recurring moment. */
export const isAhead = (concept: Concept, setting: Setting): boolean =>
  concept.year === null || setting.year === null || concept.year >= setting.year;

/** Whether something is dated in a year behind that of the letter. */
export const isDatedAfter = (sentence: ReadSentence, { year }: Setting): boolean =>
  year !== null && sentence.concepts.some((c) => c.kind === 'deadline' && c.year !== null && c.year > year);

/** Whether the sentence opens with such a year: "In 2029 …". */
export const opensWithYearAfter = ({ concepts, start }: ReadSentence, { year }: Setting): boolean =>
  year !== null &&
  concepts.some((c) => c.kind === 'deadline' && c.start <= start + 3 && c.year !== null && c.year > year);

/** Whether such a year stands right behind the verb: "heeft op 31 december 2027 …". */
export const isDatedAtVerb = ({ concepts, clause }: ReadSentence, { year }: Setting): boolean =>
  year !== null &&
  concepts.some(
    (c) =>
      c.kind === 'deadline' && c.year !== null && c.year > year && c.start - (clause.verb[0]?.end ?? c.start) === 1,
  );

/** Whether a sentence says that something is still to come: by "will", or by its time. */
export function looksAhead(sentence: ReadSentence, setting: Setting): boolean {
  const { modality } = sentence.clause;
  return (
    modality === 'will' ||
    sentence.concepts.some(
      // How often something happens does not say that it is still to come.
      (c) => (c.kind === 'vague time' && c.sort !== 'often') || (c.kind === 'deadline' && isAhead(c, setting)),
    )
  );
}

/** "Sinds 2019 rapporteert BZ elk jaar": what goes on already is promised only where it names a time to come. */
export const goesOn = (sentence: ReadSentence, setting: Setting): boolean =>
  sentence.clause.ongoing &&
  sentence.clause.modality !== 'will' &&
  !sentence.concepts.some(
    (c) =>
      c.kind === 'vague time' ||
      (c.kind === 'deadline' && c.sort !== 'often' && (c.year === null || c.year > (setting.year ?? 0))),
  );
