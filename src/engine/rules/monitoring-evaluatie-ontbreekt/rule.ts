import { hasTakenShape } from '../../model/outline.ts';
import { defineRule } from '../rule.ts';
import { sectionFix } from '../sections.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const monitoringEvaluatieOntbreekt = defineRule({
  id: 'monitoring-evaluatie-ontbreekt',
  scope: 'document',
  over: 'draft',
  severity: 'warning',
  source: {
    nl: 'Regeling periodiek evaluatieonderzoek 2022; motie-Bosman c.s. (27 925, nr. 699)',
    en: 'Regeling periodiek evaluatieonderzoek 2022; Bosman motion (27 925, no. 699)',
  },
  messages,
  page: { nl, en },
  hangsOn: 'absence',
  replaces: [],
  check({ documentType, headings, sections, language }) {
    const [title] = headings;
    const asked = documentType === 'artikel-100-brief' || documentType === 'strategie';
    if (!asked || !title || !hasTakenShape(sections) || !sections.missing.includes('monitoring-en-evaluatie'))
      return [];
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
