import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Goal } from '../../../src/engine/index.ts';
import { draftTree, goalKeys, type TreeNode } from '../../../src/views/draftTree.ts';
import { letterWith, read } from '../../helpers/drafts.ts';

const treeOf = (text: string, before: Parameters<typeof goalKeys>[1] = []) => {
  const reading = read(text);
  const keys = goalKeys(reading.goals, before);
  return {
    keys,
    tree: draftTree(reading, [{ key: 'k', message: 'Vage termijn', line: 3, start: 4, end: 9 }], keys, 'nl'),
  };
};
const lines = (nodes: readonly TreeNode[], indent = ''): string[] =>
  nodes.flatMap(({ label, description, children }) => [
    `${indent}${label}${description && ` (${description})`}`,
    ...lines(children, `${indent}  `),
  ]);
const idsIn = (nodes: readonly TreeNode[]): string[] => nodes.flatMap(({ id, children }) => [id, ...idsIn(children)]);

const examples = ['strategie', 'beleidsreactie', 'artikel-100-brief'].map((name) =>
  readFileSync(`examples/${name}.md`, 'utf8'),
);

describe('the tree of a draft', () => {
  it('has its goals with what serves them, its recommendations with what is promised, and what is open', () => {
    const text = letterWith(
      '**Doel D1.** De kustwacht is binnen een uur bij een schip.\n\n- **Termijn:** 2027\n- **Verantwoordelijk:** DVB\n- **Activiteiten:** A1\n\n**Activiteit A1.** DVB laat uiterlijk 30 juni 2027 150 kustwachters opleiden.\n\n**Activiteit A2.** DVB levert in 2027 drie boten.\n\n## Aanbevelingen\n\n### Aanbeveling 1\n\n**Appreciatie:** neemt over\n\nDVB opent uiterlijk 1 mei 2026 een meldpunt.',
    );
    assert.deepEqual(lines(treeOf(text).tree), [
      'Doelen en activiteiten (2)',
      '  D1 De kustwacht is binnen een uur bij een schip. (maat ontbreekt)',
      '    A1 DVB laat uiterlijk 30 juni 2027 150 kustwachters opleiden.',
      '  A2 DVB levert in 2027 drie boten.',
      'Aanbevelingen (1)',
      '  Aanbeveling 1 (neemt over)',
      '    DVB opent uiterlijk 1 mei 2026 een meldpunt. (DVB · uiterlijk 1 mei 2026)',
      'Open punten (1)',
      '  Vage termijn (regel 3)',
    ]);
  });

  it('leaves out groups of nothing', () => assert.deepEqual(draftTree(read('# Brief\n'), [], [], 'nl'), []));

  it('has no two lines with the same name', () => {
    for (const text of examples) {
      const ids = idsIn(treeOf(text).tree);
      assert.equal(new Set(ids).size, ids.length);
    }
  });

  it('keeps the names of its lines when a goal is edited, also one without an id', () => {
    for (const text of examples) {
      const { keys, tree } = treeOf(text);
      const [goal] = read(text).goals.filter(({ id, kind }) => id === null && kind === 'effect');
      const at = goal?.end ?? text.indexOf('.');
      const edited = `${text.slice(0, at - 1)} van het land${text.slice(at - 1)}`;
      assert.deepEqual(idsIn(treeOf(edited, keys).tree), idsIn(tree));
    }
  });
});

describe('the names of goals', () => {
  const named = (words: readonly string[], before: Parameters<typeof goalKeys>[1] = []) =>
    goalKeys(
      words.map((text) => ({ id: null, text }) as unknown as Goal),
      before,
    );
  const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });

  it('are kept before and behind an edit, and never given twice', () =>
    fc.assert(
      fc.property(list, list, list, list, (head, old, fresh, tail) => {
        const before = named([...head, ...old, ...tail]);
        const after = named([...head, ...fresh, ...tail], before);
        const keys = after.map(({ key }) => key);
        assert.equal(new Set(keys).size, keys.length);
        assert.deepEqual(
          keys.slice(0, head.length),
          before.slice(0, head.length).map(({ key }) => key),
        );
        if (fresh.length === old.length)
          assert.deepEqual(
            keys,
            before.map(({ key }) => key),
          );
      }),
    ));
});
