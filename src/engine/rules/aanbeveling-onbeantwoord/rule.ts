import { defineRule } from '../rule.ts';
import { insertion } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const aanbevelingOnbeantwoord = defineRule({
  id: 'aanbeveling-onbeantwoord',
  scope: 'document',
  over: 'draft',
  severity: 'error',
  source: {
    nl: 'Beleidsreactie 29 521, nr. 466: aanbevelingen een voor een',
    en: 'Policy response 29 521, no. 466: recommendations one by one',
  },
  messages,
  page: { nl, en },
  hangsOn: 'absence',
  replaces: [],
  check: ({ recommendations, language }) =>
    recommendations
      .filter(({ response }) => response === 'none')
      .map(({ number, heading, text }) => ({
        start: heading.start,
        end: heading.end,
        message: 'found',
        data: { nummer: number },
        fixes: [
          {
            title: 'block',
            kind: 'insert',
            edits: [insertion(Math.max(heading.end, text.end), inserts[language].block.replaceAll('{number}', number))],
          },
        ],
      })),
});
