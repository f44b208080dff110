import { generalWords, smallWords } from './kin-words.ts';
import { nounsLikeVerbs, prepositions } from './nl/lexicon/function-words.ts';
import { verbFormsOf } from './nl/verb-forms.ts';

/** Something that a recommendation names beside other things: a theme, group, country or organisation. */
export interface NamedPart {
  /** As written: `economische veiligheid`. */
  readonly name: string;
  /** The words that tell it from the others, in small letters. */
  readonly keys: readonly string[];
}

/** In small letters, without accents. */
export const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .toLowerCase();

// One expression for all roots: asked of every word of what a recommendation and its answer say.
const GENERAL = new RegExp(`^(?:\\d+|(?:${generalWords.map(plain).join('|')})[^]{0,5})$`);

/** Whether a word could stand in any policy letter: beleid, samenwerking. */
export const isGeneral = (word: string): boolean => GENERAL.test(word);

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&\u00ad-]*|[^\s\p{L}\p{N}]/gu;
const AND = /^(?:en|of|en\/of|alsook|evenals|alsmede|and|or|&)$/;
const ARTICLE = /^(?:de|het|een|the|a|an|deze|die|dit|dat|hun|zijn|haar|uw|onze|their|its)$/;
// "zoals", "bijvoorbeeld": what follows are examples, which need not be answered one by one.
const EXAMPLES = /^(?:zoals|bijvoorbeeld|bijv|such|example|including|e\.g)$/;
const OTHERS = /^(?:ander|andere|overige|dergelijke|other|others|further|etc)$/;
const MOST_WORDS = 4;

interface Words {
  readonly written: readonly string[];
  readonly norms: readonly string[];
}

/** The parts that a recommendation names in its enumerations: "NAVO, hybride dreigingen en staatsopbouw", "zowel vrouwen als jongeren". */
export function namedPartsIn(text: string): NamedPart[] {
  const written = text.match(WORD) ?? [];
  const all = { written, norms: written.map(plain) };
  const items = new Map<number, number>();
  for (const [at, norm] of all.norms.entries()) {
    if (!AND.test(norm) && !(norm === 'als' && all.norms.slice(Math.max(0, at - 8), at).includes('zowel'))) continue;
    for (const [from, to] of listAround(all, at)) items.set(from, Math.max(to, items.get(from) ?? 0));
  }
  return [...items]
    .sort(([a], [b]) => a - b)
    .map(([from, to]) => partOf(all, from, to))
    .filter((part) => part !== null);
}

/** The items of the list whose last two are joined at `at`, as ranges of words; none where no list of things stands there. */
function listAround(all: Words, at: number): [number, number][] {
  const isThing = standsAfterPreposition(all.norms, at);
  const after = itemAfter(all, at + 1, isThing);
  let before = itemBefore(all, all.norms[at - 1] === ',' ? at - 1 : at, isThing);
  if (!after || !before || isPairOfQualities(all, before, after)) return [];
  const found: [number, number][] = [after];
  for (; before; before = commaBefore(all, before[0], isThing)) found.push(before);
  const first = found.at(-1)?.[0] ?? 0;
  const opening = all.norms.slice(Math.max(0, first - 2), first);
  // "Onderzoek of agenten …" asks a question, and "the north of Orvania" is English: only "A, B of C" is a list.
  const isNoList = all.norms[at] === 'of' && (found.length < 3 || all.norms.includes('the'));
  return isNoList || opening.some((word) => EXAMPLES.test(word)) ? [] : found;
}

// "met de politie, de douane en …": the item that a comma ends, articles and prepositions passed over.
function commaBefore(all: Words, from: number, isThing: boolean): [number, number] | null {
  let at = from - 1;
  while (at > 0 && from - at < 3 && smallWords.has(all.norms[at] ?? '')) at--;
  return all.norms[at] === ',' ? itemBefore(all, at, isThing) : null;
}

