import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rules, suppressionFor } from '../../src/engine/index.ts';
import { sentenceDrafts } from '../helpers/accuracy.ts';
import { applied, letterWith, openInBoth, read } from '../helpers/drafts.ts';
import { examples } from '../helpers/examples.ts';
import { staleReadings } from '../helpers/incremental.ts';
import { driftOf, offsetFaults, rewrite } from '../helpers/invariance.ts';
import { examplesOf } from '../helpers/pages.ts';
import { suppressionFaults } from '../helpers/suppression.ts';
import { change, changed, draftText } from './document/drafts.ts';

const letters = examples().map(({ text }) => text);
const pages = rules.flatMap(({ page }) => examplesOf(page.nl)).map(({ text }) => letterWith(text));
const sentences = sentenceDrafts();
const TABLE =
  '## Doelstellingen\n\n| Doel | Termijn |\n| --- | --- |\n| Een veilige haven | op termijn |\n\nNederland versterkt de kustwacht.\n\n> Een citaat.\n\n- Punt\n  - **Nederland** versterkt de [haven](x.md) in 2027.\n\nDe doelen van BZ voor 2028 zijn:\n\n- Twintig loodsen.\n- Een veilige haven.\n';
const MIXED =
  '# Strategie\n\n## Doelstellingen\n\nNederland versterkt de kustwacht van het eiland in 2027, en het kabinet bericht de Kamer.\n\n## Summary\n\nThe Netherlands will strengthen the coastguard of the island by 2027, and the government will inform the House of it.\n\nThe Ministry will train several judges in due course.\n\n## Termijn\n\nDefensie levert op termijn een aantal schepen aan de kustwacht van het eiland, zoals in de bijlage staat.\n';
const drafts = [...letters, ...pages, TABLE, MIXED];

const draft = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...letters) },
  { weight: 4, arbitrary: fc.constantFrom(...drafts, ...sentences) },
);

const nameOf = (text: string): string => text.replace(/^(?:Den Haag|The Hague).*\n\n.*\n\n/, '').slice(0, 80);

const SYLLABLES = /(?<=\p{L}{4})(?=\p{Ll}{4})/gu;

const lineBefore = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);

const isInHeading = (text: string, at: number): boolean => lineBefore(text, at).startsWith('#');

/** Whether a place is in running text: not in a heading, nor in a label or the name of a field. */
const isProse = (text: string, at: number): boolean => {
  const before = lineBefore(text, at);
  const label =
    /^[-\s]*(?:\*\*[^*]*\*\*|(?:[\w-]+ )?(?:op |to )?(?:aanbeveling(?:en)?|recommendations?) [^:\n]*:)/i.exec(
      text.slice(at - before.length),
    )?.[0] ?? '';
  return !isInHeading(text, at) && before.length > label.length;
};

describe('offsets stay exact', () => {
  const rewritings: readonly (readonly [string, (text: string) => ReturnType<typeof rewrite>])[] = [
    ['with Windows line endings', (text) => rewrite(text, /\n/g, () => '\r\n')],
    ['behind a byte-order mark', (text) => rewrite(text, /^/g, () => '\uFEFF')],
    ['with split accents', (text) => rewrite(text, /[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD'))],
    // A label such as "Reactie op aanbeveling 1:" opens its block only where it stands first.
    [
      'after an emoji',
      (text) =>
        rewrite(
          text,
          /(?<=\n\n)(?!(?:[\w-]+ )?(?:op |to )?(?:[Aa]anbeveling|[Rr]ecommendation))(?=\p{Lu})/gu,
          () => '😀 ',
        ),
    ],
    [
      'when every word stands on a line of its own',
      (text) => rewrite(text, /(?<=\p{L}) (?=\p{Ll})/gu, (space, at) => (isInHeading(text, at) ? space : '\n')),
    ],
    ['with emoji between sentences', (text) => rewrite(text, /(?<=[a-z]\.) (?=\p{Lu})/gu, () => ' 😀 ')],
    [
      'with soft hyphens in long words',
      (text) => rewrite(text, SYLLABLES, (_, at) => (isProse(text, at) ? '\u00ad' : '')),
    ],
    [
      'with soft hyphens in headings and labels',
      (text) => rewrite(text, SYLLABLES, (_, at) => (isProse(text, at) ? '' : '\u00ad')),
    ],
    [
      'with non-breaking spaces in numbers',
      (text) =>
        rewrite(text, /(?<=\d) (?=(?:procent|mei|januari|oktober|december|per|May|June|July)\b)/g, () => '\u00a0'),
    ],
  ];
  for (const [how, rewritten] of rewritings)
    it(how, () => {
      const drifted = [...drafts, ...sentences].flatMap((text) =>
        driftOf(text, rewritten(text)).map((fault) => `${nameOf(text)}: ${fault}`),
      );
      assert.deepEqual(drifted, []);
    });

  it('when words wrap', () =>
    fc.assert(
      fc.property(fc.constantFrom(...sentences, ...pages), fc.nat(), (text, place) => {
        const spaces = [...text.matchAll(/(?<=\p{L}) (?=\p{Ll})/gu)].filter(({ index }) => !isInHeading(text, index));
        const at = spaces[place % Math.max(1, spaces.length)]?.index;
        if (at === undefined) return;
        const wrapped = rewrite(text, / /g, (space, index) => (index === at ? '\n' : space));
        assert.deepEqual(driftOf(text, wrapped), []);
      }),
    ));

  it('with one soft hyphen anywhere in a word', () =>
    fc.assert(
      fc.property(draft, fc.nat(), (text, which) => {
        const places = [...text.matchAll(/(?<=\p{L})(?=\p{Ll})/gu)]
          .map(({ index }) => index)
          .filter((at) => isProse(text, at));
        const place = places[which % Math.max(1, places.length)];
        assert.deepEqual(
          driftOf(
            text,
            rewrite(text, /(?<=\p{L})(?=\p{Ll})/gu, (_, at) => (at === place ? '\u00ad' : '')),
          ),
          [],
        );
      }),
      { numRuns: 60 },
    ));

  it('within the text, whatever it says, also for goals, evidence, recommendations and edits', () => {
    for (const text of drafts) assert.deepEqual(offsetFaults(text, read(text)), []);
    fc.assert(fc.property(draftText(), (text) => assert.deepEqual(offsetFaults(text, read(text)), [])));
  });
});

describe('any text can be read', () => {
  for (const format of ['markdown', 'plain'] as const)
    it(`as ${format}`, () =>
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
          const { findings } = openInBoth(format).read(text);
          for (const { start, end } of findings) assert.ok(0 <= start && start < end && end <= text.length);
        }),
      ));

  it('with any characters inside a sentence', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...sentences),
        fc.nat(),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
        (text, place, odd) => {
          const at = place % text.length;
          const mixed = text.slice(0, at) + odd + text.slice(at);
          assert.deepEqual(offsetFaults(mixed, read(mixed)), []);
        },
      ),
    ));
});

