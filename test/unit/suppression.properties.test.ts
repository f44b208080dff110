import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createPartReader } from '../../src/engine/document/parts.ts';
import { type Finding, openDraft, suppressionFor } from '../../src/engine/index.ts';
import { applied, read } from '../helpers/drafts.ts';
import { staleReadings } from '../helpers/incremental.ts';
import { suppressionFaults } from '../helpers/suppression.ts';

/** Blocks with weak spots in every place where Markdown has words, and what stands between them. */
const BLOCKS = [
  'BZ sluit op termijn het steunpunt.',
  'Nederland versterkt de kustwacht\nvan Orvania, en zal een aantal schepen\nsturen.',
  'BZ sluit  \nop termijn het\\\nsteunpunt.  ',
  '- BZ sluit op termijn het steunpunt.\n- Defensie stuurt een aantal schepen.',
  '- Punt\n  - BZ sluit op termijn\n    het steunpunt.\n\n    BZ sluit op termijn het kantoor.',
  '1. BZ sluit op termijn het steunpunt.\n\n   Defensie stuurt een aantal schepen.\n2. Punt',
  '- BZ sluit op termijn\nhet steunpunt.',
  '> Een citaat.\n>\n> Nog een,\nen een vervolg.',
  '> - Punt in een citaat\n> - Nog een\n>   met vervolg',
  '- Punt\n\n  > Een citaat in een punt.',
  '**Een titel in vet**\n\nTekst met [een verwijzing](x.md) en `code`,\nen *nadruk*.',
  'Tekst\n<!-- een opmerking -->\nmeer tekst.',
  'De kosten staan hieronder.\n\n| Onderdeel | 2026 |\n| --- | ---: |\n| Opleiding | 2,0 |\n| Boten | 1,5 |\n| Totaal | 4,5 |',
  'Zie de noot.[^1]\n\n[^1]: BZ sluit op termijn het steunpunt.',
  '### Aanbeveling 1\n\n> Stel een plan op.\n\nHet kabinet bestudeert dit.',
  '### Aanbeveling 2\n\n> Meet vooraf.',
  'Aanbeveling 3\n-------------\n\nHet kabinet neemt dit ter harte.',
  '**Doel D1.** Nederland versterkt de kustwacht van Orvania.\n\n- **Termijn:** op termijn\n- **Verantwoordelijk:** DVB',
  'Nederland levert in 2026 maximaal 175 militairen.',
  'De inzet van maximaal 195 militairen in 2026 is veilig.',
  'Gewone tekst.',
  '```\nBZ sluit op termijn het steunpunt.\n```',
];

const TOPS = ['', '---\ntitel: Orvania\n---\n\n', '---\ntitel: Orvania\n---\n'];

const compose = (top: string, blocks: readonly string[], ending: string): string =>
  `${top}# Beleidsreactie op het rapport «Varen»\n\n## Doelen\n\n${blocks.join('\n\n')}\n`.replaceAll('\n', ending);

const draft = fc
  .tuple(
    fc.constantFrom(...TOPS),
    fc.array(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 6 }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map((parts) => compose(...parts));

/** The words of a draft by block, with what they are: what a comment must not change. */
const structure = (text: string): string[] =>
  createPartReader('markdown')(text)
    .flatMap(({ part }) => part.blocks)
    .filter(({ kind }) => kind !== 'comment')
    .map((block) => `${block.kind} ${block.depth} ${block.quoted} ${block.text.replace(/\s+/g, ' ').trim()}`);

const words = (text: string): string[] =>
  read(text).findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);

/** What a note of a rule that finds nothing comes to: one finding, on the note. */
const idle = (finding: Finding): Finding => ({ ...finding, rule: 'artikel100-term' });

