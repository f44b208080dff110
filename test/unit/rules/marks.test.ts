import assert from 'node:assert/strict';
import { openDraft } from '../../../src/engine/index.ts';

// Sentences whose phrase reaches over many words: the mark hangs on few of them all the same.
const far = [
  'Nederland bouwt in 2026 samen met de politie, de douane en de havendienst van Kestrin de kustwacht van de noordelijke provincie verder uit.',
  'BZ plaatst, indien dat naar het oordeel van de ambassadeur in Kestrin nuttig is, in 2026 een tolk.',
  'Nederland zet zich in 2026 samen met de partners in de regio en met de VN in voor vrije doorgang.',
  'Het kabinet neemt de lessen over de politie, de douane en de havendienst in het noorden zeer ter harte.',
];

describe('a mark hangs on few words', () => {
  for (const sentence of far)
    it(sentence, () => {
      const text = `Den Haag, 1 juni 2025\n\n## Doelstellingen\n\n${sentence}\n`;
      const { findings } = openDraft({ format: 'markdown' }).read(text);
      assert.ok(findings.length > 0);
      for (const { start, end } of findings) {
        const words = text.slice(start, end).split(/\s+/);
        assert.ok(words.length <= 6, words.join(' '));
      }
    });
});
