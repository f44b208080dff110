import { builtInGuide, type Reading, rulesUnder, type Tongue } from '../engine/index.ts';
import { chainFacts } from './chain/facts.ts';
import { contradictionsIn } from './contradictions.ts';
import { goalRows, isEffect } from './goals.ts';
import { openPoints } from './points.ts';
import { recommendationRows } from './recommendations.ts';
import { goalFinder, remarksIn } from './remarks.ts';
import type { Explanation, GoalRow, Report } from './report.ts';

/** A draft as it was read; the offsets of the reading are offsets in its text. */
export interface ReadDraft {
  /** The name under which the draft is known. */
  readonly name: string;
  readonly text: string;
  readonly reading: Reading;
  /** Of the report. */
  readonly language: Tongue;
}

/** Makes the report on a draft. */
export function reportOn({ name, text, reading, language }: ReadDraft): Report {
  const goalAt = goalFinder(reading.goals);
  const remarks = remarksIn(reading, goalAt, language);
  const rows = goalRows(reading, remarks);
  return {
    name,
    language,
    draft: {
      language: reading.language,
      documentType: reading.documentType,
      date: reading.date,
      words: text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0,
    },
    guide: {
      title: reading.guide.title === builtInGuide.title ? null : reading.guide.title[language],
      levels: reading.guide.levels,
    },
    // Of a passage in a language that was not there nothing is known.
    checked: {
      rules: reading.waitsFor === reading.language ? 0 : rulesUnder(reading.guide).size,
      remarks: remarks.length,
    },
    goals: rows.filter(isEffect),
    commitments: rows.filter((row) => !isEffect(row)),
    chain: chainFacts({ reading, rows, goalAt, remarks }),
    recommendations: recommendationRows(reading, text, remarks),
    topics: reading.topics.map(({ id, place, explained }) => ({
      id,
      recognised: reading.sections.present.includes(id),
      place,
      explained,
    })),
    contradictions: contradictionsIn(reading, text, language),
    openPoints: openPoints(reading, text, goalAt, language),
    explanations: rows.flatMap((goal) => explanationsOf(goal)),
  };
}

const explanationsOf = (goal: GoalRow): Explanation[] =>
  (['measure', 'deadline', 'result'] as const).flatMap((of) => {
    const words = goal.explains[of];
    return words ? [{ goal, of, words }] : [];
  });