function itemAfter({ norms }: Words, at: number, isThing: boolean): [number, number] | null {
  let from = at;
  while (from < norms.length && from - at < 2 && smallWords.has(norms[from] ?? '')) from++;
  let to = from;
  while (to < norms.length && isContent(norms[to] ?? '')) to++;
  // "en deel de kennis": a new clause, no thing.
  const isClause = to - from === 1 && (ARTICLE.test(norms[to] ?? '') || isVerb(norms[from] ?? '', isThing));
  if (to === from || to - from > MOST_WORDS || isClause || isVerb(norms[from] ?? '', isThing)) return null;
  return [from, to];
}

function itemBefore({ written, norms }: Words, end: number, isThing: boolean): [number, number] | null {
  let from = end;
  while (from > 0 && end - from < MOST_WORDS && isContent(norms[from - 1] ?? '')) from--;
  // "Betrek vrouwen en jongeren": the verb that opens the sentence is no part of its object.
  const opens = from === 0 || /^[.:;!?•«“"-]$/.test(norms[from - 1] ?? '');
  if (opens && end - from > 1 && /^\p{Lu}\p{Ll}/u.test(written[from] ?? '')) from++;
  while (from < end - 1 && isVerb(norms[from] ?? '', isThing)) from++;
  return end > from && !isVerb(norms[end - 1] ?? '', isThing) ? withOwner(norms, from, end) : null;
}

// "de politie van Orvania en de douane": the country belongs to the police, and is no item by itself.
function withOwner(norms: readonly string[], from: number, end: number): [number, number] {
  const ties = /^(?:van|in|uit|of)$/.test(norms[from - 1] ?? '') && ARTICLE.test(norms[end + 1] ?? '');
  if (!ties) return [from, end];
  let start = from - 1;
  while (start > 0 && from - start < 3 && isContent(norms[start - 1] ?? '')) start--;
  return [start, end];
}

const isContent = (norm: string): boolean => /^[\p{L}\p{N}]/u.test(norm) && !smallWords.has(norm) && !AND.test(norm);

// "versterken en verbreden", "zorg voor": deeds are no things. Many a noun is spelled as a verb, and "openbaar" as well.
const isVerb = (norm: string, isThing: boolean): boolean =>
  !nounsLikeVerbs.has(norm) &&
  !/(?:baar|lijk|ig|isch|zaam|loos)$/.test(norm) &&
  verbFormsOf(norm).some(
    ({ form }) =>
      form !== 'noun' && form !== 'present participle' && !(isThing && (form === 'plural' || form === 'infinitive')),
  );

// "op burgers en bedrijven": behind a preposition other than "te" stand things, also where they are spelled as a verb.
function standsAfterPreposition(norms: readonly string[], at: number): boolean {
  let from = at - 1;
  while (from > 0 && at - from < 12 && (isContent(norms[from] ?? '') || norms[from] === ',')) from--;
  const before = norms[ARTICLE.test(norms[from] ?? '') ? from - 1 : from] ?? '';
  return prepositions.has(before) && before !== 'te';
}

// "onafhankelijke en betrouwbare metingen", "political and military advisers": how something is, not what.
function isPairOfQualities(
  { norms }: Words,
  before: readonly [number, number],
  after: readonly [number, number],
): boolean {
  const left = norms[before[1] - 1] ?? '';
  const right = norms[after[0]] ?? '';
  if (after[1] - after[0] < 2) return false;
  return (left.endsWith('e') && right.endsWith('e')) || /(?:al|ic|ive|ent|ous|able|ed|ary)$/.test(left);
}

function partOf({ written, norms }: Words, from: number, to: number): NamedPart | null {
  if (OTHERS.test(norms[from] ?? '')) return null;
  const keys = norms.slice(from, to).filter((word) => word.length > 1 && isContent(word) && !isGeneral(word));
  return keys.length === 0 ? null : { name: written.slice(from, to).join(' '), keys };
}
