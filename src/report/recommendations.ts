import type { Action, Reading, Recommendation, Span } from '../engine/index.ts';
import { type PlacedRemark, remarksWithin } from './remarks.ts';
import type { ActionRow, RecommendationRow, Remark } from './report.ts';

/** A row for each recommendation, in the order of the draft. */
export function recommendationRows(
  { recommendations }: Reading,
  text: string,
  remarks: readonly PlacedRemark[],
): RecommendationRow[] {
  return recommendations.map((recommendation) => {
    const { number, response, heading, answer, actions } = recommendation;
    const about = remarksOn(recommendation, remarks);
    const rows = actions.map((action) => actionRow(action, about));
    const settled = new Set(rows.flatMap((row) => row.remarks.map(({ fingerprint }) => fingerprint)));
    return {
      number,
      response,
      heading,
      text: { ...recommendation.text, text: text.slice(recommendation.text.start, recommendation.text.end) },
      answer,
      actions: rows,
      remarks: about.filter(({ fingerprint }) => !settled.has(fingerprint)),
    };
  });
}

// A mark on the heading, or within the answer.
const remarksOn = ({ heading, answer }: Recommendation, remarks: readonly PlacedRemark[]): Remark[] => {
  const places: readonly Span[] = answer ? [heading, answer] : [heading];
  return places.flatMap((place) => remarksWithin(remarks, place));
};

const actionRow = (action: Action, about: readonly Remark[]): ActionRow => {
  const { start, end, text, owner, deadline, reporting, status } = action;
  return { start, end, text, owner, deadline, reporting, status, remarks: remarksWithin(about, action) };
};
