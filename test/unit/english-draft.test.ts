import assert from 'node:assert/strict';
import { type Language, openDraft, type Reading } from '../../src/engine/index.ts';
import { english } from '../../src/engine/language/en/english.ts';
import { openInBoth, read } from '../helpers/drafts.ts';

const ENGLISH =
  'The Hague, 1 June 2025\n\n## Objectives\n\nThe Netherlands will strengthen the coastguard of the island in 2026.\n';

const rulesIn = ({ findings }: Reading): string[] => findings.map(({ rule }) => rule);

describe('an English draft', () => {
  it('waits for its language, and is read once that is there', () => {
    let language: Language | null = null;
    const open = openDraft({ format: 'markdown', english: () => language });
    const waiting = open.read(ENGLISH);
    assert.equal(waiting.waitsFor, 'en');
    assert.deepEqual(waiting.findings, []);

    language = english;
    const there = open.read(ENGLISH);
    assert.equal(there.waitsFor, null);
    assert.deepEqual(rulesIn(there), ['er-doel']);
    assert.deepEqual(there, read(ENGLISH));
  });

  it('asks for nothing where all is Dutch', () =>
    assert.equal(
      openDraft({ format: 'markdown' }).read('## Doelen\n\nNederland versterkt de kustwacht.\n').waitsFor,
      null,
    ));

  it('is not judged as a whole before all of it was read', () => {
    const response = `# Policy response\n\n${[1, 2]
      .map(
        (n) =>
          `## Recommendation ${n}\n\nThe government accepts this recommendation and the reasons that were given for it.`,
      )
      .join('\n\n')}\n`;
    assert.deepEqual(openDraft({ format: 'markdown' }).read(response).findings, []);
    assert.deepEqual(
      read(response).recommendations.map((r) => r.response),
      ['accepted', 'accepted'],
    );
  });
});

describe('a draft in two languages', () => {
  const dutch =
    '## Doelstellingen\n\nNederland versterkt de kustwacht van het eiland in 2026, en het kabinet bericht de Kamer van de voortgang.\n\n';
  const summary =
    '## Summary\n\nThis letter is about the coastguard. In the years that follow the Netherlands will strengthen the port authority by 2027 and the customs service.\n\n';
  const rest = '## Activiteiten\n\nDefensie leidt in 2026 twaalf kustwachters op voor de haven en het eiland.\n';

  it('is read section by section in its own language', () => {
    const text = dutch + summary + rest;
    const marked = read(text).findings.filter(({ rule }) => rule === 'er-doel');
    assert.deepEqual(
      marked.map(({ start, end }) => text.slice(start, end)),
      ['versterkt', 'strengthen'],
    );
    assert.equal(read(text).language, 'nl');
  });

  it('stays Dutch around a quoted English title', () => {
    const text = `${dutch}De nota “The Strategy for a Safer and Stronger Coast” versterkt in 2026 de inzet van het kabinet.\n`;
    const { waitsFor } = openDraft({ format: 'markdown' }).read(text);
    assert.equal(waitsFor, null);
  });

  it('stays Dutch around an English blockquote', () => {
    const text = `${dutch}> The government should strengthen the coastguard and the port authority, and the customs service that was set up for it by the ministry.\n\nHet kabinet stelt een plan op.\n`;
    assert.equal(openDraft({ format: 'markdown' }).read(text).waitsFor, null);
  });

  it('follows the language of a part in a pasted letter without headings', () => {
    const text =
      'Het kabinet versterkt de kustwacht van het eiland in 2026, en bericht de Kamer van de voortgang met de brief die bij de begroting hoort.\n\n' +
      'The Netherlands will strengthen the port authority by 2027, and the customs service that was set up for it by the ministry has been told to follow.\n\n' +
      'In 2027 volgt het oordeel.\n';
    const marked = read(text).findings.filter(({ rule }) => rule === 'er-doel');
    assert.ok(marked.some(({ start, end }) => text.slice(start, end) === 'strengthen'));
  });

  it('is read again as afresh, whatever is put in between', () => {
    const open = openInBoth();
    for (const text of [dutch + rest, dutch + summary + rest, summary + rest, dutch, summary, `${rest}\n${summary}`])
      assert.deepEqual(open.read(text), read(text));
  });
});
