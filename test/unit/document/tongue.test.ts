import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Part, PlacedPart } from '../../../src/engine/document/block.ts';
import { createPartReader } from '../../../src/engine/document/parts.ts';
import { createTongueReader } from '../../../src/engine/document/tongue.ts';

const DUTCH = 'Het kabinet bericht de Kamer in het najaar over de kustwacht van het eiland en de haven.';
const ENGLISH = 'The government will inform the House of the coastguard by June and report on it for the year.';
const KINDS = { heading: '## Kop', dutch: DUTCH, english: ENGLISH, short: 'Zie bijlage 3.' };
type Kind = keyof typeof KINDS;

/** Parts of the given kinds; those that stood there before stay the same objects, as a reader of parts keeps them. */
function partsOf(kinds: readonly Kind[], kept: Map<string, Part>): PlacedPart[] {
  let start = 0;
  return kinds.map((kind, i) => {
    // The same words twice are two parts.
    const nth = kinds.slice(0, i).filter((other) => other === kind).length;
    const name = `${kind} ${nth}`;
    const [read] = createPartReader('markdown')(`${KINDS[kind]}\n\n`);
    const part = kept.get(name) ?? read?.part;
    assert.ok(part);
    kept.set(name, part);
    start += part.text.length;
    return { start: start - part.text.length, part };
  });
}

const kinds = fc.array(fc.constantFrom(...(Object.keys(KINDS) as Kind[])), { maxLength: 12 });
const draft = fc.constantFrom('nl' as const, 'en' as const);

describe('the languages of a draft', () => {
  it('are those that a fresh reader tells, whatever came before', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(kinds, draft), { minLength: 2, maxLength: 6 }), (versions) => {
        const kept = new Map<string, Part>();
        const tonguesOf = createTongueReader();
        for (const [now, mostly] of versions) {
          const parts = partsOf(now, kept);
          assert.deepEqual(tonguesOf(parts, mostly), createTongueReader()(parts, mostly));
        }
      }),
    ));

  it('follow a change of the parts in a section', () => {
    const kept = new Map<string, Part>();
    const tonguesOf = createTongueReader();
    tonguesOf(partsOf(['heading', 'dutch', 'heading', 'short', 'heading', 'dutch'], kept), 'nl');
    const after = partsOf(['heading', 'dutch', 'heading', 'english', 'short', 'heading', 'dutch'], kept);
    assert.deepEqual(tonguesOf(after, 'nl'), ['nl', 'nl', 'en', 'en', 'en', 'nl', 'nl']);
  });

  it('ask as much work after an edit, however long the draft', () => {
    const looks = [10, 1000].map((sections) => {
      let looked = 0;
      const watched = (placed: PlacedPart): PlacedPart => ({
        ...placed,
        part: {
          text: placed.part.text,
          get blocks() {
            looked++;
            return placed.part.blocks;
          },
        },
      });
      const [heading, dutch, english] = partsOf(['heading', 'dutch', 'english'], new Map());
      assert.ok(heading && dutch && english);
      const parts = Array.from({ length: sections }, () => [heading, dutch].map(watched)).flat();
      const tonguesOf = createTongueReader();
      tonguesOf(parts, 'nl');
      looked = 0;
      tonguesOf(parts.toSpliced(sections + 1, 1, watched(english)), 'nl');
      return looked;
    });
    assert.ok((looks[0] ?? 0) > 0);
    assert.equal(looks[0], looks[1]);
  });
});
