import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: 'Geen activiteit in dit document dient dit doel',
    field: 'Voeg het veld Activiteiten toe',
    sentence: 'Voeg een zin toe over de activiteit die dit doel dient',
  },
  en: {
    found: 'No activity in this document serves this goal',
    field: 'Add the field Activities',
    sentence: 'Add a sentence on the activity that serves this goal',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: {
    field: '- **Activiteiten:** zie ‹activiteit of bijlage›',
    sentence: 'Daarvoor levert ‹wie› uiterlijk ‹datum› ‹wat›.',
  },
  en: {
    field: '- **Activities:** see ‹activity or annex›',
    sentence: 'To this end ‹who› will deliver ‹what› by ‹date›.',
  },
} as const satisfies Messages;
