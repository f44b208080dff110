import type { TopicId, Topics } from '../document/topics.ts';
import { contains, type Span } from '../text/span.ts';
import { inOneLine, wordsOf } from '../text/unspelled.ts';
import type { Evidence } from './goal.ts';
import type { Heading, Sections } from './outline.ts';

/** A topic that the guide expects, with where the draft deals with it. */
export interface PlacedTopic {
  readonly id: TopicId;
  /** The heading that names it or the passage that deals with it; null where it was not recognised. */
  readonly place: Evidence | null;
  /** Why it does not apply, in the writer's words: "n.v.t., omdat …" settles a topic. */
  readonly explained: Evidence | null;
}

/** A block of the draft, in the draft's offsets. */
export interface PlacedBlock extends Span {
  readonly text: string;
}

const NOT_APPLICABLE = /(?:^|[\s(:*|])(?:n\.?\s?v\.?\s?t\b|niet\s+van\s+toepassing|not\s+applicable|n\/a\b)/i;
const BECAUSE = /\b(?:omdat|want|aangezien|doordat|because|since|as)\b[^.]*/i;

/** Looks for where the expected topics stand: in the headings first, then in the passages. For a reader of the draft, not for each stroke. */
export function placedTopics(
  { present, missing }: Sections,
  { isOfPassage }: Topics,
  headings: readonly Heading[],
  blocks: readonly PlacedBlock[],
): PlacedTopic[] {
  // A heading may name two topics, and the title many: each is best found where no other was.
  const taken = new Set<Heading>();
  const under = (heading: Heading): PlacedBlock | null => blocks.find(({ start }) => start >= heading.end) ?? null;
  const found = (id: TopicId): PlacedTopic => {
    const named = headings.filter(({ topics }) => topics.includes(id));
    const below = named.filter(({ depth }) => depth > 1);
    const heading = below.find((one) => !taken.has(one)) ?? below[0] ?? named[0];
    if (heading) taken.add(heading);
    const place = heading
      ? blocks.find((block) => contains(block, heading))
      : blocks.find(({ text }) => isOfPassage(id, wordsOf(text)));
    const settled = heading ? under(heading) : place;
    return { id, place: place ? trimmed(place) : null, explained: settled ? explanationIn(settled) : null };
  };
  return [...present.map(found), ...missing.map((id) => ({ id, place: null, explained: null }))];
}

function trimmed({ start, text }: PlacedBlock): Evidence {
  const lead = text.length - text.trimStart().length;
  const words = text.trim();
  return { start: start + lead, end: start + lead + words.length, text: words };
}

function explanationIn({ start, text }: PlacedBlock): Evidence | null {
  const said = NOT_APPLICABLE.exec(text);
  const because = said && BECAUSE.exec(text.slice(said.index));
  if (!said || !because) return null;
  const at = start + said.index + because.index;
  const words = because[0].trimEnd();
  return { start: at, end: at + words.length, text: inOneLine(words) };
}
