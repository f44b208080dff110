import assert from 'node:assert/strict';
import type { Format } from '../../../src/engine/document/block.ts';
import { partEnd } from '../../../src/engine/document/split.ts';

function split(text: string, format: Format): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = partEnd(text, at, format);
    parts.push(text.slice(at, end));
    at = end;
  }
  return parts;
}

const LONG = `${'Het kabinet blijft betrokken bij de stabiliteit van de regio en haar inwoners '.repeat(3)}tot 2027.`;

/** A draft, written as the parts that it must be split into. */
type Case = readonly [what: string, ...parts: string[]];

const markdown: readonly Case[] = [
  ['headings and what stands under them', '# Titel\n\n', 'Een zin.\n', '## Kop\n', '- punt\n'],
  [
    'headings under a list, a table or a quotation',
    '- punt\n',
    '# Kop\n',
    '| a |\n|---|\n',
    '# Kop\n',
    '> a\n',
    '# Kop',
  ],
  ['paragraphs that have ended', 'Een zin.\n\n', '“Nog een.”\n\n', 'Een vraag?[^1]\n\n', '(Een **laatste.**)\n'],
  ['a paragraph that has not ended from nothing', 'Volgens artikel\n\nTwee van de wet.\n\n', 'Een zin.'],
  ['nothing before a small letter', 'Een zin.\n\nen nog wat.\n\n', '’s Avonds is het stil.'],
  ['a heading in bold', '**Doelen**\n\n', 'Een zin.'],
  ['a list from nothing that belongs to it', 'De doelen:\n\n- een\n\n- twee\n\n  vervolg\n\n1. drie\n\n', 'Een zin.'],
  [
    'goals with their fields',
    '**Doel D1.** Een zin\n\n- **Termijn:** 2027\n\n',
    '**Doel D2.** Een zin.\n\n- **Termijn:** 2028',
  ],
  [
    'a response with its fields',
    '## Aanbeveling 1\n\n',
    '> Doe dit.\n\n**Appreciatie:** over.\n\n**Actie A1.1:** dit.\n\n',
    'Een zin.',
  ],
  ['fields without bold', 'Doel D1. Een zin.\n\nTermijn: 2027.\n\nDraagt bij aan: D0.\n\n', 'Een zin.'],
  ['quotations and tables from nothing', 'Een zin.\n\n> Een citaat.\n\n| a |\n|---|\n\n', 'Een zin.'],
  ['nothing in a fence', 'Een zin.\n\n', '```\n# geen kop\n\nEen zin.\n\n~~~\n```\n', '# Kop\n', 'Een zin.'],
  ['nothing in a fence without an end', '~~~ts\n# geen kop\n\nEen zin.\n\nEen zin.\n'],
  ['a fence in a list with the list', '- a\n  ```\n  code\n', '# Kop\n', 'Een zin.'],
  ['a fence after a list', '- a\n\n', '```\n\n# geen kop\n```\n\n', '# Kop'],
  ['nothing in a comment', 'Een zin.\n', '<!--\n\n# geen kop\n\nEen zin.\n-->\n\n', 'Een zin.'],
  ['a comment on one line with what follows', 'Een zin.\n\n<!-- doelwijzer-uit -->\nEen zin.\n\n', 'Een zin.'],
  ['nothing in raw HTML', '<pre>\n\n# geen kop\n\n</pre>\n\n', 'Een zin.\n\n<div>\n# geen kop\n\n', '# Kop'],
  ['front matter', '---\ntitel: x\n\n# geen kop\n---\n\n', 'Een zin.\n\n', 'Een zin.'],
  ['no front matter without an end', '---\ntitel: x\n\n', '# Kop\n', 'Een zin.'],
  ['page furniture from nothing', 'Een zin.\n\nOnze Referentie\n\nBZ-2024-12345\n\nEen zin.\n\n', 'Een zin.'],
  ['blank lines at the start from nothing', '\n\nEen zin.\n\n', 'Een zin.'],
  ['a heading after a byte order mark', '\uFEFF# Kop\n\n', 'Een zin.'],
  ['a fence after a byte order mark', '\uFEFF```\n\n# geen kop'],
  ['CRLF and lone CR', '# Kop\r\n\r\n', 'Een zin.\r\n\r\n', 'Een zin.\r\r', 'Een zin.'],
  ['lines of one paragraph from nothing', `${LONG}\nEen zin.\n`],
];

const plain: readonly Case[] = [
  ['paragraphs that have ended', 'Een zin.\n\n', 'Een zin.\n\nen nog wat.\n'],
  ['unwrapped paragraphs without a blank line', `${LONG}\n`, `${LONG}\n`, 'Een zin.\nEen zin.\n'],
  ['an unwrapped paragraph from no list, field or number', `${LONG}\n• een\n2. twee\nTermijn: 2027\n`],
  ['no headings of Markdown', '# Een zin\n# Een zin\n'],
  ['nothing in a comment', 'Een zin. <!-- terzijde.\n\nEen zin.\n\n--> Een zin.\n\n', 'Een zin.'],
  ['no fences', '```\n\nEen zin.\n\n', 'Een zin.'],
];

describe('a draft is split', () => {
  for (const [format, cases] of [
    ['markdown', markdown],
    ['plain', plain],
  ] as const) {
    describe(format, () => {
      for (const [what, ...parts] of cases) {
        it(what, () => assert.deepEqual(split(parts.join(''), format), parts));
      }
    });
  }
});
