import { html, type Markup } from './markup.ts';

/** An element that can be replaced by itself when the report changes, and is known by its key. */
export interface Piece {
  /** No two pieces of a page share one. */
  readonly key: string;
  readonly tag: 'main' | 'section' | 'table' | 'caption' | 'thead' | 'tbody' | 'tr' | 'div' | 'p' | 'header' | 'nav';
  /** Attributes beside the key. */
  readonly attributes: Markup;
  /** What is in it: HTML that changes as a whole, or pieces that change by themselves. */
  readonly content: Markup | readonly Piece[];
}

/** A piece as HTML. */
export function markupOf(piece: Piece): Markup {
  const { key, tag, attributes, content } = piece;
  const inside = isWhole(content) ? content : content.map(markupOf);
  const name: Markup = { markup: tag };
  return html`<${name} data-key="${key}"${attributes}>${inside}</${name}>`;
}

/** Whether the content of a piece changes as a whole. */
export const isWhole = (content: Piece['content']): content is Markup => 'markup' in content;
