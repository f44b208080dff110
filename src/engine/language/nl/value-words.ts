import { type Bound, boundsBy, type ValueWords } from '../values.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const ONES = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TENS = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const TEENS = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');

/** The word for a whole number below a hundred. "een" is the article far more often than a number. */
export function numberName(number: number): string | null {
  if (!Number.isInteger(number) || number < 1 || number > 99) return null;
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (number < 10) return ONES[number] ?? null;
  if (number < 20) return TEENS[number - 10] ?? null;
  if (ones === 0) return TENS[tens] ?? null;
  const one = ONES[ones] ?? '';
  return `${one}${one.endsWith('e') ? 'ën' : 'en'}${TENS[tens]}`;
}

const folded = (word: string): string => word.replaceAll('ë', 'e');

const numbers = new Map<string, number>([
  ...Array.from({ length: 98 }, (_, i): [string, number] => [folded(numberName(i + 2) ?? ''), i + 2]),
  ['honderd', 100],
  ['honderdtwintig', 120],
  ['honderdvijftig', 150],
  ['tweehonderd', 200],
  ['driehonderd', 300],
  ['duizend', 1000],
]);

const bounds: readonly (readonly [string, Bound])[] = [
  ['niet meer dan', 'at most'],
  ['een maximum van', 'at most'],
  ['ten hoogste', 'at most'],
  ['maximaal', 'at most'],
  ['hoogstens', 'at most'],
  ['hooguit', 'at most'],
  ['niet minder dan', 'at least'],
  ['een minimum van', 'at least'],
  ['ten minste', 'at least'],
  ['meer dan', 'at least'],
  ['tenminste', 'at least'],
  ['minimaal', 'at least'],
  ['minstens', 'at least'],
  ['om en nabij', 'about'],
  ['rond de', 'about'],
  ['minder dan', 'about'],
  ['naar schatting', 'about'],
  ["zo'n", 'about'],
  ['circa', 'about'],
  ['ca', 'about'],
  ['ongeveer', 'about'],
  ['ruim', 'about'],
  ['bijna', 'about'],
  ['rond', 'about'],
  ['tot', 'about'],
];

// What describes a thing mostly ends in -e; these do not.
const MODIFIERS = set('militair civiel extra eigen getraind opgeleid gewapend totaal lokaal internationaal medisch');

/** Numbers in Dutch. */
export const dutchValues: ValueWords = {
  hint: /(?:\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen|elf|twaalf|procent|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|tien|tig|honderd|duizend)\b/i,
  numbers,
  decimal: ',',
  scales: new Map([
    ['duizend', 1e3],
    ['miljoen', 1e6],
    ['mln', 1e6],
    ['miljard', 1e9],
    ['mld', 1e9],
  ]),
  currencies: new Map([
    ['euro', 'euro'],
    ['eur', 'euro'],
    ['€', 'euro'],
    ['dollar', 'dollar'],
    ['usd', 'dollar'],
    ['$', 'dollar'],
    ['£', 'pond'],
  ]),
  months: new Map(
    'januari februari maart april mei juni juli augustus september oktober november december'
      .split(' ')
      .map((name, i) => [name, i + 1]),
  ),
  bounds: boundsBy(bounds),
  definite: set('de deze die diezelfde dezelfde'),
  apartBefore: set(`
    waarvan waaronder daarvan daaronder wie extra aanvullend aanvullende nog nogmaals eens andere ander overige resterende eerste laatste elk elke
    ieder iedere per gemiddeld gemiddelde telkens steeds nieuwe jaarlijks maandelijks wekelijks meer minder
  `),
  apartBehind: set('van per extra erbij jaarlijks maandelijks wekelijks meer minder'),
  numbered: set(`
    artikel artikelen art bijlage resolutie lid leden hoofdstuk nr nummer doelstelling doel subdoel aanbeveling aanbevelingen bevinding bevindingen motie
    fase route versie deel punt kamerstuk kamerstukken kst paragraaf par pagina pagina's variant spoor pijler niveau alarmfase activiteit actie
    tabel figuur stap optie scenario belang blz week kwartaal
  `),
  stops: set(`
    de het een en of van in op aan bij uit voor met naar tot te om door over onder tegen tussen tijdens sinds na vanaf binnen buiten zonder als dan
    die dat dit deze wie waar waarvan waaronder is zijn was waren wordt worden werd werden heeft hebben had zal zullen kan kunnen mag moet wil
    er zich niet ook nog wel al per ten ter uiterlijk
  `),
  isNoun: (word) => !word.endsWith('e') && !MODIFIERS.has(word),
};
