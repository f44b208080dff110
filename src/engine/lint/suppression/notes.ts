import type { Format } from '../../document/block.ts';
import { contains, shift } from '../../text/span.ts';
import type { PlacedStretch } from '../stretches.ts';
import { type Comment, suppressionsIn } from './comments.ts';
import { suppressionsInFrontMatter } from './front-matter.ts';
import type { Suppression } from './suppression.ts';

/** How many parts behind a comment may hold the block that it speaks of: blank parts and further comments may come between. */
const PARTS_BEHIND = 3;

/** No writer has more notes; a text that has must not keep the editor busy, for all are held against each other. */
const MOST = 1000;

/** What the writer of a draft asks not to hear of, in comments and in front matter. */
export const notesIn = (text: string, format: Format, stretches: readonly PlacedStretch[]): Suppression[] =>
  [
    ...(format === 'markdown' ? suppressionsInFrontMatter(text) : []),
    ...suppressionsIn(text, commentsIn(stretches)),
  ].slice(0, MOST);

function commentsIn(stretches: readonly PlacedStretch[]): Comment[] {
  return stretches.flatMap(({ stretch }, i) => {
    if (!stretch.hasComments) return [];
    const parts = stretches
      .slice(i, i + 1 + PARTS_BEHIND)
      .flatMap(({ at, stretch: { parts: own } }) => own.map((part) => ({ at: at + part.at, read: part.read })));
    return stretch.parts.flatMap(({ read }, n) => {
      if (!read.hasComments) return [];
      const blocks = parts
        .slice(n, n + 1 + PARTS_BEHIND)
        .flatMap(({ at, read: part }) => part.passage.blocks.map((block) => ({ ...block, ...shift(block, at) })));
      // A comment in a later part is read with that part.
      return blocks.slice(0, read.passage.blocks.length).flatMap((block, b): Comment[] => {
        if (block.kind !== 'comment') return [];
        const around = blocks.find((other) => other.kind !== 'comment' && contains(other, block));
        const behind = blocks.slice(b + 1).find((other) => other.kind !== 'comment');
        return [{ start: block.start, end: block.end, text: block.text, block: around ?? behind ?? null }];
      });
    });
  });
}
