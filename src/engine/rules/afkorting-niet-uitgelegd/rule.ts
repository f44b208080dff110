import { unexplainedIn } from '../../model/abbreviations.ts';
import { defineRule } from '../rule.ts';
import { insertion } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const afkortingNietUitgelegd = defineRule({
  id: 'afkorting-niet-uitgelegd',
  scope: 'document',
  over: 'draft',
  severity: 'information',
  source: { nl: 'Taalkompas; Direct Duidelijk', en: 'Taalkompas; Direct Duidelijk' },
  messages,
  page: { nl, en },
  hangsOn: 'fault',
  replaces: [],
  check({ documentType, headings, abbreviations, language }) {
    // A loose passage may have its abbreviations explained elsewhere.
    if (documentType === null && headings.length < 3) return [];
    const { fullForm } = inserts[language];
    return unexplainedIn(abbreviations).map(({ start, end, wordEnd, letters }) => ({
      start,
      end,
      message: 'found',
      data: { afkorting: letters },
      fixes: [
        {
          title: 'spellOut',
          kind: 'insert',
          // "ISR-vluchten" keeps its form: the full one comes behind it.
          edits:
            wordEnd > end
              ? [insertion(wordEnd, ` (${letters}: ${fullForm})`)]
              : [insertion(start, `${fullForm} (`), insertion(end, ')')],
        },
      ],
    }));
  },
});
