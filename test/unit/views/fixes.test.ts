import assert from 'node:assert/strict';
import { type Edit, openDraft } from '../../../src/engine/index.ts';
import { type Remedy, remedies } from '../../../src/views/fixes.ts';
import { marks } from '../../../src/views/marks.ts';

const draft = '## Doelstellingen\n\nNederland versterkt de kustwacht in 2027.\n\n- Een zelfstandige kustwacht.\n';
const read = (text: string) => openDraft({ format: 'markdown' }).read(text);

/** What is offered with the cursor before these words. */
const at = (words: string, language: 'nl' | 'en' = 'nl'): Remedy[] => {
  const start = draft.indexOf(words);
  return remedies(draft, marks(read(draft), language), { start, end: start }, language);
};

const applied = (text: string, edits: readonly Edit[]) =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);

describe('remedies', () => {
  it('are none where nothing is marked', () => assert.deepEqual(at('Nederland'), []));

  it('offer better words first and ignoring last', () => {
    const kinds = at('versterkt').map(({ kind }) => kind);
    assert.ok(kinds.length > 2);
    assert.deepEqual(kinds.slice(-2), ['ignore', 'ignore']);
    assert.ok(!kinds.slice(0, -2).includes('ignore'));
  });

  it('name the rule that is ignored, in the language of the messages', () => {
    const ignoring = (language: 'nl' | 'en') =>
      at('versterkt', language)
        .filter(({ kind }) => kind === 'ignore')
        .map(({ title }) => title);
    assert.deepEqual(ignoring('nl'), ['Negeer hier (er-doel)', 'Negeer in dit document (er-doel)']);
    assert.deepEqual(ignoring('en'), ['Ignore here (er-doel)', 'Ignore in this document (er-doel)']);
  });

  it('ignore what they say, and nothing else', () => {
    const others = read(draft).findings.length - 1;
    for (const remedy of at('versterkt').filter(({ kind }) => kind === 'ignore')) {
      const left = read(applied(draft, remedy.edits)).findings;
      assert.ok(!left.some(({ rule }) => rule === 'er-doel'), remedy.title);
      assert.equal(left.length, others);
    }
  });

  it('serve each part that a goal lacks', () => {
    const offered = at('zelfstandige');
    for (const rule of ['doel-zonder-actor', 'doel-zonder-indicator', 'doel-zonder-termijn'])
      assert.ok(offered.some(({ title }) => title === `Negeer hier (${rule})`));
    assert.ok(offered.filter(({ kind }) => kind !== 'ignore').length >= 3);
  });

  it('are offered once, also where several parts share them', () => {
    const [mark] = marks(read(draft), 'nl');
    assert.ok(mark);
    const [finding] = mark.findings;
    const twice = [{ ...mark, findings: [finding, finding] as const }];
    const offered = remedies(draft, twice, mark, 'nl').map(({ title }) => title);
    assert.equal(new Set(offered).size, offered.length);
  });
});