describe('a comment that a quick fix writes', () => {
  for (const reach of ['block', 'document'] as const) {
    it(`silences its rule in the ${reach}, brings out nothing, and leaves every block what it is`, () => {
      fc.assert(
        fc.property(draft, (text) => {
          for (const finding of read(text).findings) {
            const after = applied(text, [suppressionFor(text, finding, reach)]);
            assert.deepEqual(suppressionFaults(text, finding, reach, after), []);
            assert.deepEqual(structure(after), structure(text));
          }
        }),
        { numRuns: 20 },
      );
    });

    it(`in the ${reach} leaves every block what it is, wherever a mark may stand`, () => {
      fc.assert(
        fc.property(draft, fc.nat(), (text, pick) => {
          // In plain words of any block: quotations and cells too, in which few rules find anything.
          const words = createPartReader('markdown')(text).flatMap(({ start, part }) =>
            part.blocks.flatMap((block) =>
              [...block.text.matchAll(/\p{L}+/gu)].map(({ index }) => start + block.start + index),
            ),
          );
          const at = words[pick % words.length] ?? 0;
          const mark = { rule: 'er-doel', start: at, end: at + 1 };
          assert.deepEqual(structure(applied(text, [suppressionFor(text, mark, reach)])), structure(text));
        }),
        { numRuns: 150 },
      );
    });

    it(`in the ${reach} is told of where it does nothing, with a fix that takes it away again`, () => {
      fc.assert(
        fc.property(draft, (text) => {
          for (const finding of read(text).findings) {
            const noted = applied(text, [suppressionFor(text, idle(finding), reach)]);
            const before = new Set(words(text));
            const [complaint, ...more] = read(noted).findings.filter(
              ({ rule, start, end }) => !before.has(`${rule}: ${noted.slice(start, end)}`),
            );
            assert.ok(complaint, noted);
            assert.deepEqual(more, []);
            assert.match(noted.slice(complaint.start, complaint.end), /^doelwijzer-negeer(-document)?$/);
            const [fix, ...others] = complaint.fixes;
            assert.ok(fix?.preferred);
            assert.deepEqual(others, []);
            const mended = applied(noted, fix.edits);
            assert.deepEqual([words(mended), structure(mended)], [words(text), structure(text)]);
          }
        }),
        { numRuns: 12 },
      );
    });
  }
});

describe('a range', () => {
  it('silences what stands between its two comments, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 4 }),
        fc.array(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 4 }),
        fc.array(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 4 }),
        (before, within, after) => {
          const begin = '<!-- doelwijzer-negeer-begin: zie bijlage -->';
          const end = '<!-- doelwijzer-negeer-einde -->';
          // The same notes with names that mean nothing: only what they do differs.
          const ranged = compose('', [...before, begin, ...within, end, ...after], '\n');
          const plain = ranged.replaceAll(/doelwijzer-negeer/g, 'doelwijzer_negeer');
          const from = ranged.indexOf(begin);
          const to = ranged.indexOf(end);
          const expected = read(plain).findings.filter(({ start }) => start < from || start >= to);
          const found = read(ranged).findings.filter(({ info }) => info.over !== 'notes');
          assert.deepEqual(
            found.map(({ fingerprint }) => fingerprint),
            expected.map(({ fingerprint }) => fingerprint),
          );
        },
      ),
      { numRuns: 20 },
    );
  });

  it('can hold another, and each end closes the last one that was opened', () => {
    const text = compose(
      '',
      [
        '<!-- doelwijzer-negeer-begin vage-tijd -->',
        'BZ sluit op termijn een aantal steunpunten.',
        '<!-- doelwijzer-negeer-begin vage-hoeveelheid -->',
        'BZ sluit op termijn een aantal steunpunten.',
        '<!-- doelwijzer-negeer-einde -->',
        'BZ sluit op termijn een aantal steunpunten.',
        '<!-- doelwijzer-negeer-einde -->',
        'BZ sluit op termijn een aantal steunpunten.',
      ],
      '\n',
    );
    assert.deepEqual(words(text), [
      'vage-hoeveelheid: een aantal',
      'vage-hoeveelheid: een aantal',
      'vage-tijd: op termijn',
      'vage-hoeveelheid: een aantal',
    ]);
  });
});

