import { type Bound, boundsBy, type ValueWords } from '../values.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** The word for a whole number below a hundred. */
export function numberName(number: number): string | null {
  if (!Number.isInteger(number) || number < 1 || number > 99) return null;
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (number < 10) return ONES[number] ?? null;
  if (number < 20) return TEENS[number - 10] ?? null;
  return ones === 0 ? (TENS[tens] ?? null) : `${TENS[tens]}-${ONES[ones]}`;
}

const bounds: readonly (readonly [string, Bound])[] = [
  ['no more than', 'at most'],
  ['not more than', 'at most'],
  ['a maximum of', 'at most'],
  ['at most', 'at most'],
  ['up to', 'at most'],
  ['no fewer than', 'at least'],
  ['no less than', 'at least'],
  ['a minimum of', 'at least'],
  ['at least', 'at least'],
  ['more than', 'at least'],
  ['an estimated', 'about'],
  ['fewer than', 'about'],
  ['less than', 'about'],
  ['roughly', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['some', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['over', 'about'],
  ['circa', 'about'],
  ['to', 'about'],
];

// What is counted is a plural; these have no -s, and these with an -s are none.
const PLURALS = set('personnel staff people women men children police equipment aircraft vessels troops');
const NO_PLURALS = set('this its across previous various serious famous religious dangerous prosperous');

/** Numbers in English. */
export const englishValues: ValueWords = {
  hint: /(?:\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|percent|january|february|march|april|may|june|july|august|september|october|november|december)|teen|ty|hundred|thousand)\b/i,
  numbers: new Map<string, number>([
    ...Array.from({ length: 98 }, (_, i): [string, number] => [numberName(i + 2) ?? '', i + 2]),
    ['hundred', 100],
  ]),
  decimal: '.',
  scales: new Map([
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
  ]),
  currencies: new Map([
    ['euro', 'euro'],
    ['euros', 'euro'],
    ['eur', 'euro'],
    ['€', 'euro'],
    ['dollars', 'dollar'],
    ['usd', 'dollar'],
    ['$', 'dollar'],
    ['£', 'pound'],
  ]),
  months: new Map(
    'january february march april may june july august september october november december'
      .split(' ')
      .map((name, i) => [name, i + 1]),
  ),
  bounds: boundsBy(bounds),
  definite: set('the these those'),
  apartBefore: set(`
    which whom including another additional extra further other others remaining first last each every per average annually monthly weekly new more
    fewer
  `),
  apartBehind: set('of per more fewer annually monthly weekly a each'),
  numbered: set(`
    article articles annex resolution chapter no number goal objective recommendation recommendations finding findings motion phase route version part
    point paper paragraph page option scenario pillar level activity action table figure step interest week quarter
  `),
  stops: set(`
    the a an and or of in on at by for with to from until through over under against between during since after within without as than that this these
    those who which whom where is are was were be been has have had will would shall can could may must should not also per
  `),
  isNoun: (word) => PLURALS.has(word) || (/[^su]s$/.test(word) && !NO_PLURALS.has(word) && !word.endsWith('is')),
};
