import type { Drawing, PlacedLink, PlacedNode } from '../chain/layout.ts';
import type { ReportWords } from '../words/report-words.ts';
import { html, type Markup } from './markup.ts';

/** The drawing of the chain as SVG. It is one picture to a screen reader; the table beside it has all of it in words. */
export function pictureOf(drawing: Drawing, description: string, say: ReportWords): Markup {
  const { width, height, bands, nodes, links } = drawing;
  return html`<svg class="chain" viewBox="0 0 ${width} ${height}" role="img" aria-label="${description}"><defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" class="head"/></marker></defs>${bands.map(
    ({ sphere, x, width: wide }) =>
      html`<g class="band ${sphere}"><rect x="${x}" y="0" width="${wide}" height="${height}"/><text x="${x + wide / 2}" y="20">${say.spheres[sphere]}</text></g>`,
  )}${links.map(line)}${nodes.map((placed) => box(placed, drawing))}</svg>`;
}

function line({ link, points }: PlacedLink): Markup {
  const [start, ...rest] = points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  if (!start) return html``;
  let path = `M${start.x} ${start.y}`;
  let from = start;
  for (const to of rest) {
    // Level at both ends. A line back to its own column makes a bend to the right.
    const reach = to.x > from.x ? (to.x - from.x) / 2 : 24;
    const back = to.x > from.x ? -reach : reach;
    path += `C${from.x + reach} ${from.y} ${to.x + back} ${to.y} ${to.x} ${to.y}`;
    from = to;
  }
  return html`<path class="link${link.oddity && ' odd'}" d="${path}" marker-end="url(#arrow)"/>`;
}

function box({ node, x, y, lines }: PlacedNode, { nodeWidth, nodeHeight }: Drawing): Markup {
  const isOdd = node.state === 'unserved' || node.state === 'aimless' || node.state === 'unknown';
  // "D1 De kustwacht …" on one line: the id stands out all the same.
  const written = (words: string, n: number): Markup => {
    const id = n === 0 && node.id !== null && words.startsWith(node.id) ? node.id : '';
    return html`${id !== '' && html`<tspan class="id">${id}</tspan>`}${words.slice(id.length)}`;
  };
  const top = y + (nodeHeight - lines.length * 14) / 2 + 11;
  return html`<g class="node${isOdd && ' odd'}" data-node="${node.key}"><title>${node.id === null ? node.text : `${node.id} ${node.text}`}</title><rect x="${x}" y="${y}" width="${nodeWidth}" height="${nodeHeight}" rx="4"/>${lines.map(
    (words, n) => html`<text x="${x + 7}" y="${Math.round(top + n * 14)}">${written(words, n)}</text>`,
  )}</g>`;
}
