import { defineRule } from '../rule.ts';
import { insertion } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const financienOnvolledig = defineRule({
  id: 'financien-onvolledig',
  scope: 'document',
  over: 'draft',
  severity: 'warning',
  source: {
    nl: 'Comptabiliteitswet 2016, artikel 3.1; Beleidskompas',
    en: 'Comptabiliteitswet 2016, article 3.1; Beleidskompas',
  },
  messages,
  page: { nl, en },
  hangsOn: 'absence',
  replaces: [],
  check: ({ unaccounted }) =>
    unaccounted.map(({ start, end, text, kind, insertAt, language }) => {
      const message = kind === 'amount' ? 'amount' : 'means';
      return {
        start,
        end,
        message,
        data: { bedrag: text },
        fixes: [{ title: 'cover', kind: 'insert', edits: [insertion(insertAt, inserts[language][message])] }],
      };
    }),
});
