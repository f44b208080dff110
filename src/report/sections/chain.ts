import { firstWords } from '../../views/goalName.ts';
import { DRAWABLE } from '../chain/layout.ts';
import { mermaidOf } from '../chain/mermaid.ts';
import { type Block, draft, type Line, missing, plain, type Row, type Section, sentence, tableOr } from '../page.ts';
import type { ChainFacts, ChainNode, Report } from '../report.ts';
import type { ReportWords } from '../words/report-words.ts';

/** The chain: a drawing, the same as a table and as Mermaid text, and the links that are missing. */
export function chainSection({ chain }: Report, say: ReportWords): Section {
  const { nodes, links, outside } = chain;
  const blocks: Block[] =
    nodes.length === 0
      ? [sentence('chain-none', say.chain.none)]
      : [
          nodes.length > DRAWABLE
            ? sentence('chain-large', say.chain.tooLarge(nodes.length))
            : { kind: 'picture', id: 'chain-picture', description: say.chain.picture(nodes.length, links.length) },
          tableOr(say.chain.noGaps, {
            id: 'chain-gaps',
            caption: say.chain.gaps,
            columns: say.chain.gapColumns,
            rows: gapRows(chain, say),
          }),
          tableOr(say.chain.none, {
            id: 'chain-table',
            caption: say.chain.table,
            columns: say.chain.columns,
            rows: nodeRows(chain, say),
          }),
          ...(nodes.length > DRAWABLE
            ? []
            : [{ kind: 'source', id: 'mermaid', caption: say.chain.mermaid, text: mermaidOf(chain, say) } as const]),
        ];
  if (outside > 0) blocks.push(sentence('chain-outside', say.chain.outside(outside)));
  return { id: 'chain', title: say.chain.title, blocks };
}

function nodeRows({ nodes, links }: ChainFacts, say: ReportWords): Row[] {
  const known = new Map(nodes.map((node) => [node.key, node]));
  const serves = new Map<string, Line[]>(nodes.map(({ key }) => [key, []]));
  for (const { from, to, by, oddity } of links) {
    const node = known.get(to);
    if (!node) continue;
    const name = nameOf(node);
    serves
      .get(from)
      ?.push(
        oddity === 'unknown' && node.state === 'unknown'
          ? missing(`${name}: ${say.chain.unknownId}`)
          : { ...draft({ ...node, text: by === 'words' ? `${name} (${say.chain.byWords})` : name }), tone: 'name' },
      );
  }
  return nodes.map((node) => ({
    key: node.key,
    cells: [
      [stateLine(node, say)],
      [plain(node.level ? say.levels[node.level] : '–')],
      [plain(say.spheres[node.sphere])],
      serves.get(node.key) ?? [],
    ],
  }));
}

function stateLine(node: ChainNode, say: ReportWords): Line {
  if (node.state === 'unknown') return missing(say.chain.unknownId, node.id);
  const line = draft({ start: node.start, end: node.end, text: firstWords(node.text, 120) }, node.id);
  return node.state === 'linked' ? line : { ...line, text: `${line.text} (${say.chain.states[node.state]})` };
}

const nameOf = ({ id, text }: ChainNode): string => id ?? firstWords(text);

function gapRows({ nodes, gaps }: ChainFacts, say: ReportWords): Row[] {
  const known = new Map(nodes.map((node) => [node.key, node]));
  return gaps.map(({ key, kind, at, start, end, text, remedies }) => {
    const node = known.get(at);
    const where = node ? firstWords(node.text, 80) : text;
    return {
      key,
      cells: [
        [draft({ start, end, text: where }, node?.id ?? null)],
        [missing(say.chain.gapKinds[kind](text), null, remedies)],
      ],
    };
  });
}
