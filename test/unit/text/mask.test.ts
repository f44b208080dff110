import assert from 'node:assert/strict';
import { blank, blankMatches, blankOut, keepOnly } from '../../../src/engine/text/mask.ts';

describe('mask', () => {
  it('blanks every unit but the line endings', () => {
    assert.equal(blank('een 😀\r\ntwee\n'), '      \r\n    \n');
  });

  it('blanks the given ranges', () => {
    const spans = [
      { start: 0, end: 3 },
      { start: 5, end: 8 },
    ];
    assert.equal(blankOut('een\ntwee drie', spans), '   \nt    drie');
    assert.equal(blankOut('een', []), 'een');
  });

  it('keeps only the given ranges', () => {
    assert.equal(keepOnly('een\ntwee', [{ start: 5, end: 7 }]), '   \n we ');
    assert.equal(keepOnly('een', []), '   ');
  });

  it('blanks what matches', () => {
    assert.equal(blankMatches('a1b22', /\d+/g), 'a b  ');
  });
});
