import { type Cell, draft, type Line, missing, plain, type Row, type Section, tableOr } from '../page.ts';
import type { ChainGap, GoalRow, Part, Report } from '../report.ts';
import type { ReportWords } from '../words/report-words.ts';
import { type Names, namesOf } from './names.ts';
import { remarkLines, remediesOf } from './remark-lines.ts';

/** The SMART matrix: a goal a row, and below it what we do ourselves. */
export function matrixSection(report: Report, say: ReportWords): Section {
  const names = namesOf(report);
  const orphans = orphansIn(report);
  return {
    id: 'matrix',
    title: say.matrix.title,
    blocks: [
      tableOr(say.matrix.none, {
        id: 'goals',
        caption: say.matrix.caption,
        columns: say.matrix.columns,
        rows: report.goals.map((goal) => goalRow(goal, names, orphans, say)),
      }),
      tableOr(say.matrix.noCommitments, {
        id: 'commitments',
        caption: say.matrix.commitments,
        columns: say.matrix.commitmentColumns,
        rows: report.commitments.map((commitment) => commitmentRow(commitment, names, orphans, say)),
      }),
    ],
  };
}

function goalRow(goal: GoalRow, names: Names, orphans: Orphans, say: ReportWords): Row {
  return {
    key: goal.key,
    cells: [
      goalCell(goal),
      partsCell(goal, ['actor'], say),
      partsCell(goal, ['indicator', 'baseline', 'target'], say),
      sphereCell(goal, say),
      partsCell(goal, ['deadline'], say),
      goal.servedBy.length > 0
        ? goal.servedBy.flatMap(names)
        : [missing(say.matrix.noActivity, null, orphans.get(goal.key)?.remedies)],
    ],
  };
}

function commitmentRow(commitment: GoalRow, names: Names, orphans: Orphans, say: ReportWords): Row {
  const remarks = [...commitment.remarks.indicator, ...commitment.remarks.baseline, ...commitment.remarks.target];
  const { target } = commitment.parts;
  return {
    key: commitment.key,
    cells: [
      goalCell(commitment),
      partsCell(commitment, ['actor'], say),
      // What we do ourselves is measured by whether it was done: a figure is welcome, not missed.
      [...(target ? [draft(target)] : []), ...remarkLines(remarks)],
      partsCell(commitment, ['deadline'], say),
      servesCell(commitment, names, orphans, say),
    ],
  };
}

// A commitment in running text need serve no goal; what the draft calls an activity should.
function servesCell(commitment: GoalRow, names: Names, orphans: Orphans, say: ReportWords): Cell {
  if (commitment.serves.length > 0) return commitment.serves.flatMap(names);
  const gap = orphans.get(commitment.key);
  return gap ? [missing(say.matrix.servesNone, null, gap.remedies)] : [];
}

/** The goals and activities that stand apart where they should not, by their keys. */
type Orphans = ReadonlyMap<string, ChainGap>;

const orphansIn = ({ chain }: Report): Orphans =>
  new Map(chain.gaps.filter(({ kind }) => kind === 'unserved' || kind === 'aimless').map((gap) => [gap.at, gap]));

const goalCell = (goal: GoalRow): Cell => [draft(goal, goal.id), ...remarkLines(goal.remarks.other)];

const sphereCell = ({ sphere, level }: GoalRow, say: ReportWords): Cell =>
  sphere && level ? [plain(say.levels[level], say.spheres[sphere])] : [missing(say.matrix.noLevel)];

// A part with its words, or that it is missing with the remedies beside it; then what is said of the words that are there.
function partsCell(goal: GoalRow, parts: readonly Part[], say: ReportWords): Cell {
  const isMeasure = parts.includes('indicator');
  const absent = parts.filter((part) => goal.parts[part] === null);
  const why = isMeasure ? goal.explains.measure : parts.includes('deadline') ? goal.explains.deadline : null;
  if (why && absent.length > 0) return [...present(goal, parts, say), draft(why, say.explained)];
  return parts.flatMap((part) => {
    const found = goal.parts[part];
    const about = goal.remarks[part];
    const label = parts.length > 1 ? say.parts[part] : null;
    return found ? [draft(found, label), ...remarkLines(about)] : lacking(goal, part, label, say);
  });
}

const present = (goal: GoalRow, parts: readonly Part[], say: ReportWords): Line[] =>
  parts.flatMap((part) => {
    const found = goal.parts[part];
    return found ? [draft(found, say.parts[part])] : [];
  });

// A rule on the absence says no more than that it is absent; one on vague words shows which words stand in its place.
function lacking(goal: GoalRow, part: Part, label: string | null, say: ReportWords): Line[] {
  const about = goal.remarks[part];
  const absence = about.filter(({ lacks }) => lacks === part);
  const vague = about.filter(({ lacks }) => lacks !== part);
  return [missing(say.missing, label, remediesOf(absence)), ...remarkLines(vague)];
}
