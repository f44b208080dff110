import type { Span } from '../text/span.ts';

/**
 * What a block is to a reader: a heading (in Markdown also a title written as a paragraph in bold), a paragraph (outside
 * lists, tables and notes), a paragraph of a list item, a table's cell (empty ones too, so that columns can be counted), a
 * paragraph of a footnote. A comment is an HTML comment: the writer's note to this tool, never prose.
 */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'footnote' | 'comment';

/**
 * One piece of running text. Its offsets are relative to the part that it stands in, so that a part can be read once and
 * be placed anywhere.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** A heading's level (1 to 6), an item's nesting (1 is outermost); 0 otherwise. */
  readonly depth: number;
  /**
   * The block's words, as long as the block itself: markup, code, addresses, comments and page furniture are blanks, so
   * that an offset in this text plus `start` is an offset in the part. Line endings stay. A comment's text is the comment as
   * it is written.
   */
  readonly text: string;
  /** Stands in a block quote. */
  readonly quoted: boolean;
  /** Bold passages in it, without their asterisks, relative to the block: labels of goals and fields are written so. */
  readonly strong: readonly Span[];
}

/** The smallest piece that Markdown reads by itself: paragraphs, a list, a table, a heading. */
export interface Part {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A part and where it stands in the draft. */
export interface PlacedPart {
  readonly start: number;
  readonly part: Part;
}

/** How a draft is written down: Markdown, or plain text such as comes out of a PDF. */
export type Format = 'markdown' | 'plain';
