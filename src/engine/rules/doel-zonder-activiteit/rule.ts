import { defineRule } from '../rule.ts';
import { insertion } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const doelZonderActiviteit = defineRule({
  id: 'doel-zonder-activiteit',
  scope: 'goal',
  over: 'draft',
  severity: 'warning',
  source: {
    nl: 'IOB, periodieke rapportage artikel 2: de keten van activiteit naar einddoel',
    en: 'IOB, periodic report on article 2: the chain from activity to end goal',
  },
  messages,
  page: { nl, en },
  hangsOn: 'absence',
  replaces: [],
  check: ({ goalsAt, chain, language }) =>
    goalsAt(chain.unserved).map(({ anchor, end, fieldsEnd, ties }) => ({
      message: 'found',
      fixes: [
        ties.label === 'goal'
          ? { title: 'field', kind: 'insert', edits: [insertion(fieldsEnd, `\n${inserts[language].field}`)] }
          : { title: 'sentence', kind: 'insert', edits: [insertion(end, ` ${inserts[language].sentence}`)] },
      ],
      ...anchor,
    })),
});
