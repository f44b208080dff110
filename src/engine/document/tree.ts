import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { keepOnly } from '../text/mask.ts';
import { type Span, shift, span } from '../text/span.ts';
import type { Block, BlockKind } from './block.ts';
import type { Unfurnished } from './furniture.ts';
import { BOLD_HEADING, blankReferences, commentsIn, isBoldTitle, mendBroken, withComments } from './prose.ts';

const OPTIONS = {
  extensions: [gfmTable(), gfmFootnote()],
  mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
};

/** What the paragraphs at some place in the tree are. */
interface Place {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly quoted: boolean;
}

/** The inline content of one block: what is running text, what is bold, and the HTML in it. */
interface Inline {
  readonly texts: Span[];
  readonly strong: Span[];
  readonly html: Span[];
}

/** Blanks the markup inside running text: escaping backslashes, what prefixes its further lines, and the box of a task. */
const blankMarkup = (text: string): string =>
  text
    .replace(/\\([!-/:-@[-`{-~])/g, ' $1')
    .replace(/[\r\n][ \t>]+/g, (prefix) => prefix.replaceAll('>', ' '))
    .replace(/^\[[ xX]\](?=\s)/, '   ');

/** The blocks of a part, by way of Markdown's syntax tree, in order of place. */
export function readTree({ text: source, words, shape }: Unfurnished): readonly Block[] {
  const blocks: Block[] = [];
  const comments: Block[] = [];
  const spanOf = ({ position }: Nodes): Span => span(position?.start.offset ?? 0, position?.end.offset ?? 0);

  function collect(node: Nodes, inline: Inline): void {
    const at = spanOf(node);
    if (node.type === 'text') inline.texts.push(at);
    else if (node.type === 'html') inline.html.push(at);
    // An address between angle brackets is a link with itself as its text.
    else if (node.type === 'link' && words[at.start] === '<') return;
    else if (node.type === 'strong') inline.strong.push(span(at.start + 2, at.end - 2));
    if ('children' in node) for (const child of node.children) collect(child, inline);
  }

  function findComments(at: Span, quoted: boolean): void {
    comments.push(...commentsIn(source.slice(at.start, at.end), at.start, quoted));
  }

  function add(node: Nodes, place: Place): void {
    const inline: Inline = { texts: [], strong: [], html: [] };
    collect(node, inline);
    for (const at of inline.html) findComments(at, place.quoted);
    const { start } = spanOf(node);
    const end = start + words.slice(start, spanOf(node).end).trimEnd().length;
    const relative = (spans: readonly Span[]): Span[] => spans.map((at) => shift(at, -start));
    const text = blankReferences(blankMarkup(keepOnly(words.slice(start, end), relative(inline.texts))));
    if (text.trim() === '' && place.kind !== 'cell') return;
    const strong = relative(inline.strong);
    const isTitle = place.kind === 'paragraph' && !place.quoted && isBoldTitle(words.slice(start, end), strong);
    blocks.push({ ...place, ...(isTitle && { kind: 'heading', depth: BOLD_HEADING }), start, end, text, strong });
  }

  function visit(node: Nodes, place: Place): void {
    if (node.type === 'paragraph') add(node, place);
    else if (node.type === 'heading') add(node, { ...place, kind: 'heading', depth: node.depth });
    else if (node.type === 'tableCell') add(node, { ...place, kind: 'cell', depth: 0 });
    else if (node.type === 'html') findComments(spanOf(node), place.quoted);
    else if ('children' in node) {
      const inside = placeIn(node, place);
      for (const child of node.children) visit(child, inside);
    }
  }

  visit(fromMarkdown(shape, OPTIONS), { kind: 'paragraph', depth: 0, quoted: false });
  return withComments(mendBroken(blocks, words), comments);
}

/** What the paragraphs in a container are. */
function placeIn(container: Nodes, place: Place): Place {
  if (container.type === 'listItem') return { ...place, kind: 'item', depth: place.depth + 1 };
  if (container.type === 'footnoteDefinition') return { ...place, kind: 'footnote', depth: 0 };
  if (container.type === 'blockquote') return { ...place, quoted: true };
  return place;
}
