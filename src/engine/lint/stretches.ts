import type { Part, PlacedPart } from '../document/block.ts';
import type { TopicId } from '../document/topics.ts';
import type { Abbreviation } from '../language/abbreviations.ts';
import { firstOfEach, movedAbbreviation } from '../model/abbreviations.ts';
import { type Announcement, movedAnnouncement } from '../model/announcement.ts';
import { type Funding, movedFunding } from '../model/funding.ts';
import type { Goal } from '../model/goal.ts';
import { movedGoal } from '../model/goals.ts';
import { type Mention, movedMention } from '../model/mentions.ts';
import { movedMotion, type NamedMotion } from '../model/motions.ts';
import { type Heading, movedHeading } from '../model/outline.ts';
import type { Placed } from '../model/placed.ts';
import { movedQuantity, type Quantity } from '../model/quantity.ts';
import { type Setting, settingKey } from '../model/setting.ts';
import { concatenated } from '../text/concatenated.ts';
import { once, onceEach } from '../text/once.ts';
import { movedFinding } from './findings.ts';
import type { ReadPart } from './passages.ts';
import type { Finding, Tongue } from './reading.ts';

/**
 * Some dozens of parts that follow each other, with all that was found in them. An edit changes one stretch; what the others hold need not be
 * gathered again, however long the draft. Offsets are those of the stretch.
 */
export interface Stretch {
  readonly run: readonly Part[];
  /** The languages of its parts. */
  readonly tongues: readonly Tongue[];
  /** The language of a part that was not read, because that language was not there; null when all were. */
  readonly waitsFor: Tongue | null;
  readonly parts: readonly { readonly at: number; readonly read: ReadPart }[];
  readonly length: number;
  readonly entry: Setting;
  readonly exit: Setting;
  readonly goals: readonly Goal[];
  readonly findings: readonly Finding[];
  readonly mentions: readonly Mention[];
  readonly headings: readonly Heading[];
  /** The topics that its headings name, and whether its passages deal with one; looked for at the first question. */
  readonly named: () => readonly TopicId[];
  readonly dealsWith: (topic: TopicId) => boolean;
  readonly abbreviations: readonly Abbreviation[];
  readonly motions: readonly NamedMotion[];
  readonly quantities: readonly Quantity[];
  readonly announcements: readonly Announcement[];
  readonly funding: readonly Funding[];
  readonly hasComments: boolean;
}

/** A stretch and where it stands in the draft. */
export type PlacedStretch = Placed<Stretch>;

/** The most parts in a stretch: enough to have few stretches in a long draft, few enough to gather one at every stroke. */
const MOST = 48;

/**
 * Reads a draft's parts stretch by stretch. A stretch of the same parts in the same setting as the last time is the same object: callers can
 * keep by it what they made of it.
 */
export function createStretchReader(
  readPart: (part: Part, entry: Setting) => ReadPart,
  isThere: (tongue: Tongue) => boolean,
): (parts: readonly PlacedPart[], tongues: readonly Tongue[], start: Setting) => readonly PlacedStretch[] {
  let latest: readonly Stretch[] = [];
  return (placed, tongues, start) => {
    const runs = runsOf(
      placed.map(({ part }) => part),
      latest.map(({ run }) => run),
    );
    const known = new Map(latest.map((stretch) => [stretch.run, stretch]));
    let entry = start;
    let from = 0;
    latest = runs.map((run) => {
      const before = known.get(run);
      const own = tongues.slice(from, from + run.length);
      from += run.length;
      const stands =
        before &&
        isSame(before.entry, entry) &&
        before.tongues.every((tongue, i) => tongue === own[i]) &&
        !(before.waitsFor && isThere(before.waitsFor));
      const stretch = stands ? before : readStretch(run, own, entry, readPart);
      entry = stretch.exit;
      return stretch;
    });
    let at = 0;
    return latest.map((stretch) => {
      at += stretch.length;
      return { at: at - stretch.length, stretch };
    });
  };
}

const isSame = (a: Setting, b: Setting): boolean => a === b || settingKey(a) === settingKey(b);

