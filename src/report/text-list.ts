import type { Report } from './report.ts';
import type { ReportWords } from './words/report-words.ts';

/** The open points as a list for a mail. */
export function pointsAsText({ openPoints, name }: Report, say: ReportWords): string {
  const lines = openPoints.map(({ line, message, text, owner }, n) => {
    const words = text.replace(/\s+/g, ' ');
    return `${n + 1}. ${message} (${say.line(line)}: “${words}”)${owner === null ? '' : ` — ${owner.replace(/\s+/g, ' ')}`}`;
  });
  return `${[say.points.mail(name), '', ...lines].join('\n')}\n`;
}
