import type { Page } from './page.ts';
import type { Report } from './report.ts';
import { chainSection } from './sections/chain.ts';
import { evaluationSection, explanationsSection, pointsSection, topicsSection } from './sections/lists.ts';
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
  pointsSection,
  explanationsSection,
  evaluationSection,
] as const;

/** Lays out a report in words. */
export function pageOf(report: Report): Page {
  const say = wordsIn(report.language);
  return {
    title: say.title(report.name),
    language: report.language,
    draftLanguage: report.draft.language,
    sections: sections.map((section) => section(report, say)),
    report,
  };
}
