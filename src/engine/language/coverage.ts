import { inOneLine } from '../text/unspelled.ts';
import { kinWords, smallWords } from './kin-words.ts';
import { isGeneral, type NamedPart, namedPartsIn, plain } from './named-parts.ts';

export { type NamedPart, namedPartsIn };

/** What a piece of an answer says, as far as that tells which parts of a recommendation it answers. */
export interface Said {
  /** Its words in small letters, each once; without those that say nothing by themselves. */
  readonly words: readonly string[];
  /** The things that it speaks of, by their places in the list of kin words. */
  readonly things: ReadonlySet<number>;
  /** Speaks of all parts together, or of those that are left: "alle drie de landen", "voor de overige onderdelen". */
  readonly ofAll: boolean;
  /** Gives a reason: "omdat". */
  readonly reasons: boolean;
  /** The recommendations that it refers to by number. */
  readonly numbers: readonly string[];
}

const PARTS =
  "(?:landen|thema’s|thema's|thema|onderwerpen|onderdelen|onderdeel|delen|groepen|doelgroepen|partners|organisaties|ministeries|punten|elementen|terreinen|domeinen|instellingen|diensten|sectoren|partijen|countries|themes|topics|groups|parts|organisations|institutions|services|points|areas|sectors)";
const OF_ALL = new RegExp(
  String.raw`\b(?:(?:alle|beide|elk|elke|ieder|iedere|deze|die|genoemde|bovenstaande|bedoelde|overige|andere|resterende|all|both|each|every|these|those|other|remaining)\s+(?:(?:de|twee|drie|vier|vijf|zes|genoemde|betrokken|of|the|two|three|four|five|six)\s+){0,3}${PARTS}|(?:voor het overige|for the rest))\b`,
  'iu',
);
const REASONS = /\b(?:omdat|want|aangezien|doordat|immers|namelijk|vanwege|wegens|because|since|due to|given that)\b/i;
const NUMBERS = /\b(?:aanbeveling(?:en)?|recommendations?)\s+(\d+(?:\.\d+)*)/gi;

/** Reads what a piece of an answer says. */
export function saidIn(written: string): Said {
  const text = inOneLine(written);
  const all = new Set(plain(text).match(/[\p{L}\p{N}][\p{L}\p{N}'’&-]*/gu));
  const words = [...all].filter((word) => word.length > 1 && !smallWords.has(word) && !isGeneral(word));
  return {
    words,
    // A general word can still be one for a thing: "douanediensten".
    things: new Set([...all].filter((word) => !smallWords.has(word)).flatMap(thingsOf)),
    ofAll: OF_ALL.test(text),
    reasons: REASONS.test(text),
    numbers: [...text.matchAll(NUMBERS)].map(([, number = '']) => number),
  };
}

/** The parts that no piece of the answer names, in its own or in other words; none where it names none at all, for then it answers otherwise. */
export function leftOut(parts: readonly NamedPart[], answer: readonly Said[]): string[] {
  if (parts.length < 2 || answer.some(({ ofAll }) => ofAll)) return [];
  const missing = parts.filter(({ keys }) => !keys.some((key) => answer.some((said) => speaksOf(said, key))));
  return missing.length < parts.length ? missing.map(({ name }) => name) : [];
}

/** How many words of one text the other has as well, in its own or in other words. */
export const sharedWords = (one: Said, other: Said): number => one.words.filter((word) => speaksOf(other, word)).length;

const speaksOf = ({ words, things }: Said, key: string): boolean =>
  thingsOf(key).some((thing) => things.has(thing)) || words.some((word) => areKin(key, word));

const byWord = new Map<string, number[]>();
const byRoot: { readonly root: string; readonly thing: number }[] = [];
for (const [thing, group] of kinWords.entries())
  for (const written of group) {
    const root = plain(written.replace('=', ''));
    if (!written.endsWith('=') && root.length >= 4) byRoot.push({ root, thing });
    else byWord.set(root, [...(byWord.get(root) ?? []), thing]);
  }

const known = new Map<string, readonly number[]>();

// The things that a word stands for: by itself, by its root, or as the last part of a compound.
function thingsOf(word: string): readonly number[] {
  const before = known.get(word);
  if (before) return before;
  const [head = ''] = word.split('-');
  const rooted = byRoot
    // "noodopvang" has "opvang" in it; "besluiten" does not have "sluiten".
    .filter(({ root }) => word.startsWith(root) || (root.length > 5 && word.indexOf(root) > 2))
    .map(({ thing }) => thing);
  const things = [...new Set([...(byWord.get(word) ?? []), ...(byWord.get(head) ?? []), ...rooted])];
  if (known.size > 20_000) known.clear();
  known.set(word, things);
  return things;
}

const LEAST = 4;
// "voedselzekerheid" and "voedselvoorziening" share their first half; "evaluatie" and "evalueren" all but an ending.
const HALF = 6;
const ENDING = 5;

/** Whether two words are of one family, or one is a compound with the other. */
function areKin(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < LEAST) return false;
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  if (shared >= HALF && !isGeneral(short.slice(0, shared))) return true;
  if (shared >= Math.max(LEAST, 0.7 * short.length) && long.length - shared <= ENDING) return true;
  return short.length > LEAST && (shared === short.length || long.endsWith(short));
}
