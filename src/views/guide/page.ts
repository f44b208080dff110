import {
  type Guide,
  type RuleInForce,
  type RuleInfo,
  rulesUnder,
  type Severity,
  type Tongue,
  topicName,
} from '../../engine/index.ts';
import { example } from '../rulePage.ts';
import { guideWords } from './words.ts';

/** The guide that holds, as a document in Markdown that reads like a style guide: its clauses, and the rules under each. */
export function guidePage(guide: Guide, language: Tongue): string {
  const say = guideWords[language];
  const rules = rulesUnder(guide);
  const clauses = guide.clauses.map((clause) => ({
    title: clause.title[language],
    source: clause.source?.[language] ?? null,
    rules: clause.rules.flatMap((id) => rules.get(id) ?? []),
  }));
  const own = new Set(guide.own.map(({ id }) => id));
  const off = [...rules.values()].filter(({ severity }) => severity === 'off').length;
  return `${[
    `# ${guide.title[language]}`,
    own.size > 0 || guide.clauses.some(({ source }) => source) ? say.buildsOn : say.builtIn,
    say.counts(clauses.length, rules.size, own.size, off),
    clauses.map(({ title }, i) => `${i + 1}. [${title}](#${slugOf(`${i + 1}. ${title}`)})`).join('\n'),
    ...clauses.flatMap(({ title, source, rules: under }, i) => [
      `## ${i + 1}. ${title}`,
      ...(source ? [`*${say.source}: ${source}*`] : []),
      ...(under.length === 0 ? [say.noRules] : []),
      ...under.filter(isOn).map((rule) => (own.has(rule.info.id) ? ownChapter : chapter)(rule, source, language)),
      ...under.filter((rule) => !isOn(rule)).map(({ info }) => say.off(info.title[language], info.id)),
    ]),
    ...furtherSettings(guide, language),
  ].join('\n\n')}\n`;
}

const isOn = ({ severity }: { readonly severity: Severity }): boolean => severity !== 'off';

/** The name by which a heading is found in a preview. */
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');

/** What a rule asks, why, how to mend what it marks, and an example of both. */
function chapter({ rule, info, options, severity }: RuleInForce, source: string | null, language: Tongue): string {
  const say = guideWords[language];
  const [opening = '', why = '', mend = ''] = sectionsOf(info.page[language]);
  const set = Object.entries(rule.options ?? {}).map(
    ([name, { default: usual, meaning }]) => `${meaning[language]} **${options[name] ?? usual}**`,
  );
  return [
    `### ${info.title[language]}`,
    opening,
    `**${say.why}** ${why}`,
    `**${say.mend}** ${mend}`,
    ...examplesOf(info, language),
    [
      `\`${info.id}\` · ${say.severities[severity]}`,
      ...set,
      // The clause's own source stands under its title already.
      ...(source === null ? [`${say.source}: ${info.source[language]}`] : []),
    ].join(' · '),
  ].join('\n\n');
}

// A rule on whole documents has a whole document for an example: that is for its page.
function examplesOf({ bad, good }: RuleInfo, language: Tongue): string[] {
  const isShort = [bad, good].every((text) => text[language].trim().split('\n').length <= LONGEST_EXAMPLE);
  return isShort
    ? [example('bad', bad[language], language), example('good', good[language], language)]
    : [guideWords[language].examplesOnPage];
}

const LONGEST_EXAMPLE = 15;

/** An own rule says what it asks in its message, and why in its clause. */
function ownChapter({ info, severity }: RuleInForce, _source: string | null, language: Tongue): string {
  const say = guideWords[language];
  const [opening = '', , mend = ''] = sectionsOf(info.page[language]);
  return [
    `### ${info.title[language]}`,
    opening,
    mend,
    ...examplesOf(info, language),
    `\`${info.id}\` · ${say.severities[severity]}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** What stands under the title of a rule's page and under each of its headings, in order; the headings are the same on all pages. */
const sectionsOf = (page: string): string[] =>
  page
    .replace(/^# .*$/m, '')
    .split(/^## .*$/m)
    .map((section) => section.trim());

/** What the guide sets besides its rules; nothing where it sets nothing. */
function furtherSettings(guide: Guide, language: Tongue): string[] {
  const say = guideWords[language].settings;
  const listed = (values: readonly string[]): string => values.join(', ');
  const named = (table: Readonly<Record<string, readonly string[] | string | undefined>>): string =>
    Object.entries(table)
      .map(([name, values]) => `${say.names[name] ?? name}: ${listed([values ?? []].flat())}`)
      .join('; ');
  const topics = Object.fromEntries(
    Object.entries(guide.topics).map(([type, list]) => [
      type,
      (list ?? []).map((topic) => (typeof topic === 'string' ? topicName(topic, language) : topic.name)),
    ]),
  );
  const lines: readonly (readonly [title: string, said: string])[] = [
    [say.documents, listed(guide.documents.map(({ files, type }) => `\`${files}\` (${say.names[type] ?? type})`))],
    [say.abbreviations, listed(guide.abbreviations)],
    [say.properNames, listed(guide.names)],
    [say.own, listed(guide.actors.own)],
    [say.others, listed(guide.actors.others)],
    [say.directorates, listed(guide.directorates)],
    [say.labels, named(guide.labels)],
    [say.levels, named(guide.levels)],
    [say.topics, named(topics)],
  ];
  const set = lines.filter(([, said]) => said !== '');
  return set.length === 0 ? [] : [`## ${say.title}`, set.map(([title, said]) => `- **${title}:** ${said}`).join('\n')];
}
