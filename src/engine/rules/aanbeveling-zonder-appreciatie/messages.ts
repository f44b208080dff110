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