describe('incremental equals full', () => {
  for (const format of ['markdown', 'plain'] as const)
    it(`after any edits, in ${format}`, () =>
      fc.assert(
        fc.property(
          fc.constantFrom(...letters, TABLE, MIXED),
          fc.array(change, { minLength: 1, maxLength: 6 }),
          (text, changes) => {
            const open = openInBoth(format);
            let now = text;
            for (const one of [null, ...changes]) {
              now = one ? changed(now, one) : now;
              assert.deepEqual(open.read(now), openInBoth(format).read(now));
            }
          },
        ),
        { numRuns: 30 },
      ));

  it('when an edit is undone', () =>
    fc.assert(
      fc.property(fc.constantFrom(...letters, MIXED), change, (text, one) => {
        const open = openInBoth();
        const before = open.read(text);
        open.read(changed(text, one));
        assert.deepEqual(open.read(text), before);
      }),
      { numRuns: 30 },
    ));

  it('when headings come and go above text that stays', () => {
    const headings = [
      '## Doelstellingen\n\n',
      '## Mandaat\n\n',
      '### Aanbeveling 1\n\n',
      '## Aanleiding\n\n',
      '## Objectives\n\nThe Netherlands will strengthen the coastguard of the island by 2027 and inform the House of the result that it has.\n\n',
      '> citaat\n\n',
      'De doelen van BZ voor 2028 zijn:\n\n',
      'De doelen van de EU zijn:\n\n',
      '',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...letters, ...pages, MIXED),
        fc.array(fc.constantFrom(...headings), { maxLength: 6 }),
        fc.nat(),
        (text, tops, place) => {
          const breaks = [...text.matchAll(/\n\n/g)].map(({ index }) => index + 2);
          const at = breaks[place % Math.max(1, breaks.length)] ?? 0;
          const open = openInBoth();
          const texts = tops.map((top) => text.slice(0, at) + top + text.slice(at));
          assert.deepEqual(
            staleReadings((now) => open.read(now), texts),
            [],
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  // What was read of a sentence is kept by its words: it must not matter between which others it stands.
  it('when its sentences change places', () => {
    const [head = ''] = sentences[0]?.split(/(?<=Doelstellingen\n\n)/) ?? [];
    const bodies = sentences.filter((text) => text.startsWith(head)).map((text) => text.slice(head.length).trim());
    const orders = fc
      .uniqueArray(fc.constantFrom(...bodies), { minLength: 2, maxLength: 5 })
      .chain((all) => fc.array(fc.shuffledSubarray(all), { minLength: 2, maxLength: 4 }));
    fc.assert(
      fc.property(
        orders,
        fc.constantFrom(' ', '\n', '\n\n', ' Ja! ', '\u00a0Waarom? ', ' (Zie [1].)  '),
        (texts, between) => {
          const open = openInBoth();
          assert.deepEqual(
            staleReadings(
              (now) => open.read(now),
              texts.map((order) => `${head}${order.join(between)}\n`),
            ),
            [],
          );
        },
      ),
    );
  });
});

describe('a comment that suppresses a finding', () => {
  // A note that does nothing stands in no block: it is ignored in the whole draft, or taken away.
  const ignorable = (text: string, reach: 'block' | 'document') =>
    read(text).findings.filter(({ info }) => reach === 'document' || info.over !== 'notes');

  for (const reach of ['block', 'document'] as const)
    it(`silences its rule in the ${reach}, and brings out nothing`, () => {
      const faults = [...letters, ...pages, TABLE].flatMap((text) =>
        ignorable(text, reach).flatMap((finding) =>
          suppressionFaults(text, finding, reach, applied(text, [suppressionFor(text, finding, reach)])),
        ),
      );
      assert.deepEqual(faults, []);
    });
});
