import type { Moment } from '../moments.ts';
import type { Token } from '../tokens.ts';

// What is known by its date. A council, summit or debate of some day is when something happens.
const PAPER =
  /(?:verslag|brief|rapport|rapportage|motie|amendement|besluit|advies|nota|notitie|resolutie|evaluatie|reactie|verklaring|akkoord|uitspraak|arrest|vonnis|toezegging|verzoek)$/;

/** "het verslag van de rondetafel van 6 november 2025": whether a time says which paper is meant, not when something is done. */
export const isDateOfPaper = (tokens: readonly Token[], { from }: Moment): boolean => {
  if (tokens[from]?.norm !== 'van' || !/^\d{1,2}$/.test(tokens[from + 1]?.norm ?? '')) return false;
  // "het verslag van de rondetafel van …": over what belongs to it.
  let at = from - 1;
  while (at > 0 && from - at < 6 && tokens[at]?.kind === 'word' && !PAPER.test(tokens[at]?.norm ?? '')) at--;
  if (!PAPER.test(tokens[at]?.norm ?? '') || (at < from - 1 && tokens[at + 1]?.norm !== 'van')) return false;
  // "in de brief van 3 maart", "met het besluit van 1 mei": when that is done.
  const governor = tokens.slice(Math.max(0, at - 2), at).map(({ norm }) => norm);
  return !governor.some((word) => /^(?:in|met|tot|uiterlijk)$/.test(word));
};
