import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rules } from '../../../src/engine/index.ts';
import { bulkFixes, mended, safe } from '../../../src/views/bulkFixes.ts';
import { apart, changesOf } from '../../../src/views/edits.ts';
import { marks } from '../../../src/views/marks.ts';
import { applied, letterWith, openInBoth, read } from '../../helpers/drafts.ts';
import { editFaults } from '../../helpers/fixes.ts';
import { examplesOf } from '../../helpers/pages.ts';

const weak = rules.flatMap(({ page }) =>
  examplesOf(page.nl)
    .filter(({ kind, text }) => kind === 'fout' && !text.startsWith('#'))
    .map(({ text }) => text),
);
/** Each has a fix that needs no look. */
const faulty = [
  'De vorige brief ontving de Kamer als kst 32623/310.',
  'Zie kst-29521-434 en kst-27925-12.',
  'Dat staat in Kamerstuk 29521/434, zoals Kamerstuk 36 600/4 ook zegt.',
];
const draft = fc
  .array(fc.constantFrom(...faulty, ...faulty, ...weak), { minLength: 1, maxLength: 8 })
  .map((texts) => letterWith(texts.join('\n\n')));

describe('fixes in bulk', () => {
  it('leave nothing behind that is safe to fix', () =>
    fc.assert(
      fc.property(draft, (text) => {
        const { read: reread } = openInBoth();
        const edits = mended(text, reread(text), safe, reread);
        if (edits.length > 0) assert.deepEqual(editFaults(text, edits), []);
        assert.deepEqual(
          read(applied(text, edits))
            .findings.filter((finding) => safe(finding))
            .map(({ rule }) => rule),
          [],
        );
      }),
      { numRuns: 60 },
    ));

  it('of one rule leave less of it than there was', () =>
    fc.assert(
      fc.property(draft, fc.nat(), (text, pick) => {
        const { read: reread } = openInBoth();
        const reading = reread(text);
        const all = marks(reading, 'nl').flatMap((mark) => bulkFixes(reading, [mark], mark, 'nl'));
        const chosen = all[pick % Math.max(1, all.length)];
        fc.pre(chosen !== undefined);
        const edits = mended(text, reading, chosen.choice, reread);
        assert.deepEqual(editFaults(text, edits), []);
        const count = (words: string) => read(words).findings.filter((finding) => chosen.choice(finding)).length;
        assert.ok(count(applied(text, edits)) < count(text), chosen.title);
      }),
      { numRuns: 40 },
    ));

  const twice = letterWith(
    'BZ bezoekt in 2026 waar mogelijk vier havens.\n\nDefensie levert in 2026 in beginsel drie boten.',
  );
  const offered = (text: string, words: string, language: 'nl' | 'en' = 'nl') => {
    const reading = read(text);
    const start = text.indexOf(words);
    return bulkFixes(reading, marks(reading, language), { start, end: start }, language);
  };

  it('are offered where a rule marks more than one place', () => {
    assert.deepEqual(
      offered(twice, 'waar mogelijk').map(({ title }) => title),
      [
        'Noem de voorwaarde die te toetsen is, en zo bij alle 2 (ontsnappingsclausule)',
        'Schrap “waar mogelijk”, en zo bij alle 2 (ontsnappingsclausule)',
      ],
    );
    assert.deepEqual(offered(letterWith('BZ bezoekt in 2026 waar mogelijk vier havens.'), 'waar'), []);
  });

  it('do the same in each place', () => {
    const drop = offered(twice, 'waar mogelijk').find(({ title }) => title.startsWith('Schrap'));
    assert.ok(drop);
    const after = applied(twice, mended(twice, read(twice), drop.choice, read));
    assert.equal(after, twice.replace(' waar mogelijk', '').replace(' in beginsel', ''));
  });
});

describe('changes made one after the other', () => {
  const change = fc.record({ at: fc.nat(60), length: fc.nat(8), newText: fc.string({ maxLength: 6 }) });

  it('are told as changes of the first text', () =>
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 4 }),
        (text, rounds) => {
          const changes = changesOf(text);
          let now = text;
          for (const round of rounds) {
            const edits = apart(
              round.map(({ at, length, newText }) => {
                const start = Math.min(at, now.length);
                return [{ start, end: Math.min(start + length, now.length), newText }];
              }),
            );
            changes.apply(edits);
            now = applied(now, edits);
            assert.equal(changes.text, now);
          }
          assert.equal(applied(text, changes.edits), now);
          if (changes.edits.length > 0) assert.deepEqual(editFaults(text, changes.edits), []);
        },
      ),
    ));

  it('are taken whole or not at all', () => {
    const edit = (start: number, end: number) => ({ start, end, newText: '' });
    assert.deepEqual(apart([[edit(0, 2), edit(6, 8)], [edit(1, 3)], [edit(4, 5), edit(7, 9)], [edit(10, 11)]]), [
      edit(0, 2),
      edit(6, 8),
      edit(10, 11),
    ]);
  });
});
