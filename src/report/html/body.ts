import { drawingOf } from '../chain/layout.ts';
import type { Block, Page, Row, Section, Table } from '../page.ts';
import type { ReportWords } from '../words/report-words.ts';
import { html, type Markup } from './markup.ts';
import { pictureOf } from './picture.ts';
import type { Piece } from './piece.ts';
import type { Rendering } from './rendering.ts';

/** Buttons that stand beside the title of the page (`page`) or of a section, by its id. */
export type Tools = Readonly<Record<string, Markup>>;

/** The body of a page as pieces: its head, the contents, and the sections. */
export function bodyOf(page: Page, say: ReportWords, rendering: Rendering, tools: Tools = {}): Piece {
  const links = page.sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`);
  return piece('page', 'main', [
    piece('head', 'header', html`<h1>${page.title}</h1>${tools.page ?? null}`),
    piece('contents', 'nav', html`<ul>${links}</ul>`, html` aria-label="${say.contents}"`),
    ...page.sections.map((section) => sectionPiece(section, page, say, rendering, tools)),
  ]);
}

const piece = (key: string, tag: Piece['tag'], content: Piece['content'], attributes: Markup = html``): Piece => ({
  key,
  tag,
  content,
  attributes,
});

function sectionPiece(section: Section, page: Page, say: ReportWords, rendering: Rendering, tools: Tools): Piece {
  const { id, title, blocks } = section;
  const name = `${id}-title`;
  return piece(
    id,
    'section',
    [
      piece(`${id}-head`, 'div', html`<h2 id="${name}">${title}</h2>${tools[id] ?? null}`, html` class="title-bar"`),
      ...blocks.map((block) => blockPiece(block, page, say, rendering)),
    ],
    html` id="${id}" aria-labelledby="${name}"`,
  );
}

function blockPiece(block: Block, page: Page, say: ReportWords, rendering: Rendering): Piece {
  switch (block.kind) {
    case 'sentence':
      return piece(block.id, 'p', html`${block.text}`);
    case 'table':
      return tablePiece(block, rendering);
    case 'picture': {
      const drawing = pictureOf(drawingOf(page.report.chain), block.description, say);
      return piece(block.id, 'div', html`<figure>${drawing}<figcaption>${say.chain.legend}</figcaption></figure>`);
    }
    case 'source':
      return piece(
        block.id,
        'div',
        html`<details><summary>${block.caption}</summary><pre tabindex="0">${block.text}</pre></details>`,
      );
  }
}

// The roles are said, for a narrow page shows a row as a block, and a browser would then no longer know that it is one.
function tablePiece({ id, caption, columns, rows }: Table, rendering: Rendering): Piece {
  const heads = columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`);
  return piece(
    id,
    'table',
    [
      piece(`${id}-caption`, 'caption', html`${caption}`),
      piece(`${id}-columns`, 'thead', html`<tr role="row">${heads}</tr>`, html` role="rowgroup"`),
      piece(
        `${id}-rows`,
        'tbody',
        rows.map((row) => rowPiece(id, row, columns, rendering)),
        html` role="rowgroup"`,
      ),
    ],
    html` role="table" class="c${columns.length}"`,
  );
}

function rowPiece(table: string, { key, cells }: Row, columns: readonly string[], rendering: Rendering): Piece {
  const name = `${table}.${key}`;
  const [first, ...others] = cells.map((cell, n) => rendering.cell(cell, `${name}.${n}`, n === 0));
  const rest = others.map((cell, n) => html`<td role="cell" data-column="${columns[n + 1] ?? ''}">${cell}</td>`);
  return piece(name, 'tr', html`<th role="rowheader" scope="row">${first ?? html``}</th>${rest}`, html` role="row"`);
}
