import { defineRule } from '../rule.ts';
import { sectionFix } from '../sections.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const missiedoelZonderNederlandsDoel = defineRule({
  id: 'missiedoel-zonder-nederlands-doel',
  scope: 'document',
  over: 'draft',
  severity: 'warning',
  source: {
    nl: 'IOB over MINUSMA (29 521, nr. 451): het doel van de Nederlandse bijdrage',
    en: 'IOB on MINUSMA (29 521, no. 451): the goal of the Dutch contribution',
  },
  messages,
  page: { nl, en },
  hangsOn: 'absence',
  replaces: [],
  check({ documentType, headings, goals, dealsWith, language }) {
    const mandate = headings.find(({ topics }) => topics.includes('mandaat'));
    if (documentType !== 'artikel-100-brief' || !mandate) return [];
    if (goals.some(({ ties }) => ties.ofContribution) || dealsWith('doel-van-de-bijdrage')) return [];
    return [
      {
        start: mandate.start,
        end: mandate.end,
        message: 'found',
        fixes: sectionFix('section', headings, inserts[language].section),
      },
    ];
  },
});
