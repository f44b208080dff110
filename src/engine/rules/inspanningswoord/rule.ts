import { hitsOnPhrases } from '../phrase-hits.ts';
import { defineRule } from '../rule.ts';
import { explanation } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const inspanningswoord = defineRule({
  id: 'inspanningswoord',
  scope: 'sentence',
  only: 'promises',
  severity: 'information',
  source: {
    nl: 'IAK / Beleidskompas: een doel noemt het beoogde resultaat',
    en: 'IAK / Beleidskompas: a goal names the intended result',
  },
  messages,
  page: { nl, en },
  hangsOn: 'vague words',
  replaces: [],
  check: (statement) =>
    statement.explains.result
      ? []
      : hitsOnPhrases(statement, 'effort', ({ mended }) => [
          ...(mended.length > 0 ? [{ title: 'deed', kind: 'replace', edits: mended } as const] : []),
          explanation(statement, inserts[statement.language].explain),
        ]),
});
