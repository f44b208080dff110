import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block, Format, PlacedPart } from '../../../src/engine/document/block.ts';
import { readMarkdown } from '../../../src/engine/document/markdown.ts';
import { createPartReader } from '../../../src/engine/document/parts.ts';
import { readPlain } from '../../../src/engine/document/plain.ts';
import { LINES_AHEAD } from '../../../src/engine/document/split.ts';
import { lineStartBefore } from '../../../src/engine/text/lines.ts';
import { shift } from '../../../src/engine/text/span.ts';
import { change, changed, draftText } from './drafts.ts';

const FORMATS: readonly Format[] = ['markdown', 'plain'];

const readFresh = (text: string, format: Format): readonly PlacedPart[] => createPartReader(format)(text);

/** Blocks at their place in the draft. */
const placed = (parts: readonly PlacedPart[]): readonly Block[] =>
  parts.flatMap(({ start, part }) => part.blocks.map((block) => ({ ...block, ...shift(block, start) })));

function commonLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

/** The parts of `after` that an edit cannot have touched, with their counterparts in `before`. */
function untouched(
  before: readonly PlacedPart[],
  old: string,
  after: readonly PlacedPart[],
  text: string,
): [PlacedPart, PlacedPart][] {
  const prefix = commonLength(old, text);
  const reversed = (draft: string): string => [...draft.slice(prefix)].reverse().join('');
  const suffix = commonLength(reversed(old), reversed(text));
  const certain = lineStartBefore(text, prefix, LINES_AHEAD);
  const byStart = new Map(before.map((part) => [part.start, part]));
  return after.flatMap((part) => {
    const ahead = part.start + part.part.text.length <= certain;
    const behind = part.start > 0 && part.start >= text.length - suffix;
    const counterpart = byStart.get(ahead ? part.start : part.start - text.length + old.length);
    const comparable = (ahead || behind) && counterpart && (counterpart.start > 0 || ahead);
    return comparable ? [[counterpart, part]] : [];
  });
}

describe('the parts of a draft', () => {
  for (const format of FORMATS) {
    describe(format, () => {
      it('together are the draft', () => {
        fc.assert(
          fc.property(draftText(), (text) => {
            const parts = readFresh(text, format);
            assert.equal(parts.map(({ part }) => part.text).join(''), text);
            for (const { start, part } of parts) assert.equal(text.slice(start, start + part.text.length), part.text);
          }),
          { numRuns: 200 },
        );
      });

      it('after any edits are those of a fresh reading', () => {
        fc.assert(
          fc.property(draftText(), fc.array(change, { minLength: 1, maxLength: 6 }), (text, changes) => {
            const read = createPartReader(format);
            read(text);
            let now = text;
            for (const edit of changes) {
              now = changed(now, edit);
              assert.deepEqual(read(now), readFresh(now, format));
            }
          }),
          { numRuns: 200 },
        );
      });

      it('stay the same objects where an edit leaves them alone', () => {
        fc.assert(
          fc.property(draftText(), change, (text, edit) => {
            fc.pre(!text.startsWith('---'));
            const read = createPartReader(format);
            const before = read(text);
            const now = changed(text, edit);
            for (const [old, same] of untouched(before, text, read(now), now)) assert.equal(same.part, old.part);
          }),
          { numRuns: 200 },
        );
      });

      // Not so, by design, with links defined in another part, and in corners where no letter comes: indented code and fences,
      // furniture in HTML, byte order marks within the text.
      it('hold the blocks that the draft read as one part has', () => {
        const sound = draftText(10).filter((text) => !/^---|\[1\]:|^ +```|^(?: {4}|\t)|<\/?div>|\uFEFF/m.test(text));
        fc.assert(
          fc.property(sound, (text) => {
            assert.deepEqual(
              placed(readFresh(text, format)),
              format === 'markdown' ? readMarkdown(text) : readPlain(text),
            );
          }),
          { numRuns: 200 },
        );
      });
    });
  }

  it('are read again only where an edit is, however long the draft', () => {
    const paragraphs = Array.from(
      { length: 3000 },
      (_, number) => `Doel ${number} is dat BZ in 2027 twee boten levert.\n\n`,
    );
    const read = createPartReader('markdown');
    const before = read(paragraphs.join(''));
    const after = read(paragraphs.with(1500, 'Doel 1500 is dat BZ drie boten levert.\n\n').join(''));
    assert.equal(before.length, 3000);
    assert.deepEqual(
      after.flatMap(({ part }, index) => (part === before[index]?.part ? [] : [index])),
      [1500],
    );
  });

  it('are read again only where edits are, with several at once', () => {
    const paragraphs = Array.from(
      { length: 300 },
      (_, number) => `Doel ${number} is dat BZ in 2027 twee boten levert.\n\n`,
    );
    const read = createPartReader('plain');
    const before = read(paragraphs.join(''));
    const after = read(paragraphs.with(20, 'Nieuw.\n\n').with(220, 'Ook nieuw.\n\n').join(''));
    assert.deepEqual(
      after.flatMap(({ part }, index) => (part === before[index]?.part ? [] : [index])),
      [20, 220],
    );
  });

  it('are the very same when nothing has changed', () => {
    const read = createPartReader('markdown');
    assert.equal(read('Een zin.'), read('Een zin.'));
    assert.deepEqual(read(''), []);
  });

  it('take front matter as such at the start alone', () => {
    const read = createPartReader('markdown');
    const front = '---\nEen zin: x\n---\n\n';
    assert.deepEqual(
      placed(read(`${front}Een zin.`)).map(({ start }) => start),
      [front.length],
    );
    assert.deepEqual(read(`# Kop\n${front}`), readFresh(`# Kop\n${front}`, 'markdown'));
    assert.deepEqual(read(front), readFresh(front, 'markdown'));
    assert.deepEqual(read(front.slice(0, -5)), readFresh(front.slice(0, -5), 'markdown'));
  });
});
