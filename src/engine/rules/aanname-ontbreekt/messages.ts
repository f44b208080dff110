import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: 'De keten noemt geen aannames: onder welke voorwaarde leiden de activiteiten tot de doelen?',
    section: 'Voeg een paragraaf Aannames en risico’s in',
  },
  en: {
    found: 'The chain names no assumptions: on what condition do the activities lead to the goals?',
    section: 'Insert a section Assumptions and risks',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: {
    section:
      '## Aannames en risico’s\n\nDeze strategie gaat ervan uit dat ‹aanname›. Blijkt dat anders, dan ‹gevolg of maatregel›.\n\n',
  },
  en: {
    section:
      '## Assumptions and risks\n\nThis strategy assumes that ‹assumption›. If that proves otherwise, ‹consequence or measure›.\n\n',
  },
} as const satisfies Messages;
