import { topicNames } from '../document/topic-names.ts';
import type { TopicId } from '../document/topics.ts';
import { type RuleId, ruleWithId } from './registry.ts';

type Data = Readonly<Record<string, string>>;
type Tongue = 'nl' | 'en';

function words(rule: RuleId, key: string, data: Data, language: Tongue): string {
  const template = ruleWithId(rule)?.messages[language][key];
  if (template === undefined) throw new Error(`${rule} has no words for ${key} in ${language}`);
  return template.replace(/\{(\p{L}+)\}/gu, (whole, name: string) => {
    const value = data[name];
    if (value === undefined) return whole;
    return name === 'topics' ? topicsIn(value, language) : value;
  });
}

// Topics go by their ids, so that the data of a finding bears no language.
const topicsIn = (ids: string, language: Tongue): string =>
  new Intl.ListFormat(language === 'nl' ? 'nl' : 'en-GB').format(
    ids.split(',').map((id) => topicNames[language][id as TopicId] ?? id),
  );

/**
 * What a finding says, in a language: "“op termijn” is geen termijn die te controleren is".
 * Throws when the rule has no such message.
 */
export const messageOf = (
  finding: { readonly rule: RuleId; readonly message: string; readonly data: Data },
  language: Tongue,
): string => words(finding.rule, finding.message, finding.data, language);

/** What stands at another place that a finding speaks of, in a language: "Eerder in dit document: “175 militairen”". */
export const relatedMessage = (
  finding: { readonly rule: RuleId; readonly data: Data },
  place: { readonly message: string },
  language: Tongue,
): string => words(finding.rule, place.message, finding.data, language);

/** What a fix does, in a language: "Vervang door “uiterlijk ‹datum›”". Throws when the rule has no such title. */
export const fixTitle = (
  finding: { readonly rule: RuleId },
  fix: { readonly title: string; readonly data: Data },
  language: Tongue,
): string => words(finding.rule, fix.title, fix.data, language);
