import assert from 'node:assert/strict';
import { documentUnder, fitsGlob } from '../../../src/engine/guide/documents.ts';
import { builtInGuide } from '../../../src/engine/index.ts';

const cases: readonly (readonly [glob: string, fitting: readonly string[], other: readonly string[]])[] = [
  ['brieven/*.md', ['brieven/a.md', 'brieven/.md'], ['brieven/x/a.md', 'a.md', 'brieven/a.txt']],
  ['brieven/**', ['brieven/a.md', 'brieven/x/y/a.md'], ['a.md', 'oude-brieven/a.md']],
  ['**/*.md', ['a.md', 'x/a.md', 'x/y/a.md'], ['a.txt']],
  ['**/concept-?/*', ['concept-1/a', 'x/concept-2/b'], ['concept-12/a', 'concept-1/x/a']],
  ['./a.md', ['a.md'], ['b.md']],
  ['*', ['a.md'], ['x/a.md']],
];

describe('the files of a guide', () => {
  for (const [glob, fitting, other] of cases)
    it(`${glob} fits ${fitting.join(', ')} and not ${other.join(', ')}`, () =>
      assert.deepEqual(
        [...fitting, ...other].filter((path) => fitsGlob(path, glob)),
        fitting,
      ));

  it('are seen from the folder of its file, and the first that fits holds', () => {
    const guide = {
      ...builtInGuide,
      documents: [
        { files: 'oud/**', type: 'none', folder: '/werk' },
        { files: '**', type: 'strategie', folder: '/werk' },
      ] as const,
    };
    assert.deepEqual(
      ['/werk/oud/a.md', '/werk/a.md', '/werkmap/a.md', '/a.md'].map((path) => documentUnder(guide, path)),
      ['none', 'strategie', null, null],
    );
  });

  it('with a glob full of stars is answered all the same', () => {
    assert.equal(fitsGlob('a'.repeat(2000), `${'*a'.repeat(500)}b`), false);
    assert.equal(fitsGlob('a/'.repeat(500), `${'**/a/'.repeat(200)}b`), false);
  });
});
