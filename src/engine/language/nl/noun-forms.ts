import { fold } from '../tokens.ts';
import { adjectiveForms } from './adjectives.ts';
import { pluralsOf } from './plurals.ts';

/** Which article a noun has, as far as its ending tells; null for most. */
export function articleOf(noun: string): 'de' | 'het' | null {
  if (
    /(?:heid|teit|tie|sie|gie|iek|age|ade|uur|ij)$/.test(noun) ||
    /[^aeiou](?:l|n|r|d|t|k|p|m|g|s|v|z)ing$|[^d]ing$/.test(noun)
  )
    return 'de';
  return /(?:isme|ment|tje|pje|sel)$/.test(noun) ? 'het' : null;
}

const counterparts: Readonly<Record<string, readonly [de: string, het: string]>> = Object.fromEntries(
  [
    ['de', 'het'],
    ['deze', 'dit'],
    ['die', 'dat'],
    ['onze', 'ons'],
    ['welke', 'welk'],
    ['elke', 'elk'],
    ['iedere', 'ieder'],
  ].flatMap(([de = '', het = '']) => [
    [de, [de, het]],
    [het, [de, het]],
  ]),
);

/** The determiner as it is before a noun with this article: "deze" becomes "dit". Null for a word that is the same before every noun. */
export function determinerFor(determiner: string, article: 'de' | 'het'): string | null {
  const pair = counterparts[determiner];
  return pair ? pair[article === 'de' ? 0 : 1] : null;
}

/** A word in the form of another. */
export interface Likeness {
  readonly word: string;
  /** Agrees with an article before it in its own way: a noun in the singular. */
  readonly agrees: boolean;
}

/** Another noun or adjective in the form in which one is written; null where that is not certain. */
export function nominalLike(base: string, written: string, other: string): Likeness | null {
  const isAdjective = fold(adjectiveForms(base)[1] ?? '') === written;
  const isPlural = pluralsOf(base).map(fold).includes(written);
  if (isAdjective === isPlural) return null;
  const word = isAdjective ? adjectiveForms(other)[1] : surePluralOf(other);
  return word ? { word, agrees: false } : null;
}

// What can only be one word: werkwijze has "werkwijzes" and "werkwijzen", regel only "regels".
function surePluralOf(noun: string): string | null {
  if (/[aeiou].*[^aeiou]e[lmr]$|(?:tie|sie|gie)$/.test(noun)) return `${noun}s`;
  const [only, ...more] = pluralsOf(noun);
  return more.length > 0 ? null : (only ?? null);
}
