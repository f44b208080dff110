import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: '“{woord}” legt geen besluit vast',
    decide: 'Vervang door een besluit met een datum',
    moment: 'Voeg toe wanneer het besluit valt',
    explain: 'Leg uit waarom een besluit nog niet kan',
  },
  en: {
    found: '“{woord}” commits to no decision',
    decide: 'Replace by a decision with a date',
    moment: 'Add when it is decided',
    explain: 'Explain why no decision can be taken yet',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: { moment: ' (besluit uiterlijk ‹datum›)', explain: 'Een besluit kan nu nog niet, omdat ‹reden›.' },
  en: { moment: ' (decision by ‹date›)', explain: 'A decision cannot be taken yet, because ‹reason›.' },
} as const satisfies Messages;
