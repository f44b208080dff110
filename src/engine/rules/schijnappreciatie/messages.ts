import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: '“{woord}” is een beleefdheid, geen standpunt',
    thanks: '“{woord}” is een dankwoord, geen standpunt',
    accept: 'Voeg een standpunt toe: neemt over',
    partly: 'Voeg een standpunt toe: neemt deels over',
    reject: 'Voeg een standpunt toe: neemt niet over',
    position: 'Zeg welke bevinding het kabinet onderschrijft',
  },
  en: {
    found: '“{woord}” is a courtesy, not a position',
    thanks: '“{woord}” is a word of thanks, not a position',
    accept: 'Add a position: accepts',
    partly: 'Add a position: partially accepts',
    reject: 'Add a position: does not accept',
    position: 'Say which finding the government endorses',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: {
    position: ' (het kabinet onderschrijft bevinding ‹nummer› ‹volledig of deels›)',
    accept: 'Het kabinet neemt deze aanbeveling over.',
    partly: 'Het kabinet neemt deze aanbeveling deels over: ‹welk deel›, omdat ‹reden›.',
    reject: 'Het kabinet neemt deze aanbeveling niet over, omdat ‹reden›.',
  },
  en: {
    position: ' (the government endorses finding ‹number› ‹in full or in part›)',
    accept: 'The government accepts this recommendation.',
    partly: 'The government partially accepts this recommendation: ‹which part›, because ‹reason›.',
    reject: 'The government does not accept this recommendation, because ‹reason›.',
  },
} as const satisfies Messages;
