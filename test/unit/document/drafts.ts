import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block } from '../../../src/engine/document/block.ts';

/** Lines that mean something to a reader of drafts, in Markdown or out of a PDF; the nastier ones come in pairs that may not meet. */
const LINES = [
  'Het kabinet traint 40 agenten in Novarre.',
  'BZ levert in 2026 twee boten, volgens artikel',
  'en blijft daarna betrokken bij het beleid.',
  'Monitoring, evalueren en',
  'De café’s in de ree\u0308le wijk 😀 heropenen.',
  'De afge\u00adsproken inzet\u00a0loopt tot 2027. ',
  'Zie **artikel 2** en de *bijlage* & `code` van J&V.',
  'Zie [de brief](https://a.nl/b "t") en https://a.nl/c_d.',
  'Een noot.[^1] En [een verwijzing][1] of [los].',
  'Ontsnapt: \\* en \\[ en &eacute; <b>vet</b> <https://a.nl>',
  'Tekst <!-- terzijde --> met wat erachter',
  '“Zo staat het er.”',
  '# Doelen',
  '## 2.1 Inzet ##',
  '#geen kop',
  '===',
  '---',
  '- **Termijn:** 31 december 2027',
  '- punt',
  '* punt met ster',
  '+',
  '  - dieper punt',
  '    - nog dieper',
  '  vervolg van een punt',
  '1. eerste',
  '2) tweede',
  '> Leg een nulmeting vast.',
  '> > dubbel',
  '>',
  '| a | b \\| c |',
  '|---|:--|',
  '| `x` | <!-- c --> |',
  '```',
  '~~~ts',
  '   ```',
  '    code',
  '\tcode',
  '<!-- doelwijzer-uit -->',
  '<!--',
  '-->',
  '<div>',
  '</div>',
  '<pre>',
  '</pre> Slot.',
  '[^1]: Een voetnoot.',
  '    tweede alinea van de noot',
  '[1]: https://a.nl',
  '**Doel D1.** De politie onderschept wapens.',
  '**Activiteit A2.** BZ betaalt',
  '**Termijn:** 1 juni 2026',
  '**Een kop in vet**',
  '**Een zin in vet.**',
  'Termijn: 1 juni 2026',
  'Onze Referentie',
  'Ons kenmerk: BZ-2024.117',
  'BZDOC-689393280-91',
  'Pagina 3 van 7',
  '- 3 -',
  '3/7',
  '12',
  '• Aanbeveling 1: Breng de keten in kaart.',
  'o punt in een lijst',
  '– gedachtestreepje',
  'Een korte kop',
  `De ${'lange regel zonder afbreking '.repeat(9)}eindigt hier.`,
  '\uFEFFMet een merkteken.',
  'nul\u0000teken',
  '** los',
];

const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const ending = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('\n', '\n\n') },
  { weight: 1, arbitrary: fc.constantFrom('\r\n', '\r\n\r\n', '\r', '\n \t\n', '\n\n\n', ' ', '') },
);
const opening = fc.oneof(
  { weight: 12, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('\uFEFF', '---\ntitel: x\n', '---\ntitel: x\n---\n') },
);

/** Lines put together as a writer, a PDF or a cat on the keyboard would. */
export const draftText = (maxLines = 24): fc.Arbitrary<string> =>
  fc
    .tuple(opening, fc.array(fc.tuple(line, ending), { maxLength: maxLines }))
    .map(([start, lines]) => start + lines.flat().join(''));

/** A change to a draft: from a place in it (a fraction of its length), so many units make way for new text. */
export interface Change {
  readonly at: number;
  readonly removed: number;
  readonly added: string;
}

/** Small changes such as typing makes, and large ones such as pasting. */
export const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
  added: fc.oneof(fc.constant(''), fc.string({ maxLength: 2 }), ending, draftText(3)),
});

/** The text after a change. */
export function changed(text: string, { at, removed, added }: Change): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + added + text.slice(start + removed);
}

/** A block in a line: `item 2 quoted: its words`, white space made one. */
export function outline({ kind, depth, quoted, text }: Block): string {
  const words = text.trim().replace(/\s+/g, ' ');
  return `${kind}${depth > 0 ? ` ${depth}` : ''}${quoted ? ' quoted' : ''}: ${words}`.trimEnd();
}

/** Fails unless blocks are in order and within the text, and each is a mask of its own stretch of it. */
export function assertSound(text: string, blocks: readonly Block[]): void {
  let last = 0;
  for (const block of blocks) {
    assert.ok(last <= block.start && block.start < block.end && block.end <= text.length);
    assert.equal(block.text.length, block.end - block.start);
    for (let at = 0; at < block.text.length; at++) {
      if (block.text[at] !== ' ') assert.equal(block.text[at], text[block.start + at]);
    }
    for (const { start, end } of block.strong) assert.ok(start >= 0 && start < end && end <= block.text.length);
    last = block.start;
  }
}
