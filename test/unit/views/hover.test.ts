import assert from 'node:assert/strict';
import { openDraft, ruleById, type Tongue } from '../../../src/engine/index.ts';
import { hover } from '../../../src/views/hover.ts';
import { marks } from '../../../src/views/marks.ts';

const draft = '## Doelstellingen\n\nNederland versterkt de kustwacht in 2027.\n\n- Een zelfstandige kustwacht.\n';
const reading = openDraft({ format: 'markdown' }).read(draft);

const at = (words: string, language: Tongue = 'nl') => hover(marks(reading, language), draft.indexOf(words), language);

describe('the hover', () => {
  it('says nothing where nothing is marked', () => assert.equal(at('Nederland'), null));

  it('stands on the marked words', () => {
    const found = at('versterkt');
    assert.equal(found && draft.slice(found.start, found.end), 'versterkt');
  });

  for (const language of ['nl', 'en'] as const)
    it(`tells what, why, how not and how, and where to read on: ${language}`, () => {
      const rule = ruleById('er-doel');
      const markdown = at('versterkt', language)?.markdown ?? '';
      const plain = markdown.replaceAll('> ', '');
      for (const part of [rule.title, rule.clause, rule.source, rule.bad, rule.good])
        assert.ok(plain.includes(part[language].trim()));
      assert.ok(markdown.includes('(command:doelwijzer.showRule?%5B%22er-doel%22%5D '));
    });

  it('explains each part that a goal lacks', () => {
    const links = at('zelfstandige')?.markdown.match(/command:doelwijzer\.showRule\?\S+/g);
    assert.equal(links?.length, 3);
  });

  it('shows the other places that a mark speaks of', () => {
    const text =
      '# Brief\n\nNederland levert in 2026 maximaal 175 militairen.\n\nDe inzet van maximaal 195 militairen in 2026 is veilig.\n';
    const all = marks(openDraft({ format: 'markdown' }).read(text), 'nl');
    const [mark] = all.filter(({ rule }) => rule === 'tegenstrijdige-waarde');
    assert.deepEqual(
      mark?.related.map(({ start, end, message }) => [text.slice(start, end), message]),
      [['maximaal 175 militairen', 'Eerder in dit document: “maximaal 175 militairen”']],
    );
    assert.match(
      hover(all, text.indexOf('195'), 'nl')?.markdown ?? '',
      /^Eerder in dit document: “maximaal 175 militairen”/,
    );
  });

  it('holds no words of the draft, which could be taken for markup', () => {
    const hostile = draft.replace('de kustwacht', '[klik](command:evil) <b>de kustwacht</b>');
    const found = hover(
      marks(openDraft({ format: 'markdown' }).read(hostile), 'nl'),
      hostile.indexOf('versterkt'),
      'nl',
    );
    assert.equal(found?.markdown, at('versterkt')?.markdown);
  });
});
