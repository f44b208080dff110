import { topicName } from '../../engine/index.ts';
import { firstWords } from '../../views/goalName.ts';
import { draft, type Line, missing, plain, type Section, sentence, tableOr } from '../page.ts';
import type { GoalRow, Report, Words } from '../report.ts';
import type { ReportWords } from '../words/report-words.ts';

/** The topics that belong to this type of document: recognised or not. They are points of attention, no criteria. */
export function topicsSection({ topics, language }: Report, { topics: say, explained }: ReportWords): Section {
  const rows = topics.map((topic) => ({
    key: topic.id,
    cells: [
      [{ ...plain(capitalised(topicName(topic.id, language))), place: topic.explained ?? topic.place }],
      [whereFound(topic, say, explained)],
    ],
  }));
  const table = { id: 'topics-table', caption: say.caption, columns: say.columns, rows };
  return { id: 'topics', title: say.title, blocks: [tableOr(say.none, table)] };
}

// The heading or the first words of the passage; or why the topic does not apply, which is not to deal with it.
function whereFound(topic: Report['topics'][number], say: ReportWords['topics'], explained: string): Line {
  const { recognised, place, explained: why } = topic;
  if (why) return draft(why, explained);
  if (place) return draft({ ...place, text: firstWords(place.text) }, say.recognised);
  return recognised ? plain(say.recognised) : missing(say.notRecognised);
}

/** What the draft says in two ways, with both places. */
export function contradictionsSection({ contradictions }: Report, { contradictions: say }: ReportWords): Section {
  const rows = contradictions.map((found) => ({
    key: found.key,
    cells: [
      [{ ...plain(found.message), place: found }],
      [draft(found)],
      found.others.map((other): Line => ({ ...draft(other), label: other.message })),
    ],
  }));
  const table = { id: 'contradictions-table', caption: say.caption, columns: say.columns, rows };
  return { id: 'contradictions', title: say.title, blocks: [tableOr(say.none, table)] };
}

/** What is still open, with who takes it up. */
export function pointsSection({ openPoints }: Report, { points: say }: ReportWords): Section {
  const rows = openPoints.map((point) => ({
    key: point.key,
    cells: [
      [{ ...plain(point.message), place: point } satisfies Line],
      [draft({ ...point, text: point.text.replace(/\s+/g, ' ') })],
      point.owner === null ? [] : [plain(point.owner)],
    ],
  }));
  const table = { id: 'points-table', caption: say.caption, columns: say.columns, rows };
  return { id: 'points', title: say.title, blocks: [tableOr(say.none, table)] };
}

/** The register of what the draft leaves open with a reason. */
export function explanationsSection({ explanations }: Report, { explanations: say }: ReportWords): Section {
  const rows = explanations.map(({ goal, of, words }) => ({
    key: `${goal.key}.${of}`,
    cells: [[draft(goal, goal.id)], [plain(say.of[of])], [draft(words)]],
  }));
  const table = { id: 'explanations-table', caption: say.caption, columns: say.columns, rows };
  return { id: 'explanations', title: say.title, blocks: [tableOr(say.none, table)] };
}

/** Per goal whether it has what an evaluation will need. */
export function evaluationSection({ goals }: Report, say: ReportWords): Section {
  const needs = ({ parts, source }: GoalRow): (Words | null)[] => [
    parts.indicator,
    parts.baseline,
    source,
    parts.deadline,
  ];
  const rows = goals.map((goal) => ({
    key: goal.key,
    cells: [[draft(goal, goal.id)], ...needs(goal).map((found) => [found ? draft(found) : missing(say.missing)])],
  }));
  const { parts, evaluation } = say;
  const columns = [evaluation.goal, parts.indicator, parts.baseline, parts.source, parts.moment];
  const complete = goals.filter((goal) => needs(goal).every((found) => found !== null)).length;
  return {
    id: 'evaluation',
    title: evaluation.title,
    blocks: [
      tableOr(evaluation.none, { id: 'evaluation-table', caption: evaluation.caption, columns, rows }),
      ...(rows.length > 0 ? [sentence('evaluation-count', evaluation.sentence(complete, rows.length))] : []),
    ],
  };
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
