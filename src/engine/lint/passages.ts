import type { Part } from '../document/block.ts';
import { proseOf } from '../document/prose.ts';
import type { TopicId } from '../document/topics.ts';
import type { RuleInForce } from '../guide/rules-in-force.ts';
import type { Abbreviation } from '../language/abbreviations.ts';
import { type Language, unread } from '../language/concept.ts';
import { abbreviationsOf } from '../model/abbreviations.ts';
import type { Announcement } from '../model/announcement.ts';
import { announcementsIn } from '../model/announcements.ts';
import { countedIn } from '../model/counted.ts';
import { type Funding, fundingIn } from '../model/funding.ts';
import type { Goal } from '../model/goal.ts';
import { goalOf } from '../model/goals.ts';
import { type Mention, mentionsIn } from '../model/mentions.ts';
import { motionsOf, type NamedMotion } from '../model/motions.ts';
import { type NamedId, namedIdsIn } from '../model/named-ids.ts';
import { type Heading, headingsIn } from '../model/outline.ts';
import { type Passage, readPassage } from '../model/passage.ts';
import { quantitiesIn } from '../model/quantities.ts';
import type { Quantity } from '../model/quantity.ts';
import { type Setting, settingKey } from '../model/setting.ts';
import { isAnswer } from '../model/statement.ts';
import type { StatementRule } from '../rules/rule.ts';
import { blankOut } from '../text/mask.ts';
import { once } from '../text/once.ts';
import { wordsOf } from '../text/unspelled.ts';
import { arbitrate, type Claim } from './arbitrate.ts';
import { byPlace, findingOf } from './findings.ts';
import type { Finding } from './reading.ts';
import type { Recognition } from './recognition.ts';

/** A part with everything that was found in it. Offsets are those of the part: they are moved when the draft is put together. */
export interface ReadPart {
  readonly entry: Setting;
  /** What it was read in; null when its language was not there. */
  readonly language: Language | null;
  readonly passage: Passage;
  readonly goals: readonly Goal[];
  /** What stands after arbitration, in order of place. */
  readonly findings: readonly Finding[];
  /** What is said of recommendations: few parts have any. */
  readonly mentions: readonly Mention[];
  readonly headings: readonly Heading[];
  readonly abbreviations: readonly Abbreviation[];
  readonly motions: readonly NamedMotion[];
  readonly quantities: readonly Quantity[];
  readonly announcements: readonly Announcement[];
  readonly funding: readonly Funding[];
  /** Whether its text deals with a topic; looked for at each question, for its words once more would take as much room as the text. */
  readonly dealsWith: (topic: TopicId) => boolean;
  /** Where it gives and names ids, and its words in their places; looked for at the first question, which only navigation asks. */
  readonly ids: () => readonly NamedId[];
  readonly prose: () => string;
  readonly hasComments: boolean;
}

/**
 * Reads parts, each once per setting: the same part in the same setting gives the same object. What is no longer in the draft is forgotten with
 * its part.
 */
export function createPassageReader(
  languageOf: (tongue: Setting['language']) => Language | null,
  rules: ReadonlyMap<string, RuleInForce>,
  recognition: Recognition,
): (part: Part, entry: Setting) => ReadPart {
  const asked = statementRules(rules);
  const latest = new WeakMap<Part, ReadPart>();
  const bySetting = new WeakMap<Part, Map<string, ReadPart>>();
  return (part, entry) => {
    const last = latest.get(part);
    const language = languageOf(entry.language);
    if (last?.entry === entry && last.language === language) return last;
    const key = `${settingKey(entry)}|${language ? 'read' : 'unread'}`;
    const settings = bySetting.get(part) ?? new Map<string, ReadPart>();
    const read = settings.get(key) ?? readFresh(part, entry, language, asked, recognition);
    // A part seldom stands in more than one setting at a time; old ones need not be kept.
    if (settings.size > 3) settings.clear();
    settings.set(key, read);
    bySetting.set(part, settings);
    latest.set(part, read);
    return read;
  };
}

/** The rules that look at a statement at a time. */
interface StatementRules {
  /** Those to ask of a promise: all of them. */
  readonly ofPromise: readonly RuleInForce<StatementRule>[];
  /** Those to ask of any other sentence. */
  readonly ofOther: readonly RuleInForce<StatementRule>[];
}

function statementRules(rules: ReadonlyMap<string, RuleInForce>): StatementRules {
  const ofPromise = [...rules.values()].flatMap(({ rule, ...set }) =>
    rule.over === undefined || rule.over === 'statement' ? [{ rule, ...set }] : [],
  );
  return { ofPromise, ofOther: ofPromise.filter(({ rule }) => rule.only === undefined) };
}

function readFresh(
  part: Part,
  entry: Setting,
  language: Language | null,
  rules: StatementRules,
  { vocabulary: { labels, topics }, isName, isStrange }: Recognition,
): ReadPart {
  const reader = language ?? unread;
  const passage = readPassage(part, entry, reader, labels);
  const counted = countedIn(passage.statements);
  const goals = passage.statements.map(goalOf).filter((goal) => goal !== null);
  const findings = passage.statements.flatMap((statement) => {
    const raised: Claim[] = [];
    for (const { rule, options, info } of statement.kind === null ? rules.ofOther : rules.ofPromise)
      for (const hit of rule.check(statement, options, reader))
        if (!isName(hit, statement)) raised.push({ rule, info, hit });
    const standing = raised.length > 1 ? arbitrate(raised, isAnswer(statement)) : raised;
    return standing.map((claim) => findingOf(claim, statement.text, statement));
  });
  return {
    entry,
    language,
    passage,
    goals,
    findings: findings.sort(byPlace),
    mentions: mentionsIn(part.text, passage.blocks, goals, labels),
    headings: headingsIn(passage.blocks, topics, entry.language),
    abbreviations: abbreviationsOf(passage.blocks).filter(isStrange),
    motions: motionsOf(passage.blocks),
    quantities: quantitiesIn(counted),
    announcements: announcementsIn(part, passage, counted),
    funding: fundingIn(part, passage, counted),
    dealsWith: (topic) => topics.isOfPassage(topic, wordsOf(withoutNotes(part.text, passage))),
    ids: once(() => namedIdsIn(passage.blocks, labels)),
    prose: once(() => proseOf(part)),
    hasComments: passage.blocks.some((b) => b.kind === 'comment'),
  };
}

// What is no prose deals with no topic: "aanname-ontbreekt" in a comment, or a keyword in front matter.
const withoutNotes = (text: string, { blocks }: Passage): string =>
  blocks.length === 0
    ? ''
    : blankOut(
        text,
        blocks.filter(({ kind }) => kind === 'comment'),
      );
