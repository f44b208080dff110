import { type ReadDraft, reportOn } from '../build.ts';
import { pageOf } from '../lay-out.ts';
import type { Report } from '../report.ts';
import type { ReportWords } from '../words/report-words.ts';
import { wordsIn } from '../words/words.ts';
import { bodyOf, type Tools } from './body.ts';
import { html, type Markup } from './markup.ts';
import type { Piece } from './piece.ts';
import { asButtons, type Targets } from './rendering.ts';

/** The report as it is shown beside its draft, with what its buttons stand for. */
export interface LivePage extends Targets {
  readonly title: string;
  readonly report: Report;
  readonly body: Piece;
}

/** More rows would keep the editor busy; a report in a file has them all. */
const MOST_ROWS = 1_000;

/** Makes the page that is shown beside a draft. */
export function livePage(draft: ReadDraft): LivePage {
  const report = reportOn(draft);
  const page = pageOf(report, MOST_ROWS);
  const say = wordsIn(draft.language);
  const targets: Targets = { places: new Map(), remedies: new Map() };
  const body = bodyOf(page, say, asButtons(page, targets), toolsOf(report, say));
  return { title: page.title, report, body, ...targets };
}

/** The key of a goal's row in the page; null where no goal starts at that offset. */
export function goalKey({ report }: Pick<LivePage, 'report'>, start: number): string | null {
  const row = report.goals.find((goal) => goal.start === start);
  return row ? `goals.${row.key}` : null;
}

/** A page with one sentence, where there is no report to show. */
export const saying = (title: string, words: string): Piece => ({
  key: 'page',
  tag: 'main',
  attributes: html``,
  content: [{ key: 'saying', tag: 'p', attributes: html``, content: html`<strong>${title}</strong> ${words}` }],
});

function toolsOf({ openPoints, chain }: Report, { actions: say }: ReportWords): Tools {
  const button = (name: string, value: string, words: string): Markup =>
    html`<button type="button" data-${{ markup: name }}="${value}">${words}</button>`;
  const save = (['html', 'markdown', 'csv', 'json'] as const).map((format) =>
    button('save', format, say.saveAs[format]),
  );
  return {
    page: html`<div class="tools" role="group" aria-label="${say.save}"><span>${say.save}:</span> ${save}</div>`,
    points:
      openPoints.length > 0 ? html`<span class="tools">${button('copy', 'points', say.copyPoints)}</span>` : html``,
    chain:
      chain.nodes.length > 0 ? html`<span class="tools">${button('copy', 'mermaid', say.copyMermaid)}</span>` : html``,
  };
}
