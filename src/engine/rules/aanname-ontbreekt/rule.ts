import { hasTakenShape } from '../../model/outline.ts';
import { defineRule } from '../rule.ts';
import { sectionFix } from '../sections.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const aannameOntbreekt = defineRule({
  id: 'aanname-ontbreekt',
  scope: 'document',
  over: 'draft',
  severity: 'information',
  source: {
    nl: 'IOB-kwaliteitscriteria (interventietheorie en aannames)',
    en: 'IOB quality criteria (intervention theory and assumptions)',
  },
  messages,
  page: { nl, en },
  hangsOn: 'absence',
  replaces: [],
  check({ documentType, headings, sections, chain, goals, dealsWith, language }) {
    const [title] = headings;
    if (documentType !== 'strategie' || !title || !hasTakenShape(sections) || chain.links.length === 0) return [];
    if (goals.some(({ ties }) => ties.assumes) || dealsWith('aannames-en-risicos')) return [];
    return [
      {
        start: title.start,
        end: title.end,
        message: 'found',
        fixes: sectionFix('section', headings, inserts[language].section),
      },
    ];
  },
});
