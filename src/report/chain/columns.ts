import type { ChainFacts, Sphere } from '../report.ts';

/** The spheres from left to right: from what we do to what it is for. */
export const spheres: readonly Sphere[] = ['control', 'influence', 'interest'];

/** For each node the column that it stands in, from left to right, and how many columns each sphere has. */
export interface Columns {
  readonly of: ReadonlyMap<string, number>;
  readonly widths: Readonly<Record<Sphere, number>>;
}

/**
 * Gives each node a column: its sphere decides the band, and within a band what is served within it stands to the right of the rest; more
 * columns would be too narrow to read. Every band is there, also an empty one: that nothing stands in a sphere is worth seeing.
 */
export function columnsOf({ nodes, links }: ChainFacts): Columns {
  const sphereAt = new Map(nodes.map(({ key, sphere }) => [key, sphere]));
  const served = new Set(
    links
      .filter(({ from, to, oddity }) => oddity !== 'circular' && sphereAt.get(from) === sphereAt.get(to))
      .map(({ to }) => to),
  );
  const width = (sphere: Sphere): number => (nodes.some((n) => n.sphere === sphere && served.has(n.key)) ? 2 : 1);
  const widths = { control: width('control'), influence: width('influence'), interest: width('interest') };
  const first = { control: 0, influence: widths.control, interest: widths.control + widths.influence };
  return { of: new Map(nodes.map(({ key, sphere }) => [key, first[sphere] + (served.has(key) ? 1 : 0)])), widths };
}
