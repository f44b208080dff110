import assert from 'node:assert/strict';
import { formatOf, hasDraftName, isHidden, largestFile, textOf } from '../../../../src/views/workspace/draftFile.ts';

describe('a file in the workspace', () => {
  it('has its text, without byte-order mark', () =>
    assert.deepEqual(textOf(new TextEncoder().encode('\ufeffDoel é')), { text: 'Doel é' }));

  it('is passed over when it is a program or a picture', () => {
    assert.equal(textOf(Uint8Array.of(0x89, 0x50, 0, 1)), 'no text');
  });

  it('is passed over when it is in another encoding', () => assert.equal(textOf(Uint8Array.of(0x64, 0xe9)), 'no text'));

  it('is passed over when it is very large', () =>
    assert.equal(textOf(new Uint8Array(largestFile + 1).fill(0x20)), 'too large'));

  it('may be a draft by its name', () => {
    assert.deepEqual(['brief.md', 'BRIEF.TXT', 'brief.docx', 'md'].map(hasDraftName), [true, true, false, false]);
    assert.deepEqual(['node_modules', '.git', 'brieven'].map(isHidden), [true, true, false]);
    assert.deepEqual(['a.md', 'b.txt'].map(formatOf), ['markdown', 'plain']);
  });
});
