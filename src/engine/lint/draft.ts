import type { Format } from '../document/block.ts';
import { letterDate } from '../document/date.ts';
import { namesFile } from '../document/file-names.ts';
import { createPartReader } from '../document/parts.ts';
import { createTongueReader, tongueOf } from '../document/tongue.ts';
import type { TopicId } from '../document/topics.ts';
import { type DocumentType, recogniseType } from '../document/type.ts';
import { builtInGuide } from '../guide/built-in.ts';
import type { Guide } from '../guide/guide.ts';
import { rulesUnder } from '../guide/rules-in-force.ts';
import type { Abbreviation } from '../language/abbreviations.ts';
import type { Language } from '../language/concept.ts';
import { dutch } from '../language/nl/dutch.ts';
import { movedAbbreviation } from '../model/abbreviations.ts';
import { type Announcement, movedAnnouncement } from '../model/announcement.ts';
import { createChainReader } from '../model/chain.ts';
import type { Conflict } from '../model/conflicts.ts';
import { createContradictionFinder } from '../model/contradictions.ts';
import { type Funding, movedFunding, unaccountedIn } from '../model/funding.ts';
import type { Goal } from '../model/goal.ts';
import { goalFinder, movedGoal } from '../model/goals.ts';
import { type LeadIn, movedLeadIn, withLeadIns } from '../model/lead-ins.ts';
import { miscountsOf } from '../model/miscounts.ts';
import { movedMotion, type NamedMotion } from '../model/motions.ts';
import { movedNamedId, type NamedId } from '../model/named-ids.ts';
import { type Heading, movedHeading, sectionsOf, topicFinder } from '../model/outline.ts';
import { movedQuantity, type Quantity } from '../model/quantity.ts';
import { recommendationsOf } from '../model/recommendations.ts';
import { settingAtStart } from '../model/setting.ts';
import { sharedIn } from '../model/shared.ts';
import { type PlacedBlock, placedTopics } from '../model/topic-places.ts';
import { concatenated } from '../text/concatenated.ts';
import { once } from '../text/once.ts';
import { shift } from '../text/span.ts';
import { findingsIn, movedFinding } from './findings.ts';
import { createPassageReader } from './passages.ts';
import type { Finding, Reading, Tongue } from './reading.ts';
import { recognitionUnder } from './recognition.ts';
import { createGatherer, createStretchReader, type PlacedStretch } from './stretches.ts';
import { notesIn } from './suppression/notes.ts';

/** An open draft. */
export interface OpenDraft {
  /**
   * Reads the draft's text as it now is (without a byte-order mark). What did not change since the last time is not read again; the
   * answer is the same as that of a fresh draft. What other drafts say differently, whoever knows those drafts hands in.
   */
  read(text: string, conflicts?: readonly Conflict[]): Reading;
}

