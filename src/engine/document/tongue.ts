import type { Part, PlacedPart } from './block.ts';

// Only words that the other language does not have: "of", "is", "in" and "will" tell nothing.
const DUTCH =
  /\b(?:de|het|een|van|en|dat|voor|met|wordt|worden|zijn|door|niet|op|aan|te|naar|die|om|ook|bij|uit|den|heeft|deze)\b/gi;
const ENGLISH =
  /\b(?:the|and|to|that|for|with|are|by|not|on|from|this|has|have|its|which|was|were|been|be|an|as|at)\b/gi;
const SAMPLE = 2_500;

/** Tells Dutch from English by their smallest words. Text with neither counts as Dutch. */
export function tongueOf(text: string): 'nl' | 'en' {
  // A summary in another language may stand in front: look at the head, the middle and the end.
  const places = [0, (text.length - SAMPLE) >> 1, text.length - SAMPLE];
  const sample = places.map((at) => text.slice(Math.max(0, at), Math.max(0, at) + SAMPLE)).join('\n');
  const english = sample.match(ENGLISH)?.length ?? 0;
  const dutch = sample.match(DUTCH)?.length ?? 0;
  return english > dutch ? 'en' : 'nl';
}

interface Count {
  readonly nl: number;
  readonly en: number;
}

// Small words that a passage needs before it can be in another language than what is around it: a title ("Strategy for a Safer and Stronger
// Coast") has fewer, two sentences have more.
const ENOUGH = 8;
const MANY_TIMES = 3;

const counted = new WeakMap<Part, Count>();

/** How many small words of either language the writer uses in a part; what is quoted is somebody else's language. */
function countIn(part: Part): Count {
  const known = counted.get(part);
  if (known) return known;
  const text = part.blocks
    .filter((block) => !block.quoted && block.kind !== 'comment')
    .map((block) => block.text)
    .join('\n');
  const count = { nl: text.match(DUTCH)?.length ?? 0, en: text.match(ENGLISH)?.length ?? 0 };
  counted.set(part, count);
  return count;
}

/** The language that clearly has the upper hand; null when neither has. */
function clearly({ nl, en }: Count): 'nl' | 'en' | null {
  if (en >= ENOUGH && en >= MANY_TIMES * nl) return 'en';
  return nl >= ENOUGH && nl >= MANY_TIMES * en ? 'nl' : null;
}

/** The language of each part, as far as it is known of the parts of some draft. */
interface Told {
  readonly parts: readonly PlacedPart[];
  readonly draft: 'nl' | 'en';
  readonly tongues: readonly ('nl' | 'en')[];
}

/**
 * Tells in which language each part is written, in a draft that is mostly in one. A section has a language of its own when it clearly is in another;
 * within it, so has a part that clearly is, with the short parts behind it. What could be either stays as it was: a quoted title changes nothing.
 * Sections in which nothing changed since the last time are not looked at again.
 */
export function createTongueReader(): (parts: readonly PlacedPart[], draft: 'nl' | 'en') => readonly ('nl' | 'en')[] {
  let latest: Told = { parts: [], draft: 'nl', tongues: [] };
  return (parts, draft) => {
    const known = latest.draft === draft ? latest : { parts: [], tongues: [] };
    const from = sameAtStart(known.parts, parts);
    const to = parts.length - sameAtEnd(known.parts, parts, from);
    const tongues = [
      ...known.tongues.slice(0, from),
      ...tonguesBetween(parts, from, to, draft),
      ...known.tongues.slice(known.parts.length - (parts.length - to)),
    ];
    latest = { parts, draft, tongues };
    return tongues;
  };
}

const isHead = (placed: PlacedPart | undefined): boolean => placed?.part.blocks[0]?.kind === 'heading';

// How many parts stand at the start of both, up to the section in which they differ.
function sameAtStart(before: readonly PlacedPart[], parts: readonly PlacedPart[]): number {
  let same = 0;
  while (same < parts.length && parts[same]?.part === before[same]?.part) same++;
  if (same === parts.length && same === before.length) return same;
  do same--;
  while (same > 0 && !isHead(parts[same]));
  return Math.max(0, same);
}

// How many parts stand at the end of both, behind the section in which they differ.
function sameAtEnd(before: readonly PlacedPart[], parts: readonly PlacedPart[], from: number): number {
  const most = Math.min(before.length, parts.length) - from;
  let same = 0;
  while (same < most && parts[parts.length - 1 - same]?.part === before[before.length - 1 - same]?.part) same++;
  while (same > 0 && !isHead(parts[parts.length - same])) same--;
  return same;
}

// Of whole sections.
function tonguesBetween(parts: readonly PlacedPart[], start: number, end: number, draft: 'nl' | 'en'): ('nl' | 'en')[] {
  const tongues: ('nl' | 'en')[] = [];
  const counts = parts.slice(start, end).map(({ part }) => countIn(part));
  for (let from = 0; from < counts.length; ) {
    const whole = { nl: 0, en: 0 };
    let to = from;
    do {
      whole.nl += counts[to]?.nl ?? 0;
      whole.en += counts[to]?.en ?? 0;
      to++;
    } while (to < counts.length && !isHead(parts[start + to]));
    let now = clearly(whole) ?? draft;
    for (; from < to; from++) {
      const own = counts[from];
      now = (own && clearly(own)) ?? now;
      tongues.push(now);
    }
  }
  return tongues;
}
