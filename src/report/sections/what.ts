import { typeName } from '../../views/documentType.ts';
import { plain, type Row, type Section } from '../page.ts';
import type { Report } from '../report.ts';
import type { ReportWords } from '../words/report-words.ts';

/** What the draft is, by which guide it was read, and what was checked. */
export function whatSection(report: Report, { what: say }: ReportWords): Section {
  const { draft, checked, goals, commitments, recommendations, language } = report;
  const row = (key: string, name: string, value: string): Row => ({ key, cells: [[plain(name)], [plain(value)]] });
  const rows = [
    row('type', say.type, draft.documentType === null ? say.noType : typeName(draft.documentType, language)),
    row('date', say.date, draft.date === null ? say.noDate : readable(draft.date, language)),
    row('language', say.language, say.languages[draft.language]),
    row('length', say.length, say.words(draft.words)),
    row('guide', say.guide, report.guide.title ?? say.builtIn),
    row('checked', say.checked, checked.rules > 0 ? say.rules(checked.rules, checked.remarks) : say.notChecked),
    row('found', say.found, say.counts(goals.length, commitments.length, recommendations.length)),
  ];
  return {
    id: 'what',
    title: say.title,
    blocks: [{ kind: 'table', id: 'what-table', caption: say.caption, columns: say.columns, rows }],
  };
}

// "12 mei 2025": a date as readers write it.
const readable = (date: string, language: Report['language']): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
