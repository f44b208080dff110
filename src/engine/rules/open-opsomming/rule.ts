import type { Edit } from '../../language/concept.ts';
import type { Statement } from '../../model/statement.ts';
import { hitsOnPhrases } from '../phrase-hits.ts';
import { defineRule } from '../rule.ts';
import { insertion } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const openOpsomming = defineRule({
  id: 'open-opsomming',
  scope: 'sentence',
  only: 'promises',
  severity: 'information',
  source: {
    nl: 'INCOSE Guide to Writing Requirements (open formuleringen)',
    en: 'INCOSE Guide to Writing Requirements (open-ended clauses)',
  },
  messages,
  page: { nl, en },
  hangsOn: 'vague words',
  replaces: [],
  check: (statement) =>
    hitsOnPhrases(statement, 'open list', ({ mended, end }) => [
      ...(mended.length > 0 ? [{ title: 'close', kind: 'replace', edits: mended } as const] : []),
      {
        title: 'annex',
        kind: 'insert',
        edits: [annexed(statement, end)],
      },
    ]),
});

// "rederijen e.d.": its last full stop is that of the sentence as well, which comes behind the annex.
function annexed({ insertAt, language }: Statement, end: number): Edit {
  const { annex } = inserts[language];
  return end > insertAt ? insertion(end, `${annex}.`) : insertion(insertAt, annex);
}
