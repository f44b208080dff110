import { graphlib, layout } from '@dagrejs/dagre';
import type { ChainLink, ChainNode } from '../report.ts';

/** A place in the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where columns are, and how large what stands in them. */
interface Grid {
  readonly width: number;
  readonly height: number;
  /** Between two columns. */
  readonly gap: number;
  /** Between two nodes in a column. */
  readonly between: number;
  readonly columnOf: (key: string) => number;
  readonly left: (column: number) => number;
}

/** Nodes that hang together, laid out. */
interface Group {
  readonly height: number;
  /** The middle of each node, from the top of the group. */
  readonly nodes: readonly (readonly [key: string, y: number])[];
  /** Where a link that skips a column goes between the nodes there. */
  readonly links: readonly (readonly [link: ChainLink, bends: readonly Point[]])[];
}

/** Groups of nodes that hang together by the links, in the order of the draft. Loose nodes make no group. */
export function groupsOf(nodes: readonly ChainNode[], links: readonly ChainLink[]): string[][] {
  const beside = new Map<string, string[]>(nodes.map(({ key }) => [key, []]));
  for (const { from, to } of links) {
    beside.get(from)?.push(to);
    beside.get(to)?.push(from);
  }
  const groupOf = new Map<string, string[]>();
  const groups: string[][] = [];
  for (const { key } of nodes) {
    if (beside.get(key)?.length === 0) continue;
    let group = groupOf.get(key);
    if (!group) {
      group = [];
      groups.push(group);
      const reached = [key];
      groupOf.set(key, group);
      for (const member of reached)
        for (const other of beside.get(member) ?? [])
          if (!groupOf.has(other)) {
            groupOf.set(other, group);
            reached.push(other);
          }
    }
    group.push(key);
  }
  return groups;
}

/**
 * Lays out a group. The library decides which node stands above which, and how far; the columns are ours, so that the spheres line up. With
 * links exactly as long as the columns are apart, it has no other choice than those columns.
 */
export function laidOut(keys: readonly string[], links: readonly ChainLink[], grid: Grid): Group {
  const { width, height, gap, between, columnOf, left } = grid;
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: between, ranksep: gap });
  for (const key of keys) graph.setNode(key, { width, height });
  const members = new Set(keys);
  const own = links.filter(({ from }) => members.has(from));
  for (const { from, to } of own) graph.setEdge(from, to, { minlen: columnOf(to) - columnOf(from) });
  layout(graph);
  const total: number = graph.graph().height ?? 0;
  const placeOf = (key: string): Point => graph.node(key);
  // The library does not care which way is up; a reader begins with what the draft begins with.
  const first = Math.min(...keys.map(columnOf));
  const [top, ...others] = keys.filter((key) => columnOf(key) === first);
  const bottom = others.at(-1) ?? top;
  const isUpsideDown = top !== undefined && bottom !== undefined && placeOf(top).y > placeOf(bottom).y;
  const upright = (y: number): number => (isUpsideDown ? total - y : y);
  const centres = new Map(keys.map((key) => [placeOf(key).x, left(columnOf(key)) + width / 2]));
  const bends = (link: ChainLink): Point[] => {
    if (columnOf(link.to) - columnOf(link.from) < 2) return [];
    const points: readonly Point[] = graph.edge(link.from, link.to).points;
    return points.slice(1, -1).map(({ x, y }) => ({ x: inOurColumns(x, centres), y: upright(y) }));
  };
  return {
    height: total,
    nodes: keys.map((key) => [key, upright(placeOf(key).y)]),
    links: own.map((link) => [link, bends(link)]),
  };
}

// The library's columns stand elsewhere than ours: a point between two of them keeps its share of the way.
function inOurColumns(x: number, centres: ReadonlyMap<number, number>): number {
  const known = [...centres].sort(([a], [b]) => a - b);
  const next = Math.max(
    known.findIndex(([theirs]) => theirs >= x),
    1,
  );
  const [before, ours] = known[next - 1] ?? [0, 0];
  const [after, oursAfter] = known[next] ?? [before + 1, ours + 1];
  return ours + ((x - before) / (after - before)) * (oursAfter - ours);
}
