import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineIndex, lineStartBefore, linesFrom, type Position } from '../../../src/engine/text/lines.ts';

const text = fc
  .array(fc.constantFrom('a', 'é', '😀', '\n', '\r', '\r\n', '\u2028', ' '), { maxLength: 40 })
  .map((s) => s.join(''));

/** Counts as an editor does, one unit at a time. */
function counted(draft: string, offset: number): Position {
  let line = 1;
  let start = 0;
  for (let at = 1; at <= offset; at++) {
    const before = draft[at - 1];
    if (before === '\n' || (before === '\r' && draft[at] !== '\n')) {
      line++;
      start = at;
    }
  }
  return { line, column: offset - start + 1 };
}

describe('lines', () => {
  const places: readonly (readonly [draft: string, offset: number, line: number, column: number])[] = [
    ['', 0, 1, 1],
    ['een', 3, 1, 4],
    ['een\ntwee', 3, 1, 4],
    ['een\ntwee', 4, 2, 1],
    ['een\r\ntwee', 5, 2, 1],
    ['een\rtwee', 4, 2, 1],
    ['een\n', 4, 2, 1],
    ['een\u2028twee', 4, 1, 5],
    ['😀 een', 2, 1, 3],
    ['\n\n\n', 2, 3, 1],
    ['een', 99, 1, 4],
  ];
  for (const [draft, offset, line, column] of places) {
    it(`finds ${offset} in ${JSON.stringify(draft)} at ${line}:${column}`, () => {
      assert.deepEqual(lineIndex(draft).position(offset), { line, column });
    });
  }

  it('finds every offset where counting finds it', () => {
    fc.assert(
      fc.property(text, (draft) => {
        const index = lineIndex(draft);
        for (let offset = 0; offset <= draft.length; offset++) {
          assert.deepEqual(index.position(offset), counted(draft, offset));
        }
      }),
    );
  });

  it('are read from any of them on, and together are the text', () => {
    fc.assert(
      fc.property(text, (draft) => {
        const line = linesFrom(draft);
        let at = 0;
        for (let number = 0; ; number++) {
          const here = line(number);
          if (!here) break;
          assert.equal(here.start, at);
          assert.equal(here.text, draft.slice(here.start, here.end));
          assert.match(draft.slice(here.end, here.next), /^(?:\r\n|\r|\n|)$/);
          assert.deepEqual(linesFrom(draft, here.start)(0), here);
          at = here.next;
        }
        assert.equal(at, draft.length);
      }),
    );
  });

  it('are counted backwards as they are counted forwards', () => {
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(3), (draft, offset, count) => {
        const at = Math.min(offset, draft.length);
        const start = lineStartBefore(draft, at, count);
        const { line } = counted(draft, at);
        assert.deepEqual(counted(draft, start), { line: Math.max(1, line - count), column: 1 });
      }),
    );
  });
});