/** Cuts parts into runs. Those of before that stand at the start or the end stay; between them new ones are made. */
function runsOf(parts: readonly Part[], before: readonly (readonly Part[])[]): readonly (readonly Part[])[] {
  const standsAt = (run: readonly Part[] | undefined, at: number): boolean =>
    run?.every((part, i) => part === parts[at + i]) ?? false;
  let head = 0;
  let from = 0;
  for (; standsAt(before[head], from); head++) from += before[head]?.length ?? 0;
  let tail = before.length;
  let to = parts.length;
  for (
    let length = lengthOf(before[tail - 1]);
    tail > head && to - length >= from;
    length = lengthOf(before[tail - 1])
  ) {
    if (!standsAt(before[tail - 1], to - length)) break;
    to -= length;
    tail--;
  }
  return [...before.slice(0, head), ...evenRuns(parts.slice(from, to)), ...before.slice(tail)];
}

const lengthOf = (run: readonly Part[] | undefined): number => run?.length ?? 0;

function evenRuns(parts: readonly Part[]): (readonly Part[])[] {
  const count = Math.ceil(parts.length / MOST);
  const bound = (n: number): number => Math.round((n * parts.length) / count);
  return Array.from({ length: count }, (_, n) => parts.slice(bound(n), bound(n + 1)));
}

// The setting at the end of a part is that at the start of the next; in which language a part is read, its section says.
function readStretch(
  run: readonly Part[],
  tongues: readonly Tongue[],
  entry: Setting,
  readPart: (part: Part, entry: Setting) => ReadPart,
): Stretch {
  let exit = entry;
  let length = 0;
  const parts = run.map((part, i) => {
    const language = tongues[i] ?? exit.language;
    const read = readPart(part, exit.language === language ? exit : { ...exit, language });
    exit = read.passage.exit;
    length += part.text.length;
    return { at: length - part.text.length, read };
  });
  return {
    run,
    tongues,
    waitsFor: parts.find(({ read }) => isUnread(read))?.read.entry.language ?? null,
    parts,
    length,
    entry,
    exit,
    goals: parts.flatMap(({ at, read }) => read.goals.map((goal) => movedGoal(goal, at))),
    findings: parts.flatMap(({ at, read }) => read.findings.map((finding) => movedFinding(finding, at))),
    mentions: parts.flatMap(({ at, read }) => read.mentions.map((mention) => movedMention(mention, at))),
    named: once(() => [...new Set(parts.flatMap(({ read }) => read.headings.flatMap((heading) => heading.topics)))]),
    dealsWith: onceEach((topic) => parts.some(({ read }) => read.dealsWith(topic))),
    headings: parts.flatMap(({ at, read }) => read.headings.map((heading) => movedHeading(heading, at))),
    abbreviations: firstOfEach(
      parts.flatMap(({ at, read }) => read.abbreviations.map((one) => movedAbbreviation(one, at))),
    ),
    motions: parts.flatMap(({ at, read }) => read.motions.map((motion) => movedMotion(motion, at))),
    quantities: parts.flatMap(({ at, read }) => read.quantities.map((quantity) => movedQuantity(quantity, at))),
    announcements: parts.flatMap(({ at, read }) => read.announcements.map((said) => movedAnnouncement(said, at))),
    funding: parts.flatMap(({ at, read }) => read.funding.map((funding) => movedFunding(funding, at))),
    hasComments: parts.some(({ read }) => read.hasComments),
  };
}

const isUnread = ({ language, passage }: ReadPart): boolean => language === null && passage.blocks.length > 0;

/**
 * Gathers things from the stretches of a draft, with their place in the draft. What is in a stretch that did not move is what it was the last
 * time.
 */
export function createGatherer<Thing>(
  thingsIn: (stretch: Stretch) => readonly Thing[],
  moved: (thing: Thing, by: number) => Thing,
): (stretches: readonly PlacedStretch[]) => Thing[] {
  const latest = new WeakMap<Stretch, { readonly at: number; readonly things: readonly Thing[] }>();
  return (stretches) =>
    concatenated(
      stretches.map(({ at, stretch }) => {
        const last = latest.get(stretch);
        if (last?.at === at) return last.things;
        const things = thingsIn(stretch).map((thing) => moved(thing, at));
        latest.set(stretch, { at, things });
        return things;
      }),
    );
}
