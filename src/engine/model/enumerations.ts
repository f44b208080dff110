import type { Part } from '../document/block.ts';
import type { NumberWords } from '../language/number-words.ts';
import type { Token } from '../language/tokens.ts';
import { lineStartBefore } from '../text/lines.ts';
import type { PassedBlock } from './passage.ts';

/** How many items the list has that follows a block at once; null where none does. */
export function itemsBehind(part: Part, blocks: readonly PassedBlock[], block: PassedBlock): number | null {
  const rest = blocks.slice(blocks.indexOf(block) + 1).filter(({ kind }) => kind !== 'comment');
  const end = rest.findIndex(({ kind }) => kind !== 'item');
  const list = end < 0 ? rest : rest.slice(0, end);
  const depth = list[0]?.depth ?? 0;
  // An item of several paragraphs is several blocks, of which one has the bullet.
  const items = list.filter((item) => item.depth === depth && hasBullet(part.text, item.start));
  return block.kind !== 'item' && items.length > 1 ? items.length : null;
}

const hasBullet = (text: string, start: number): boolean =>
  /(?:[-*+•●▪–]|(?:\d{1,2}|[a-z])[.)])[ \t\u00a0]*$|^[ \t]*(?:[-*+•●▪–]|(?:\d{1,2}|[a-z])[.)])[ \t\u00a0]/.test(
    text.slice(lineStartBefore(text, start, 0), start + 4),
  );

/**
 * How many items a sentence lists behind its colon, where that is surely another number than the announced one; null where it may be right. A comma
 * or "en" may stand within an item, so that there is a least and a most; `next` is the sentence behind, which may go on with the list.
 */
export function itemsIn(
  tokens: readonly Token[],
  announced: number,
  words: NumberWords,
  next: string | null,
): number | null {
  const { and, subordinate, elsewhere, goesOn } = words.counts;
  const list = withoutBrackets(tokens);
  // "zie bijlage 2"; "175 militairen: 120 van de landmacht en 55 van de luchtmacht" adds up and does not list.
  if (list.some(({ norm, kind }) => elsewhere.has(norm) || kind === 'number' || words.values.numbers.has(norm)))
    return null;
  const bySemicolon = split(list, (norm) => norm === ';');
  const items = bySemicolon.length > 1 ? bySemicolon : split(list, (norm) => norm === ',');
  const isJoined = (item: readonly Token[]): boolean => and.has(item[0]?.norm ?? '');
  const inner = items.map((item) => item.slice(isJoined(item) ? 1 : 0).filter(({ norm }) => and.has(norm)).length);
  const most = items.length + inner.reduce((sum, n) => sum + n, 0);
  if (most < 2) return null;
  const last = items.at(-1) ?? [];
  const least = items.length + (!isJoined(last) && (inner.at(-1) ?? 0) > 0 && bySemicolon.length < 2 ? 1 : 0);
  if (announced > most) return next !== null && goesOn.test(next) ? null : most;
  // More than announced: only where each item is short and none explains the one before.
  const isPlain = items.every((item) => item.length <= SHORT && !item.some(({ norm }) => subordinate.has(norm)));
  return announced < least && isPlain ? least : null;
}

const SHORT = 4;

function withoutBrackets(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter(({ norm }) => {
    if (norm === '(') depth++;
    const isInside = depth > 0;
    if (norm === ')') depth = Math.max(0, depth - 1);
    return !isInside && !/^[.!?]$/.test(norm);
  });
}

function split(tokens: readonly Token[], isBorder: (norm: string) => boolean): Token[][] {
  const pieces: Token[][] = [[]];
  for (const token of tokens) {
    if (isBorder(token.norm)) pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces.filter(({ length }) => length > 0);
}
