import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: 'Deze activiteit dient geen doel in dit document',
    field: 'Voeg het veld “Draagt bij aan” toe',
  },
  en: {
    found: 'This activity serves no goal in this document',
    field: 'Add the field “Contributes to”',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: { field: '- **Draagt bij aan:** ‹doel›' },
  en: { field: '- **Contributes to:** ‹goal›' },
} as const satisfies Messages;
