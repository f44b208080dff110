import { lineIndex } from '../engine/index.ts';
import { type ReadDraft, reportOn } from './build.ts';
import { toCsv } from './csv.ts';
import { bodyOf } from './html/body.ts';
import { documentOf } from './html/document.ts';
import { asText } from './html/rendering.ts';
import { toJson } from './json.ts';
import { pageOf } from './lay-out.ts';
import { toMarkdown } from './markdown.ts';
import type { ReportWords } from './words/report-words.ts';
import { wordsIn } from './words/words.ts';

/** The forms in which a report can be had as a file. */
export type ReportFormat = 'markdown' | 'html' | 'json' | 'csv';

/** The report on a draft as the text of a file. */
export function reportFile(draft: ReadDraft, format: ReportFormat): string {
  const report = reportOn(draft);
  const say = wordsIn(draft.language);
  if (format === 'json') return toJson(report);
  if (format === 'csv') return toCsv(report, say);
  const page = pageOf(report);
  const lineOf = lineNames(draft.text, say);
  if (format === 'markdown') return toMarkdown(page, lineOf, say);
  const body = bodyOf(page, say, asText(page, lineOf, say.suggestion));
  // No script may run in a file, so that there is no secret to keep.
  return documentOf({ title: page.title, language: page.language, body, nonce: 'doelwijzer' });
}

const lineNames = (text: string, say: ReportWords): ((offset: number) => string) => {
  const index = lineIndex(text);
  return (offset) => say.line(index.position(offset).line);
};
