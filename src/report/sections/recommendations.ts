import { firstWords } from '../../views/goalName.ts';
import { type Cell, draft, type Line, missing, plain, type Row, type Section, tableOr } from '../page.ts';
import type { ActionRow, RecommendationRow, Report, Words } from '../report.ts';
import type { ReportWords } from '../words/report-words.ts';
import { remarkLines } from './remark-lines.ts';

/** Each recommendation with the position taken and the actions that were promised: an action a row. */
export function recommendationsSection({ recommendations }: Report, say: ReportWords): Section {
  return {
    id: 'recommendations',
    title: say.recommendations.title,
    blocks: [
      tableOr(say.recommendations.none, {
        id: 'recommendations-table',
        caption: say.recommendations.caption,
        columns: say.recommendations.columns,
        rows: recommendations.flatMap((recommendation, n) => rows(recommendation, n, say)),
      }),
    ],
  };
}

function rows(recommendation: RecommendationRow, n: number, say: ReportWords): Row[] {
  const { heading, text, number, actions } = recommendation;
  const name = say.recommendations.recommendation(number);
  const words = firstWords(text.text, 160);
  const title: Line = { ...plain(words, name), tone: 'draft', place: { ...heading, text: name } };
  const again: Line = { ...plain('', name), place: { ...heading, text: name } };
  // A draft may number two recommendations alike.
  const key = `${number}-${n}`;
  if (actions.length === 0)
    return [
      {
        key,
        cells: [[title], position(recommendation, say), [missing(say.recommendations.noAction)], [], [], []],
      },
    ];
  return actions.map((action, at) => ({
    key: `${key}-${at}`,
    cells: [
      [at === 0 ? title : again],
      at === 0 ? position(recommendation, say) : [],
      [draft(action), ...statusLine(action, say), ...remarkLines(action.remarks)],
      [orMissing(action.owner, say)],
      [orMissing(action.deadline, say)],
      [orMissing(action.reporting, say)],
    ],
  }));
}

function position({ response, answer, remarks }: RecommendationRow, say: ReportWords): Cell {
  const words = say.recommendations.responses[response];
  const place = answer ? { ...answer, text: words } : null;
  const line = response === 'none' || response === 'unclear' ? missing(words) : plain(words);
  return [{ ...line, place }, ...remarkLines(remarks)];
}

const statusLine = ({ status }: ActionRow, say: ReportWords): Line[] =>
  status ? [draft(status, say.recommendations.status)] : [];

const orMissing = (words: Words | null, say: ReportWords): Line => (words ? draft(words) : missing(say.missing));
