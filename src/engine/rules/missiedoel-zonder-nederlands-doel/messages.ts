import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: 'Het doel van de Nederlandse bijdrage is niet herkend, naast dat van de operatie',
    section: 'Voeg een paragraaf Doel van de Nederlandse bijdrage in',
  },
  en: {
    found: 'The goal of the Dutch contribution was not recognised beside that of the operation',
    section: 'Insert a section Goal of the Dutch contribution',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: {
    section:
      '## Doel van de Nederlandse bijdrage\n\nDoel van de Nederlandse bijdrage is dat ‹doelgroep› op ‹datum› ‹streefwaarde›, tegen ‹nulmeting› nu.\n\n',
  },
  en: {
    section:
      '## Goal of the Dutch contribution\n\nThe goal of the Dutch contribution is that ‹target group› will ‹target› by ‹date›, against ‹baseline› now.\n\n',
  },
} as const satisfies Messages;
