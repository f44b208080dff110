import { withoutQuotations } from '../document/quotations.ts';
import { type Abbreviation, abbreviationsIn } from '../language/abbreviations.ts';
import { shift } from '../text/span.ts';
import type { PassedBlock } from './passage.ts';

/** The abbreviations in the blocks of a part. What somebody else writes, or a heading, can explain one but does not use it. */
export const abbreviationsOf = (blocks: readonly PassedBlock[]): Abbreviation[] =>
  firstOfEach(
    blocks
      .filter(({ kind }) => kind !== 'comment')
      .flatMap((block) =>
        abbreviationsIn(withoutQuotations(block.text)).flatMap((found): Abbreviation[] => {
          const moved = movedAbbreviation(found, block.start);
          if (moved.role === 'used') return isRunningText(block) ? [moved] : [];
          return [block.kind === 'footnote' ? { ...moved, role: 'listed' } : moved];
        }),
      ),
  );

const isRunningText = ({ kind, speaker, fields }: PassedBlock): boolean =>
  (kind === 'paragraph' || kind === 'item') && speaker === 'writer' && fields.length === 0;

/** Of abbreviations in order of place, what a reader of the whole needs: of each its first use, explanation and entry in a list. */
export function firstOfEach(abbreviations: readonly Abbreviation[]): Abbreviation[] {
  const seen = new Set<string>();
  return abbreviations.filter(({ letters, role }) => {
    const key = `${letters} ${role}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The same abbreviation, `by` units further on. */
export const movedAbbreviation = (abbreviation: Abbreviation, by: number): Abbreviation => ({
  ...abbreviation,
  ...shift(abbreviation, by),
  wordEnd: abbreviation.wordEnd + by,
});

/** The abbreviations that a draft uses before it explains them, each at its first use. */
export function unexplainedIn(abbreviations: readonly Abbreviation[]): Abbreviation[] {
  const known = new Set(abbreviations.filter(({ role }) => role === 'listed').map(({ letters }) => letters));
  return abbreviations.filter(({ letters, role }) => {
    const isNew = role === 'used' && !known.has(letters);
    known.add(letters);
    return isNew;
  });
}
