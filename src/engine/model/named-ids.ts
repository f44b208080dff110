import { type Labels, openingOf } from '../document/labels.ts';
import { withoutQuotations } from '../document/quotations.ts';
import { blankMatches } from '../text/mask.ts';
import { type Span, shift, span } from '../text/span.ts';
import type { PassedBlock } from './passage.ts';

/** A place where a draft gives a goal, activity or action its id, or names one by its id. */
export interface NamedId extends Span {
  /** In capitals, as the model knows it: `D1`. */
  readonly id: string;
  /** Opens a block, and gives what stands there its id ("Doel D1."); any other place refers to it. */
  readonly gives: boolean;
}

// Not within a word or a longer number: `D1` is neither in `D10` nor in `D1.2`, and "A4-formaat" is paper; "D1-doelen" are goals.
const BEFORE = String.raw`(?<![\p{L}\p{N}_.]|(?<!\d)[-‐‑])`;
const AFTER = String.raw`(?![\p{L}\p{N}_]|\.\d|[-‐‑](?!doel|activiteit|actie|goal|objective|activit|action|indicator)\p{L})`;
// What follows these is no goal of ours: "bijlage A2", "niveau B1", "een A4".
const OTHERS =
  'een|an?|artikel|article|bijlagen?|annex(?:es)?|tabel|table|figuur|figure|niveau|level|paragraaf|section|kamer|zaal|room|route|snelweg|lijn';
// What an id looks like is asked first: looking back from every blank in a long stretch of code would take for ever.
const ID = new RegExp(
  String.raw`(?=\p{L}{1,3}\d)${BEFORE}(?<!(?<![\p{L}\p{N}])(?:${OTHERS})\s+)\p{Lu}{1,3}\d+(?:\.\d+)*${AFTER}`,
  'giu',
);
const WRITTEN = /^\p{Lu}{1,3}\d/u;

/** Whether words have the form of an id: `D1`, `A1.2`. */
export const isId = (words: string): boolean => /^\p{Lu}{1,3}\d+(?:\.\d+)*$/u.test(words);

/** The ids in the blocks of a part, in the writer's own words: not in what is quoted, nor in the text of a recommendation. */
export function namedIdsIn(blocks: readonly PassedBlock[], labels: Labels): NamedId[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'comment' || block.speaker === 'quotation' || block.speaker === 'recommendation') return [];
    if (!/\d/.test(block.text)) return [];
    const given = givenIn(block, labels);
    const named = [...withoutStraightQuotations(withoutQuotations(block.text)).matchAll(ID)]
      .filter(({ 0: id }) => WRITTEN.test(id))
      .map(({ 0: id, index }) => ({ id, gives: false, ...shift(span(index, index + id.length), block.start) }))
      .filter(({ start }) => start !== given?.start);
    return given ? [given, ...named] : named;
  });
}

// 'geef D1 voorrang': other readers leave straight single marks alone, which are apostrophes as well; here a wrong guess would change a quotation.
const withoutStraightQuotations = (text: string): string =>
  text.includes("'")
    ? blankMatches(text, /(?<=^|[\s(])'(?![stnk]\s)\p{L}(?:[^'\r\n]|(?<=\p{L})'(?=\p{L})){0,300}'(?=[\s.,;:!?)]|$)/gu)
    : text;

// A goal without letters in its id ("Doel 1") has a number, not a name: elsewhere "1" can be anything.
function givenIn({ text, start }: PassedBlock, labels: Labels): NamedId | null {
  const opening = openingOf(text, labels);
  if (!opening || !isId(opening.id)) return null;
  const { label, id } = opening;
  const from = label.start + Math.max(0, text.slice(label.start, label.end).search(/\S+$/));
  return { id, gives: true, ...shift(span(from, label.end), start) };
}

/** The same place, `by` units further on. */
export const movedNamedId = (named: NamedId, by: number): NamedId => ({
  ...named,
  start: named.start + by,
  end: named.end + by,
});
