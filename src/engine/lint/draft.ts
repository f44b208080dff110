import type { Format, Part } from '../document/block.ts';
import { letterDate } from '../document/date.ts';
import { createPartReader } from '../document/parts.ts';
import { tongueOf } from '../document/tongue.ts';
import { recogniseType } from '../document/type.ts';
import { dutch } from '../language/nl/dutch.ts';
import type { Goal } from '../model/goal.ts';
import type { PassedBlock } from '../model/passage.ts';
import { type Placed, recommendationsOf } from '../model/recommendations.ts';
import { settingAtStart } from '../model/setting.ts';
import { shift } from '../text/span.ts';
import { findingsIn } from './findings.ts';
import { createPassageReader, type ReadPart } from './passages.ts';
import type { Reading } from './reading.ts';

/** An open draft. */
export interface OpenDraft {
  /**
   * Reads the draft's text as it now is (without a byte-order mark). What did not change since the last time is not read again; the
   * answer is the same as that of a fresh draft.
   */
  read(text: string): Reading;
}

/** Opens a draft: keeps what was read, so that after an edit only the parts that changed are read. */
export function openDraft({ format }: { readonly format: Format }): OpenDraft {
  const partsOf = createPartReader(format);
  const readPart = createPassageReader(dutch);
  return {
    read(text) {
      const language = tongueOf(text);
      const date = letterDate(text);
      const documentType = recogniseType(text);
      // English drafts are recognised; their sentences are not read yet.
      const parts = language === 'nl' ? readAll(partsOf(text), readPart, date) : [];
      const goals = parts.flatMap(({ at, it }) => it.goals.map((goal) => movedGoal(goal, at)));
      const blocks = parts.flatMap(({ at, it }) =>
        it.passage.blocks.map((block): Placed<PassedBlock> => ({ at, it: block })),
      );
      const recommendations = recommendationsOf(blocks, goals);
      const findings = findingsIn(parts, { documentType, goals, recommendations });
      return { language, documentType, date, findings, goals, recommendations, sections: { present: [], missing: [] } };
    },
  };
}

// The setting at the end of a part is that at the start of the next.
function readAll(
  parts: readonly { readonly start: number; readonly part: Part }[],
  readPart: ReturnType<typeof createPassageReader>,
  date: string | null,
): Placed<ReadPart>[] {
  let setting = settingAtStart(date === null ? null : Number(date.slice(0, 4)));
  return parts.map(({ start, part }) => {
    const it = readPart(part, setting);
    setting = it.passage.exit;
    return { at: start, it };
  });
}

const movedGoal = (goal: Goal, by: number): Goal => {
  const moved = <E extends { start: number; end: number } | null>(evidence: E): E =>
    evidence && { ...evidence, ...shift(evidence, by) };
  return {
    ...goal,
    ...shift(goal, by),
    actor: moved(goal.actor),
    indicator: moved(goal.indicator),
    baseline: moved(goal.baseline),
    target: moved(goal.target),
    deadline: moved(goal.deadline),
    explained: moved(goal.explained),
  };
};
