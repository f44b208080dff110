import assert from 'node:assert/strict';
import fc from 'fast-check';
import { drawingOf } from '../../../src/report/chain/layout.ts';
import { mermaidOf } from '../../../src/report/chain/mermaid.ts';
import type { ChainFacts } from '../../../src/report/report.ts';
import { nl } from '../../../src/report/words/nl.ts';
import { example, oddChain, report } from './reports.ts';

/** A strategy with sixty goals, each with an activity. */
const sixty = `# Strategie\n\n## Doelen\n\n${Array.from({ length: 60 }, (_, i) =>
  i < 3
    ? `**Doel D${i}.** Vissers van kust ${i} krijgen met minder overvallen te maken.\n\n- **Termijn:** 2029\n`
    : `**Doel D${i}.** De kustwacht van kust ${i} is binnen een uur ter plaatse.\n\n- **Termijn:** 2028\n- **Draagt bij aan:** D${i % 3}\n- **Activiteiten:** A${i}\n\n**Activiteit A${i}.** DVB koopt in 2026 boot ${i}.\n`,
).join('\n')}`;

/** Fails where two nodes overlap, a node stands outside of the band of its sphere, or a link does not touch its nodes. */
function checked(chain: ChainFacts): ReturnType<typeof drawingOf> {
  const drawing = drawingOf(chain);
  const { nodes, links, bands, nodeWidth, nodeHeight, width, height } = drawing;
  assert.equal(nodes.length, chain.nodes.length);
  assert.equal(links.length, chain.links.length);
  for (const [i, a] of nodes.entries()) {
    const band = bands.find(({ sphere }) => sphere === a.node.sphere);
    assert.ok(band && band.x <= a.x && a.x + nodeWidth <= band.x + band.width, a.node.key);
    assert.ok(a.x >= 0 && a.x + nodeWidth <= width && a.y >= 0 && a.y + nodeHeight <= height, a.node.key);
    for (const b of nodes.slice(i + 1))
      assert.ok(
        a.x + nodeWidth <= b.x || b.x + nodeWidth <= a.x || a.y + nodeHeight <= b.y || b.y + nodeHeight <= a.y,
        `${a.node.key} lies over ${b.node.key}`,
      );
  }
  const place = new Map(nodes.map((placed) => [placed.node.key, placed]));
  for (const { link, points } of links) {
    const from = place.get(link.from);
    const to = place.get(link.to);
    assert.ok(from && to);
    assert.deepEqual(points[0], { x: from.x + nodeWidth, y: from.y + nodeHeight / 2 });
    assert.equal(points.at(-1)?.y, to.y + nodeHeight / 2);
    for (const { x, y } of points) assert.ok(Number.isFinite(x) && Number.isFinite(y));
  }
  return drawing;
}

describe('the drawing of a chain', () => {
  for (const name of ['strategie', 'beleidsreactie', 'artikel-100-brief'])
    it(`has all of ${name}, in its spheres, nothing over anything`, () => void checked(report(example(name)).chain));

  it('has links that are out of the ordinary', () => void checked(report(oddChain).chain));

  it('begins at the top with what the draft begins with', () => {
    const { nodes } = checked(report(example('strategie')).chain);
    const heightOf = (id: string) => nodes.find(({ node }) => node.id === id)?.y ?? 0;
    assert.ok(heightOf('A1') < heightOf('A7') && heightOf('D1') < heightOf('D6'));
  });

  it('is as wide with sixty goals, and has a line for each', () => {
    const drawing = checked(report(sixty).chain);
    assert.equal(drawing.width, 640);
    assert.ok(drawing.height < 60 * 36, `${drawing.height}`);
  });

  it('is drawn whatever is linked to what', () => {
    const spheres = ['control', 'influence', 'interest'] as const;
    const place = fc.nat({ max: 9 });
    const link = fc.tuple(place, place).filter(([from, to]) => from !== to);
    const chain = fc
      .record({
        spheres: fc.array(fc.constantFrom(...spheres), { minLength: 10, maxLength: 10 }),
        links: fc.uniqueArray(link, { selector: String, maxLength: 20 }),
      })
      .map(
        ({ spheres, links }): ChainFacts => ({
          nodes: spheres.map((sphere, i) => ({
            key: `k${i}`,
            id: i % 2 ? `D${i}` : null,
            level: null,
            sphere,
            state: 'linked',
            start: i,
            end: i + 1,
            text: 'woorden '.repeat(i),
          })),
          links: links.map(([from, to]) => ({ from: `k${from}`, to: `k${to}`, by: 'id', oddity: null })),
          gaps: [],
          outside: 0,
        }),
      );
    fc.assert(
      fc.property(chain, (drawn) => void checked(drawn)),
      { numRuns: 40 },
    );
  });
});

describe('the chain as Mermaid text', () => {
  it('names each node and each link once', () => {
    const { chain } = report(oddChain);
    const text = mermaidOf(chain, nl);
    assert.equal(text.match(/\["(?!Controle|Invloed|Belang)/g)?.length, chain.nodes.length);
    assert.equal(text.match(/-->|-\.->/g)?.length, chain.links.length);
    assert.match(text, /^flowchart LR\n {2}subgraph control\["Controle"\]\n {4}n\d+\["A1 DVB leidt/);
  });

  it('lets no words of a draft be notation', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const node = {
          key: 'k',
          id: null,
          level: null,
          sphere: 'control',
          state: 'apart',
          start: 0,
          end: 1,
          text,
        } as const;
        const [, , line] = mermaidOf({ nodes: [node], links: [], gaps: [], outside: 0 }, nl).split('\n');
        assert.match(line ?? '', /^ {4}n1\["(?:[\p{L}\p{N} ,.…-]|#\d+;)*"\]$/u);
      }),
    );
  });
});
