import { hitsOnPhrases } from '../phrase-hits.ts';
import { defineRule } from '../rule.ts';
import { insertion } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const openOpsomming = defineRule({
  id: 'open-opsomming',
  scope: 'sentence',
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
    hitsOnPhrases(statement, 'open list', ({ mended }) => [
      ...(mended.length > 0 ? [{ title: 'close', kind: 'replace', edits: mended } as const] : []),
      {
        title: 'annex',
        kind: 'insert',
        edits: [insertion(statement.insertAt, inserts[statement.language].annex)],
      },
    ]),
});
