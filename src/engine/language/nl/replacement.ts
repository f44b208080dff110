import type { Edit } from '../concept.ts';
import type { MatchedWord } from '../patterns/find.ts';
import { isAsWritten, isContiguous, placeOf } from '../patterns/matched.ts';
import { fold, type Token } from '../tokens.ts';
import { neverInflects } from './inflections.ts';
import { articleOf, determinerFor, nominalLike } from './noun-forms.ts';
import { replacedVerb } from './verb-replacement.ts';

const NONE: readonly Edit[] = [];

/**
 * Puts other words in the place of a matched phrase, in the form that it has there. Nothing where it is not certain that the sentence stays right. A
 * replacement is written as in the dictionary: a verb as its infinitive, a noun with its article where that is to be followed.
 */
export function replacedInDutch(
  tokens: readonly Token[],
  matched: readonly MatchedWord[],
  replacement: string,
): readonly Edit[] {
  const [head, ...more] = matched.filter(({ role }) => role === 'head');
  if (more.length > 0) return NONE;
  const edits = head ? replacedVerb(tokens, matched, head, replacement) : nominal(tokens, matched, replacement);
  return edits.map((edit) => (tokens.some((t) => t.start === edit.start && t.capital) ? capitalised(edit) : edit));
}

const capitalised = (edit: Edit): Edit => ({
  ...edit,
  newText: edit.newText.replace(/^\p{Ll}/u, (c) => c.toUpperCase()),
});

function nominal(tokens: readonly Token[], matched: readonly MatchedWord[], replacement: string): readonly Edit[] {
  const [first] = matched;
  const last = matched.at(-1);
  if (
    !first ||
    !last?.base ||
    !isContiguous(matched) ||
    matched.slice(0, -1).some((word) => !isAsWritten(tokens, word))
  )
    return NONE;
  const [, given, words = ''] = /^(?:(de|het) )?(.*)$/.exec(replacement) ?? [];
  const before = words.split(' ').slice(0, -1);
  const noun = words.split(' ').at(-1) ?? '';
  const put = isAsWritten(tokens, last)
    ? { word: noun, agrees: true }
    : nominalLike(last.base, tokens[last.at]?.norm ?? '', noun);
  if (!put) return NONE;
  const newText = [...before, put.word].join(' ');
  const whole = placeOf(tokens, first.at, last.at);
  // A plural, an adjective, an adverb and a phrase with an opening of its own go with any article.
  if (!put.agrees || [first.base ?? '', last.base, noun, before[0] ?? ''].some((word) => neverInflects(fold(word))))
    return [{ newText, ...whole }];
  const article = (given as 'de' | 'het' | undefined) ?? articleOf(noun);
  const around = tokens[first.at - 1];
  const determiner = around?.norm ?? '';
  if (determinerFor(determiner, 'de') === null)
    return isAttributive(determiner) && article !== 'de' ? NONE : [{ newText, ...whole }];
  if (article === null) return NONE;
  const fitting = determinerFor(determiner, article) ?? determiner;
  return [{ newText: `${fitting} ${newText}`, ...placeOf(tokens, first.at - 1, last.at) }];
}

// "een nieuwe aanvraag": an adjective with -e goes with a noun of "de".
const isAttributive = (word: string): boolean => word.endsWith('e') && !neverInflects(word);
