import { topicName } from '../document/topic-names.ts';
import type { Messages } from './rule.ts';

/** What has words: a finding, by the rule that it is of. */
interface Worded {
  readonly info: { readonly id: string; readonly messages: Messages };
}

type Data = Readonly<Record<string, string>>;
type Tongue = 'nl' | 'en';

function words({ info }: Worded, key: string, data: Data, language: Tongue): string {
  const template = info.messages[language][key];
  if (template === undefined) throw new Error(`${info.id} has no words for ${key} in ${language}`);
  return template.replace(/\{(\p{L}+)\}/gu, (whole, name: string) => {
    const value = data[name];
    if (value === undefined) return whole;
    return name === 'topics' ? topicsIn(value, language) : value;
  });
}

// Topics go by their ids, so that the data of a finding bears no language.
const topicsIn = (ids: string, language: Tongue): string =>
  new Intl.ListFormat(language === 'nl' ? 'nl' : 'en-GB').format(ids.split(',').map((id) => topicName(id, language)));

/**
 * What a finding says, in a language: "“op termijn” is geen termijn die te controleren is".
 * Throws when the rule has no such message.
 */
export const messageOf = (
  finding: Worded & { readonly message: string; readonly data: Data },
  language: Tongue,
): string => words(finding, finding.message, finding.data, language);

/** What stands at another place that a finding speaks of, in a language: "Eerder in dit document: “175 militairen”". */
export const relatedMessage = (
  finding: Worded & { readonly data: Data },
  place: { readonly message: string; readonly data?: Data },
  language: Tongue,
): string => words(finding, place.message, { ...finding.data, ...place.data }, language);

/** What a fix does, in a language: "Vervang door een uiterste datum". Throws when the rule has no such title. */
export const fixTitle = (
  finding: Worded,
  fix: { readonly title: string; readonly data: Data },
  language: Tongue,
): string => words(finding, fix.title, fix.data, language);
