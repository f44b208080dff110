import { hitsOnPhrases } from '../phrase-hits.ts';
import { defineRule } from '../rule.ts';
import { explanation, insertion } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const vrijblijvendWerkwoord = defineRule({
  id: 'vrijblijvend-werkwoord',
  scope: 'sentence',
  only: 'promises',
  severity: 'information',
  source: { nl: 'Femmer e.a., requirements smells (loopholes)', en: 'Femmer et al., requirements smells (loopholes)' },
  messages,
  page: { nl, en },
  hangsOn: 'vague words',
  replaces: [],
  check: (statement) =>
    statement.explains.result
      ? []
      : hitsOnPhrases(statement, 'noncommittal', ({ mended }) => [
          ...(mended.length > 0 ? [{ title: 'decide', kind: 'replace', edits: mended } as const] : []),
          {
            title: 'moment',
            kind: 'insert',
            edits: [insertion(statement.insertAt, inserts[statement.language].moment)],
          },
          explanation(statement, inserts[statement.language].explain),
        ]),
});
