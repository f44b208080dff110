import { messageOf, type Reading, type Tongue } from '../engine/index.ts';
import type { Contradiction } from './report.ts';

/** What the draft says in two ways: the findings that are about a second place too. */
export function contradictionsIn({ findings }: Reading, text: string, language: Tongue): Contradiction[] {
  return findings
    .filter(({ related }) => related.length > 0)
    .map((finding) => ({
      key: finding.fingerprint,
      start: finding.start,
      end: finding.end,
      text: text.slice(finding.start, finding.end),
      message: messageOf(finding, language),
      others: finding.related.map(({ start, end, message }) => ({
        start,
        end,
        text: text.slice(start, end),
        message: messageOf({ ...finding, message }, language),
      })),
    }));
}
