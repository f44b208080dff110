import { firstWords } from '../../views/goalName.ts';
import type { ChainFacts } from '../report.ts';
import type { ReportWords } from '../words/report-words.ts';
import { spheres } from './columns.ts';

/** The chain as text for Mermaid: spheres as subgraphs, links that are out of the ordinary as broken lines. */
export function mermaidOf({ nodes, links }: ChainFacts, say: ReportWords): string {
  const names = new Map(nodes.map(({ key }, n) => [key, `n${n + 1}`]));
  const bands = spheres.flatMap((sphere) => {
    const own = nodes.filter((node) => node.sphere === sphere);
    if (own.length === 0) return [];
    const lines = own.map(({ key, id, text }) => `    ${names.get(key)}["${label(id, text)}"]`);
    return [`  subgraph ${sphere}["${say.spheres[sphere]}"]`, ...lines, '  end'];
  });
  const arrows = links.map(
    ({ from, to, oddity }) => `  ${names.get(from)} ${oddity ? '-.->' : '-->'} ${names.get(to)}`,
  );
  return ['flowchart LR', ...bands, ...arrows, ''].join('\n');
}

// Mermaid reads quotes, brackets and HTML in a label: all but letters, figures and some signs are given by their number.
const label = (id: string | null, text: string): string =>
  firstWords(id === null ? text : `${id} ${text}`, 70).replace(
    /[^\p{L}\p{N} ,.…-]/gu,
    (sign) => `#${sign.codePointAt(0)};`,
  );
