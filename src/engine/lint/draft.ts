import type { Format, PlacedPart } from '../document/block.ts';
import { letterDate } from '../document/date.ts';
import { createPartReader } from '../document/parts.ts';
import { tongueOf } from '../document/tongue.ts';
import { recogniseType } from '../document/type.ts';
import { dutch } from '../language/nl/dutch.ts';
import type { Goal } from '../model/goal.ts';
import { movedGoal } from '../model/goals.ts';
import { recommendationsOf } from '../model/recommendations.ts';
import { settingAtStart } from '../model/setting.ts';
import { shift } from '../text/span.ts';
import { findingsIn, movedFinding } from './findings.ts';
import { createPassageReader, type ReadPart } from './passages.ts';
import type { Finding, Reading } from './reading.ts';
import { type Suppression, suppressionsIn } from './suppress.ts';

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
  const place = createPlacer();
  return {
    read(text) {
      const language = tongueOf(text);
      const date = letterDate(text);
      const documentType = recogniseType(text);
      // English drafts are recognised; their sentences are not read yet.
      const parts = language === 'nl' ? readAll(partsOf(text), readPart, date).map(place) : [];
      const goals = parts.flatMap((part) => part.goals);
      const blocks = parts.flatMap(({ at, read }) => read.discussed.map((it) => ({ at, it })));
      const recommendations = recommendationsOf(blocks, goals);
      const draft = { language, documentType, goals, recommendations };
      const findings = findingsIn(
        parts.flatMap((part) => part.findings),
        draft,
        suppressionsOf(parts),
      );
      return { language, documentType, date, findings, goals, recommendations, sections: { present: [], missing: [] } };
    },
  };
}

interface PartInPlace {
  readonly at: number;
  readonly read: ReadPart;
  readonly goals: readonly Goal[];
  readonly findings: readonly Finding[];
}

// Gives a part's goals and findings their place in the draft; a part that did not move keeps what it was given before.
function createPlacer(): (part: { at: number; read: ReadPart }) => PartInPlace {
  const latest = new WeakMap<ReadPart, PartInPlace>();
  return ({ at, read }) => {
    const last = latest.get(read);
    if (last?.at === at) return last;
    const placed = {
      at,
      read,
      goals: read.goals.map((goal) => movedGoal(goal, at)),
      findings: read.findings.map((finding) => movedFinding(finding, at)),
    };
    latest.set(read, placed);
    return placed;
  };
}

// The setting at the end of a part is that at the start of the next.
function readAll(
  parts: readonly PlacedPart[],
  readPart: ReturnType<typeof createPassageReader>,
  date: string | null,
): { at: number; read: ReadPart }[] {
  let setting = settingAtStart(date === null ? null : Number(date.slice(0, 4)), 'nl');
  return parts.map(({ start, part }) => {
    const read = readPart(part, setting);
    setting = read.passage.exit;
    return { at: start, read };
  });
}

// How many parts behind a comment may hold the block that it speaks of: blank parts and further comments may come between.
const PARTS_BEHIND = 3;

function suppressionsOf(parts: readonly PartInPlace[]): Suppression[] {
  return parts.flatMap(({ read }, i) => {
    if (!read.hasComments) return [];
    const blocks = parts.slice(i, i + 1 + PARTS_BEHIND).flatMap(({ at, read: part }, n) =>
      part.passage.blocks.map((block) => ({
        ...shift(block, at),
        isComment: block.kind === 'comment',
        // A comment in a later part is read with that part.
        text: n === 0 ? block.text : '',
      })),
    );
    return suppressionsIn(blocks);
  });
}
