import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: '“{woord}” laat open wat er nog bij hoort',
    close: 'Maak de opsomming af',
    annex: 'Verwijs naar de volledige lijst in een bijlage',
  },
  en: {
    found: '“{woord}” leaves open what else belongs to it',
    close: 'Complete the list',
    annex: 'Refer to the full list in an annex',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: { annex: ' (de volledige lijst staat in bijlage ‹nummer›)' },
  en: { annex: ' (the full list is in annex ‹number›)' },
} as const satisfies Messages;