/** How a draft is read. */
export interface DraftOptions {
  readonly format: Format;
  /** The schrijfwijzer that holds; without one, the built-in one. Another guide asks for another open draft. */
  readonly guide?: Guide;
  /** Of which type it is, whatever it says; without this its type is recognised. */
  readonly documentType?: DocumentType;
  /**
   * The English language layer, from whoever loaded its bundle; null as long as it is not there. What is English then stays unread, and the reading
   * says that it waits. Without this nothing English is read.
   */
  readonly english?: () => Language | null;
  /** The fingerprints of what was there before and is not told again (a baseline); without this everything is told. */
  readonly known?: () => ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Opens a draft: keeps what was read, so that after an edit only the parts that changed are read. */
export function openDraft({
  format,
  guide = builtInGuide,
  documentType: given,
  english = () => null,
  known = () => NONE,
}: DraftOptions): OpenDraft {
  const rules = rulesUnder(guide);
  const recognition = recognitionUnder(guide);
  const { topics: asked } = recognition.vocabulary;
  const partsOf = createPartReader(format);
  const tonguesOf = createTongueReader();
  const languageOf = (tongue: Tongue): Language | null => {
    const language = tongue === 'nl' ? dutch : english();
    return language && recognition.hearing(language);
  };
  const stretchesOf = createStretchReader(
    createPassageReader(languageOf, rules, recognition),
    (tongue) => languageOf(tongue) !== null,
  );
  const goalsIn = createGatherer<Goal>(({ goals }) => goals, movedGoal);
  const leadsIn = createGatherer<LeadIn>(
    ({ parts }) => parts.flatMap(({ at, read }) => read.passage.leads.map((lead) => movedLeadIn(lead, at))),
    movedLeadIn,
  );
  const headingsIn = createGatherer<Heading>(({ headings }) => headings, movedHeading);
  const abbreviationsIn = createGatherer<Abbreviation>(({ abbreviations }) => abbreviations, movedAbbreviation);
  const motionsIn = createGatherer<NamedMotion>(({ motions }) => motions, movedMotion);
  const quantitiesIn = createGatherer<Quantity>(({ quantities }) => quantities, movedQuantity);
  const announcementsIn = createGatherer<Announcement>(({ announcements }) => announcements, movedAnnouncement);
  const fundingIn = createGatherer<Funding>(({ funding }) => funding, movedFunding);
  const idsIn = createGatherer<NamedId>(
    ({ parts }) => parts.flatMap(({ at, read }) => read.ids().map((named) => movedNamedId(named, at))),
    movedNamedId,
  );
  const chainIn = createChainReader();
  const contradictionsIn = createContradictionFinder();
  const findingsInStatements = createGatherer<Finding>(({ findings }) => findings, movedFinding);
  return {
    read(text, conflicts = []) {
      const language = tongueOf(text);
      const date = letterDate(text);
      const documentType = given ?? recogniseType(text);
      const start = settingAtStart(date === null ? null : Number(date.slice(0, 4)), language);
      const parts = partsOf(text);
      const stretches = stretchesOf(parts, tonguesOf(parts, language), start);
      // Where all that a stretch holds stands in the draft is worked out when it is asked for: an editor shows findings at every stroke, goals
      // seldom. What looks for few things in the whole draft is given them as they are in their stretch.
      const goals = once(() => withLeadIns(goalsIn(stretches), leadsIn(stretches)));
      const headings = once(() => headingsIn(stretches));
      const chain = once(() => chainIn(stretches));
      const dealsWith = once(() =>
        topicFinder(
          stretches.map(({ stretch }) => stretch.named),
          stretches.map(({ stretch }) => stretch.dealsWith),
        ),
      );
      const sections = once(() => sectionsOf(documentType, asked, dealsWith()));
      const topics = once(() => placedTopics(sections(), asked, headings(), blocksIn(stretches)));
      const ids = once(() => idsIn(stretches));
      const prose = once(() =>
        stretches.flatMap(({ stretch }) => stretch.parts.map(({ read }) => read.prose())).join(''),
      );
      const quantities = once(() => quantitiesIn(stretches));
      const shared = once(() => sharedIn(quantities(), headings()));
      const recommendations = once(() => recommendationsOf(stretches));
      const said = once(() => concatenated(stretches.map(({ stretch }) => stretch.goals)));
      const goalsAt = once(() => goalFinder(stretches));
      const draft = {
        language,
        documentType,
        get namesFile() {
          return namesFile(text);
        },
        get goals() {
          return said();
        },
        goalsAt: (places: readonly number[]) => goalsAt()(places),
        get chain() {
          return chain();
        },
        get recommendations() {
          return recommendations();
        },
        get headings() {
          return headings();
        },
        get sections() {
          return sections();
        },
        get abbreviations() {
          return abbreviationsIn(stretches);
        },
        get motions() {
          return motionsIn(stretches);
        },
        get contradictions() {
          return contradictionsIn(stretches);
        },
        conflicts,
        get miscounts() {
          return miscountsOf(announcementsIn(stretches), recommendations(), said());
        },
        get unaccounted() {
          return unaccountedIn(fundingIn(stretches), headings());
        },
        dealsWith: (topic: TopicId) => dealsWith()(topic),
      };
      const waitsFor = stretches.find(({ stretch }) => stretch.waitsFor)?.stretch.waitsFor ?? null;
      // A draft of which a passage was not read is not judged as a whole: the position that seems to be missing may stand in that passage.
      const isWhole = waitsFor === null;
      const notes = notesIn(text, format, stretches);
      const all = findingsIn(findingsInStatements(stretches), draft, isWhole, notes, rules);
      const before = known();
      return {
        language,
        waitsFor,
        documentType,
        date,
        guide,
        findings: before.size === 0 ? all : all.filter(({ fingerprint }) => !before.has(fingerprint)),
        known: before.size === 0 ? [] : all.filter(({ fingerprint }) => before.has(fingerprint)),
        get goals() {
          return goals();
        },
        get chain() {
          return chain();
        },
        get recommendations() {
          return recommendations();
        },
        get sections() {
          return sections();
        },
        get topics() {
          return topics();
        },
        get headings() {
          return headings();
        },
        get shared() {
          return shared();
        },
        get ids() {
          return ids();
        },
        get prose() {
          return prose();
        },
      };
    },
  };
}

const blocksIn = (stretches: readonly PlacedStretch[]): PlacedBlock[] =>
  stretches.flatMap(({ at, stretch }) =>
    stretch.parts.flatMap(({ at: from, read }) =>
      read.passage.blocks.map(({ start, end, text }) => ({ text, ...shift({ start, end }, at + from) })),
    ),
  );
