import { span } from '../../text/span.ts';
import type { Edit } from '../concept.ts';
import type { MatchedWord } from '../patterns/find.ts';
import type { Token } from '../tokens.ts';
import { pluralOf } from './inflections.ts';
import { conjugationOf, type Form } from './verb-forms.ts';

const NONE: readonly Edit[] = [];

/**
 * Puts other words in the place of a matched phrase whose words stand together. Of a phrase only its first or last word can have another form than
 * it was written in, and the replacement's own first or last word follows it.
 */
export function replacedInEnglish(
  tokens: readonly Token[],
  matched: readonly MatchedWord[],
  replacement: string,
): readonly Edit[] {
  const [first, last] = [matched[0], matched.at(-1)];
  if (!first || !last || matched.some(({ at }, i) => at !== first.at + i)) return NONE;
  const changed = matched.filter(({ at, base }) => base !== tokens[at]?.norm);
  const words = replacement.split(' ');
  const [one, ...more] = changed;
  if (one) {
    const at = one === first ? 0 : words.length - 1;
    const like = one.base === null ? null : inFormOf(one.base, tokens[one.at]?.norm ?? '', words[at] ?? '');
    if (more.length > 0 || (one !== first && one !== last) || like === null) return NONE;
    words[at] = like;
  }
  const newText = words.join(' ');
  // "an application" would have to become "a request".
  const before = tokens[first.at - 1]?.norm;
  if ((before === 'a' || before === 'an') && /^[aeiou]/i.test(newText) !== (before === 'an')) return NONE;
  const start = tokens[first.at]?.start ?? 0;
  const capital = tokens[first.at]?.capital ?? false;
  return [
    {
      ...span(start, tokens[last.at]?.end ?? start),
      newText: capital ? newText.replace(/^\p{Ll}/u, (c) => c.toUpperCase()) : newText,
    },
  ];
}

const FORMS: readonly Form[] = ['present', 'past', 'participle', 'gerund'];

// "applications" is a plural, "commences" may be one or a verb: where all that it can be comes out alike, it is certain.
function inFormOf(base: string, written: string, other: string): string | null {
  const asVerb = FORMS.filter((form) => conjugationOf(base)[form] === written).map(
    (form) => conjugationOf(other)[form],
  );
  const asNoun = pluralOf(base) === written ? [pluralOf(other)] : [];
  const [only, ...more] = new Set([...asVerb, ...asNoun]);
  return only === undefined || more.length > 0 ? null : only;
}
