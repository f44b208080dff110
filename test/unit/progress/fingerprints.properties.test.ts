import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openDraft } from '../../../src/engine/index.ts';
import { read } from '../../helpers/drafts.ts';

const PARAGRAPHS = [
  'BZ sluit op termijn het steunpunt in Brenna.',
  'Defensie stuurt een aantal schepen naar Orvania.',
  'Nederland versterkt de kustwacht van Kestrin. Waar mogelijk levert BZ tolken.',
  'BZ zet in op een robuuste samenwerking\nmet diverse partners in de regio.',
  '- BZ sluit op termijn het kantoor.\n- Defensie stuurt in 2026 twee schepen.',
  '> Een citaat.',
  'Gewone tekst.',
];

const draftOf = (paragraphs: readonly string[]): string =>
  `# Beleidsreactie op het rapport «Varen»\n\n## Doelen\n\n${paragraphs.join('\n\n')}\n`;

/** The fingerprints of what is found in single statements; what is found in a draft as a whole may hang on the order. */
const fingerprintsIn = (text: string): string[] =>
  read(text)
    .findings.filter(({ info }) => info.over === 'statement')
    .map(({ fingerprint }) => fingerprint)
    .sort();

const paragraphs = fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 8 });

describe('fingerprints', () => {
  it('stay what they are when paragraphs move, however often the same sentence stands there', () => {
    fc.assert(
      fc.property(
        paragraphs.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
        ),
        ([before, after]) => assert.deepEqual(fingerprintsIn(draftOf(after)), fingerprintsIn(draftOf(before))),
      ),
      { numRuns: 40 },
    );
  });

  it('stay what they are when lines are broken elsewhere, or spaces and capitals change', () => {
    fc.assert(
      fc.property(paragraphs, (all) => {
        const text = draftOf(all);
        assert.deepEqual(fingerprintsIn(text.replace(/ (?=het |een |de )/g, '\n')), fingerprintsIn(text));
        assert.deepEqual(fingerprintsIn(text.replaceAll('\n', '\r\n')), fingerprintsIn(text));
      }),
      { numRuns: 20 },
    );
  });

  it('change when their sentence does, and no others', () => {
    const sentences = PARAGRAPHS.filter((text) => /^[A-Z][^.]*\.$/.test(text));
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...sentences), { minLength: 1 }), fc.nat(), (all, pick) => {
        const at = pick % all.length;
        const changed = all.map((sentence, i) => (i === at ? sentence.replace('.', ' bij Varse.') : sentence));
        const own = fingerprintsIn(draftOf([all[at] ?? '']));
        const before = fingerprintsIn(draftOf(all));
        const after = fingerprintsIn(draftOf(changed));
        assert.deepEqual(
          before.filter((one) => !after.includes(one)),
          own,
        );
        assert.equal(after.length, before.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what a baseline knows', () => {
  it('is kept apart, and counted: of a sentence that stands there once more, one is new', () => {
    const twice = draftOf([PARAGRAPHS[0] ?? '', PARAGRAPHS[0] ?? '']);
    const known = new Set(read(twice).findings.map(({ fingerprint }) => fingerprint));
    const thrice = openDraft({ format: 'markdown', known: () => known }).read(
      draftOf([PARAGRAPHS[1] ?? '', PARAGRAPHS[0] ?? '', PARAGRAPHS[0] ?? '', PARAGRAPHS[0] ?? '']),
    );
    const timesIn = (findings: typeof thrice.findings) => findings.filter(({ rule }) => rule === 'vage-tijd').length;
    assert.deepEqual([timesIn(thrice.known), timesIn(thrice.findings)], [2, 1]);
    assert.ok(thrice.findings.some(({ rule }) => rule === 'vage-hoeveelheid'));
  });
});
