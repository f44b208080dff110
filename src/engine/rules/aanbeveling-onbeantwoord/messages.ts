import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: 'Aanbeveling {nummer} heeft geen antwoord',
    block: 'Voeg een reactieblok in',
  },
  en: {
    found: 'Recommendation {nummer} has no answer',
    block: 'Insert a response block',
  },
};
