import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: '“{woord}” is een beleefdheid, geen standpunt',
    accept: 'Voeg een standpunt toe: neemt over',
    partly: 'Voeg een standpunt toe: neemt deels over',
    reject: 'Voeg een standpunt toe: neemt niet over',
    position: 'Zeg welke bevinding het kabinet onderschrijft',
  },
  en: {
    found: '“{woord}” is a courtesy, not a position',
    accept: 'Add a position: accepts',
    partly: 'Add a position: partially accepts',
    reject: 'Add a position: does not accept',
    position: 'Say which finding the government endorses',
  },
};
