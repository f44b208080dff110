import assert from 'node:assert/strict';
import { type Subject, status } from '../../../src/views/status.ts';

describe('the status bar', () => {
  const cases: readonly (readonly [subject: Subject, nl: string, en: string])[] = [
    [
      { documentType: 'beleidsreactie', marks: 0, hidden: 0 },
      'Beleidsreactie: geen markeringen',
      'Policy response: no marks',
    ],
    [
      { documentType: 'artikel-100-brief', marks: 1, hidden: 0 },
      'Artikel 100-brief: 1 markering',
      'Article 100 letter: 1 mark',
    ],
    [{ documentType: null, marks: 12, hidden: 3 }, 'Document: 12 markeringen', 'Document: 12 marks'],
    ['not a draft', 'Doelwijzer: controleer dit document', 'Doelwijzer: check this document'],
    ['no English', 'Doelwijzer: Engels niet gecontroleerd', 'Doelwijzer: English not checked'],
    ['too large', 'Doelwijzer: document te groot', 'Doelwijzer: document too large'],
    ['unreadable', 'Doelwijzer: document niet te lezen', 'Doelwijzer: document cannot be read'],
  ];
  for (const [subject, nl, en] of cases)
    it(nl, () => assert.deepEqual([status(subject, 'nl').text, status(subject, 'en').text], [nl, en]));

  it('says how much a baseline hides', () => {
    const tooltip = (hidden: number, language: 'nl' | 'en') =>
      status({ documentType: null, marks: 0, hidden }, language).tooltip;
    assert.doesNotMatch(tooltip(0, 'nl'), /beginstand/);
    assert.match(tooltip(1, 'nl'), / Eén bevinding stond al in de beginstand en is verborgen\.$/);
    assert.match(tooltip(3, 'en'), / 3 findings were in the baseline already and are hidden\.$/);
  });
});