describe('front matter', () => {
  const body = ['BZ sluit op termijn een aantal steunpunten.'];
  const found = (lines: string): string[] => words(compose(`---\n${lines}\n---\n\n`, body, '\n'));
  const both = ['vage-tijd: op termijn', 'vage-hoeveelheid: een aantal'];

  const cases: readonly (readonly [lines: string, found: readonly string[]])[] = [
    ['titel: Varse', both],
    ['doelwijzer-negeer: vage-tijd', [both[1] ?? '']],
    ['doelwijzer-negeer: vage-tijd, vage-hoeveelheid', []],
    ['doelwijzer-negeer: [vage-tijd, "vage-hoeveelheid"] # zie bijlage', []],
    ['doelwijzer-negeer: [\n  vage-tijd,\n  vage-hoeveelheid\n]\ntitel: Varse', []],
    ['doelwijzer-negeer:\n  - vage-tijd: volgt uit het verdrag\n  - "vage-hoeveelheid" # bijlage', []],
    ['doelwijzer-negeer:\n- vage-tijd\ntitel: Varse\ntrefwoorden:\n- vage-hoeveelheid', [both[1] ?? '']],
    ['doelwijzer-negeer: alles', []],
    ['doelwijzer-negeer: er-doel', ['negeeropmerking-klopt-niet: doelwijzer-negeer', ...both]],
    ['doelwijzer-negeer: vage-tijd, vage-hoeveelhied', ['negeeropmerking-klopt-niet: vage-hoeveelhied', both[1] ?? '']],
    ['doelwijzer-negeer:', ['negeeropmerking-klopt-niet: doelwijzer-negeer', ...both]],
    ['  doelwijzer-negeer: vage-tijd', both],
  ];
  for (const [lines, expected] of cases)
    it(lines.replaceAll('\n', '⏎'), () => assert.deepEqual(found(lines), expected));

  it('is mended by taking away what does nothing', () => {
    const text = compose(
      '---\ntitel: Varse\ndoelwijzer-negeer:\n  - er-doel: bekend\n  - vage-tijd: bekend\n---\n\n',
      body,
      '\r\n',
    );
    const [complaint] = read(text).findings;
    const mended = applied(text, complaint?.fixes[0]?.edits ?? []);
    assert.equal(mended, text.replace('  - er-doel: bekend\r\n', ''));
    assert.deepEqual(words(mended), [both[1]]);
  });

  it('says nothing in plain text, where there is none', () => {
    const text = compose('---\ndoelwijzer-negeer: alles\n---\n\n', body, '\n');
    assert.ok(openDraft({ format: 'plain' }).read(text).findings.length > 0);
  });
});

describe('notes that are written while a draft is open', () => {
  const NOTES = [
    '<!-- doelwijzer-negeer -->',
    '<!-- doelwijzer-negeer vage-tijd: x -->',
    '<!-- doelwijzer-negeer-begin er-doel -->',
    '<!-- doelwijzer-negeer-einde -->',
    '<!-- doelwijzer-negeer-document vage-hoeveelheid, er-deol -->',
    '- BZ sluit op termijn het steunpunt. <!-- doelwijzer-negeer vage-tijd -->',
  ];
  const TOPPED = [...TOPS, '---\ndoelwijzer-negeer:\n  - vage-tijd\n---\n\n', '---\ndoelwijzer-negeer: alles\n---\n'];
  const noted = fc
    .tuple(fc.constantFrom(...TOPPED), fc.array(fc.constantFrom(...BLOCKS, ...NOTES), { maxLength: 8 }))
    .map(([top, blocks]) => compose(top, blocks, '\n'));

  it('are read as in a fresh draft', () => {
    fc.assert(
      fc.property(fc.array(noted, { minLength: 2, maxLength: 5 }), (texts) => {
        const open = openDraft({ format: 'markdown' });
        const fresh = (text: string) => openDraft({ format: 'markdown' }).read(text);
        assert.deepEqual(
          staleReadings((text) => open.read(text), texts, fresh),
          [],
        );
      }),
      { numRuns: 20 },
    );
  });
});
