import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: 'Monitoring en evaluatie zijn niet herkend in dit document',
    section: 'Voeg een paragraaf Monitoring en evaluatie in',
  },
  en: {
    found: 'Monitoring and evaluation were not recognised in this document',
    section: 'Insert a section Monitoring and evaluation',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: {
    section:
      '## Monitoring en evaluatie\n\n‹wie› meet ‹indicatoren› elk ‹kwartaal of jaar› op basis van ‹bron› en meldt de uitkomst in ‹document›. ‹wie› levert uiterlijk ‹datum› een onafhankelijke eindevaluatie op.\n\n',
  },
  en: {
    section:
      '## Monitoring and evaluation\n\n‹who› will measure ‹indicators› every ‹quarter or year› on the basis of ‹source› and report the outcome in ‹document›. ‹who› will complete an independent final evaluation by ‹date›.\n\n',
  },
} as const satisfies Messages;
