import type { DocumentType, Tongue } from '../engine/index.ts';

const names = {
  nl: {
    'artikel-100-brief': 'Artikel 100-brief',
    kennisgeving: 'Kennisgeving',
    'aanvullende-brief': 'Aanvullende brief',
    beleidsreactie: 'Beleidsreactie',
    voortgangsrapportage: 'Voortgangsrapportage',
    strategie: 'Strategie',
  },
  en: {
    'artikel-100-brief': 'Article 100 letter',
    kennisgeving: 'Notification',
    'aanvullende-brief': 'Supplementary letter',
    beleidsreactie: 'Policy response',
    voortgangsrapportage: 'Progress report',
    strategie: 'Strategy',
  },
} as const satisfies Record<Tongue, Record<DocumentType, string>>;

/** What a type of document is called. */
export const typeName = (type: DocumentType, language: Tongue): string => names[language][type];
