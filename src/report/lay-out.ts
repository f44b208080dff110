import { type Block, type Page, sentence } from './page.ts';
import type { Report } from './report.ts';
import { chainSection } from './sections/chain.ts';
import {
  contradictionsSection,
  evaluationSection,
  explanationsSection,
  pointsSection,
  topicsSection,
} from './sections/lists.ts';
import { matrixSection } from './sections/matrix.ts';
import { recommendationsSection } from './sections/recommendations.ts';
import { whatSection } from './sections/what.ts';
import { wordsIn } from './words/words.ts';

/** The order of the sections. */
const sections = [
  whatSection,
  matrixSection,
  chainSection,
  recommendationsSection,
  topicsSection,
  contradictionsSection,
  pointsSection,
  explanationsSection,
  evaluationSection,
] as const;

/** Lays out a report in words; on a screen with at most so many rows a table. */
export function pageOf(report: Report, mostRows = Number.POSITIVE_INFINITY): Page {
  const words = wordsIn(report.language);
  const say = { ...words, levels: { ...words.levels, ...report.guide.levels } };
  const shortened = (block: Block): Block[] => {
    if (block.kind !== 'table' || block.rows.length <= mostRows) return [block];
    const left = sentence(`${block.id}-left`, say.rowsLeft(block.rows.length - mostRows));
    return [{ ...block, rows: block.rows.slice(0, mostRows) }, left];
  };
  return {
    title: say.title(report.name),
    language: report.language,
    draftLanguage: report.draft.language,
    sections: sections.map((section) => {
      const { blocks, ...rest } = section(report, say);
      return { ...rest, blocks: blocks.flatMap(shortened) };
    }),
    report,
  };
}
