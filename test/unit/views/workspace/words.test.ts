import assert from 'node:assert/strict';
import { workspaceWords } from '../../../../src/views/workspace/words.ts';

describe('what came of a check of the workspace', () => {
  const told = (drafts: number, marks: number, skipped = 0, left = 0): string[] =>
    (['nl', 'en'] as const).map((language) => workspaceWords(language).result({ drafts, marks, skipped, left }));

  it('is told in a sentence', () => {
    assert.deepEqual(told(12, 34), ['12 ontwerpen gecontroleerd: 34 markeringen.', '12 drafts checked: 34 marks.']);
    assert.deepEqual(told(1, 1), ['1 ontwerp gecontroleerd: 1 markering.', '1 draft checked: 1 mark.']);
    assert.deepEqual(told(0, 0), ['0 ontwerpen gecontroleerd: geen markeringen.', '0 drafts checked: no marks.']);
  });

  it('names what was passed over or not read', () => {
    assert.deepEqual(told(2, 0, 1, 3), [
      '2 ontwerpen gecontroleerd: geen markeringen. 1 bestand overgeslagen. Gestopt: 3 bestanden niet gelezen.',
      '2 drafts checked: no marks. 1 file passed over. Stopped: 3 files not read.',
    ]);
  });
});
