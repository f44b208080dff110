import { defineRule } from '../rule.ts';
import { insertion } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const activiteitZonderDoel = defineRule({
  id: 'activiteit-zonder-doel',
  scope: 'goal',
  over: 'draft',
  severity: 'information',
  source: {
    nl: 'IOB, periodieke rapportage artikel 2: de keten van activiteit naar einddoel',
    en: 'IOB, periodic report on article 2: the chain from activity to end goal',
  },
  messages,
  page: { nl, en },
  hangsOn: 'absence',
  replaces: [],
  check: ({ goalsAt, chain, language }) =>
    goalsAt(chain.aimless).map(({ anchor, fieldsEnd, end }) => ({
      message: 'found',
      fixes: [
        {
          title: 'field',
          kind: 'insert',
          edits: [insertion(fieldsEnd, `${fieldsEnd === end ? '\n\n' : '\n'}${inserts[language].field}`)],
        },
      ],
      ...anchor,
    })),
});
