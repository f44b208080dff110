import { openMotionsIn } from '../../model/motions.ts';
import { defineRule } from '../rule.ts';
import { insertion } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const motieZonderAfdoening = defineRule({
  id: 'motie-zonder-afdoening',
  scope: 'document',
  over: 'draft',
  severity: 'information',
  source: {
    nl: 'Rijksbegrotingsvoorschriften, model 3.42: moties en toezeggingen',
    en: 'Rijksbegrotingsvoorschriften, model 3.42: motions and undertakings',
  },
  messages,
  page: { nl, en },
  hangsOn: 'absence',
  replaces: [],
  check: ({ motions, language }) =>
    openMotionsIn(motions).map(({ start, end, sort, paragraphEnd, stopped }) => ({
      start,
      end,
      message: sort,
      fixes: [
        {
          title: 'settle',
          kind: 'insert',
          edits: [insertion(paragraphEnd, `${stopped ? '' : '.'} ${inserts[language][sort]}`)],
        },
      ],
    })),
});
