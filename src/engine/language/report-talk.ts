import type { Token } from './tokens.ts';

/** How a language speaks of the report that a letter answers. */
interface ReportWords {
  /** A word for the report or for what it says. */
  readonly report: RegExp;
  /** The first two words of a sentence that is about it. */
  readonly opening: RegExp;
}

/** How a courtesy stands to the report that is answered: it opens on it ("Dit is een waardevol advies"), names it ("las het rapport met waardering"), or neither. */
export function relationToReport(
  tokens: readonly Token[],
  { report, opening }: ReportWords,
): 'of report' | 'on report' | null {
  const first = tokens
    .slice(0, 2)
    .map(({ norm }) => norm)
    .join(' ');
  if (opening.test(first)) return 'on report';
  return tokens.some(({ norm }) => report.test(norm)) ? 'of report' : null;
}
