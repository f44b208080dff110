import type { ChainFacts, ChainLink, ChainNode, Sphere } from '../report.ts';
import { columnsOf, spheres } from './columns.ts';
import { groupsOf, laidOut, type Point } from './groups.ts';

/** More nodes make no picture that can be read, and take long to lay out. */
export const DRAWABLE = 160;

/** A node with its place: x and y are those of its upper left corner. */
export interface PlacedNode extends Point {
  readonly node: ChainNode;
  readonly lines: readonly string[];
}

/** A link with the points that its line goes through. */
export interface PlacedLink {
  readonly link: ChainLink;
  readonly points: readonly Point[];
}

/** The chain as a drawing, in units that are pixels at full size. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodeWidth: number;
  readonly nodeHeight: number;
  readonly bands: readonly { readonly sphere: Sphere; readonly x: number; readonly width: number }[];
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
}

/** As wide as the narrowest panel that the picture must be read in. */
const WIDTH = 640;
const MARGIN = 10;
const GAP = 44;
const TOP = 34;
const BETWEEN = 10;
const LINE = 14;
const CHARACTER = 6;
/** From so many nodes on each has one line of text. */
const MANY = 24;

/** Lays out the chain: spheres as bands from left to right, what hangs together close by each other, loose nodes at the bottom. */
export function drawingOf(chain: ChainFacts): Drawing {
  const columns = columnsOf(chain);
  const count = columns.widths.control + columns.widths.influence + columns.widths.interest;
  const nodeWidth = Math.floor((WIDTH - 2 * MARGIN - GAP * (count - 1)) / count);
  const texts = linesOf(chain.nodes.length, tallest(chain, columns.of), nodeWidth);
  const nodeHeight = chain.nodes.length > MANY ? 22 : 24 + LINE * texts;
  const columnOf = (key: string): number => columns.of.get(key) ?? 0;
  const left = (column: number): number => MARGIN + column * (nodeWidth + GAP);
  const forward = chain.links.filter(({ from, to }) => columnOf(from) < columnOf(to));
  const heights = new Map<string, number>();
  const bends = new Map<ChainLink, readonly Point[]>();
  let bottom = TOP;
  for (const keys of groupsOf(chain.nodes, forward)) {
    const grid = { width: nodeWidth, height: nodeHeight, gap: GAP, between: BETWEEN, columnOf, left };
    const group = laidOut(keys, forward, grid);
    for (const [key, y] of group.nodes) heights.set(key, bottom + y - nodeHeight / 2);
    for (const [link, points] of group.links)
      bends.set(
        link,
        points.map(({ x, y }) => ({ x, y: bottom + y })),
      );
    bottom += group.height + BETWEEN;
  }
  bottom = stackLoose(chain.nodes, columnOf, heights, bottom, nodeHeight + BETWEEN);
  const place = (key: string): Point => ({ x: left(columnOf(key)), y: heights.get(key) ?? TOP });
  return {
    width: WIDTH,
    height: Math.round(bottom),
    nodeWidth,
    nodeHeight,
    bands: bandsOf(columns.widths, left),
    nodes: chain.nodes.map((node) => ({ node, ...place(node.key), lines: wrapped(node, nodeWidth, texts) })),
    links: chain.links.map((link) => {
      const from = place(link.from);
      const to = place(link.to);
      const middle = nodeHeight / 2;
      const start = { x: from.x + nodeWidth, y: from.y + middle };
      const goesBack = columnOf(link.from) >= columnOf(link.to);
      // A step back, or to a goal in the same column, leaves and enters on the right.
      const end = { x: goesBack ? to.x + nodeWidth : to.x, y: to.y + middle };
      return { link, points: [start, ...(bends.get(link) ?? []), end] };
    }),
  };
}

// As many lines as leave the picture on one screen: the first words of a goal seldom say what it is about.
function linesOf(nodes: number, tallest: number, width: number): number {
  if (nodes > MANY) return 1;
  const few = tallest <= 4 ? 4 : tallest <= 8 ? 3 : 2;
  return width < 140 ? few + 1 : few;
}

const tallest = ({ nodes }: ChainFacts, columnOf: ReadonlyMap<string, number>): number => {
  const counts = new Map<number, number>();
  for (const { key } of nodes) {
    const column = columnOf.get(key) ?? 0;
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
};

function bandsOf(widths: Readonly<Record<Sphere, number>>, left: (column: number) => number): Drawing['bands'] {
  let column = 0;
  return spheres.map((sphere) => {
    const x = column === 0 ? 0 : left(column) - GAP / 2;
    column += widths[sphere];
    const end = sphere === spheres.at(-1) ? WIDTH : left(column) - GAP / 2;
    return { sphere, x, width: end - x };
  });
}

// Loose nodes stand under each other in their column, below all groups. Gives the new bottom.
function stackLoose(
  nodes: readonly ChainNode[],
  columnOf: (key: string) => number,
  heights: Map<string, number>,
  top: number,
  step: number,
): number {
  const next = new Map<number, number>();
  for (const { key } of nodes) {
    if (heights.has(key)) continue;
    const column = columnOf(key);
    const y = next.get(column) ?? top;
    heights.set(key, y);
    next.set(column, y + step);
  }
  return Math.max(top, ...next.values());
}

// What has no id has its line for words.
function wrapped({ id, text }: ChainNode, width: number, texts: number): string[] {
  const most = texts > 1 && id === null ? texts + 1 : texts;
  const longest = Math.floor((width - 14) / CHARACTER);
  const words = (most === 1 && id ? `${id} ${text}` : text).replace(/\s+/g, ' ').trim().split(' ');
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= longest || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
    if (lines.length > most) break;
  }
  lines.push(line);
  const shown = lines
    .slice(0, most)
    .map((words) => (words.length > longest ? `${words.slice(0, longest - 1)}…` : words));
  if (lines.length > most) shown[most - 1] = `${(shown[most - 1] ?? '').slice(0, longest - 1)}…`;
  return most > 1 && id ? [id, ...shown] : shown;
}
