import { allFindings, messageOf, type Reading, relatedMessage, type Tongue } from '../engine/index.ts';
import type { Contradiction } from './report.ts';

/** What the draft says in two ways, or otherwise than another draft: the findings that are about a second place too. */
export function contradictionsIn(reading: Reading, text: string, language: Tongue): Contradiction[] {
  return allFindings(reading)
    .filter(({ related }) => related.length > 0)
    .map((finding) => ({
      key: finding.fingerprint,
      start: finding.start,
      end: finding.end,
      text: text.slice(finding.start, finding.end),
      message: messageOf(finding, language),
      others: finding.related.map((place) => ({
        start: place.start,
        end: place.end,
        text: place.elsewhere?.text ?? text.slice(place.start, place.end),
        ...(place.elsewhere && { draft: place.elsewhere.draft }),
        message: relatedMessage(finding, place, language),
      })),
    }));
}
