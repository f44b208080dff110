import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: 'Aanbeveling {nummer}: het antwoord zegt niet of het kabinet haar overneemt',
    accept: 'Voeg toe: neemt over',
    partly: 'Voeg toe: neemt deels over',
    reject: 'Voeg toe: neemt niet over',
  },
  en: {
    found: 'Recommendation {nummer}: the answer does not say whether it is accepted',
    accept: 'Add: accepts',
    partly: 'Add: partially accepts',
    reject: 'Add: does not accept',
  },
};

/** What the fixes write, in the draft's language: a field, or a sentence in running text. */
export const inserts = {
  nl: {
    field: 'Appreciatie',
    accept: 'neemt over',
    partly: 'neemt deels over: ‹welk deel›, omdat ‹reden›',
    reject: 'neemt niet over, omdat ‹reden›',
    sentences: {
      accept: 'Het kabinet neemt deze aanbeveling over.',
      partly: 'Het kabinet neemt deze aanbeveling deels over: ‹welk deel›, omdat ‹reden›.',
      reject: 'Het kabinet neemt deze aanbeveling niet over, omdat ‹reden›.',
    },
  },
  en: {
    field: 'Response',
    accept: 'accepts',
    partly: 'partially accepts: ‹which part›, because ‹reason›',
    reject: 'does not accept, because ‹reason›',
    sentences: {
      accept: 'The government accepts this recommendation.',
      partly: 'The government partially accepts this recommendation: ‹which part›, because ‹reason›.',
      reject: 'The government does not accept this recommendation, because ‹reason›.',
    },
  },
} as const;
