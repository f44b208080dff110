import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: '“{woord}” legt geen besluit vast',
    decide: 'Vervang door een besluit met een datum',
    explain: 'Leg uit waarom een besluit nog niet kan',
  },
  en: {
    found: '“{woord}” commits to no decision',
    decide: 'Replace by a decision with a date',
    explain: 'Explain why no decision can be taken yet',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: { explain: 'Een besluit kan nu nog niet, omdat ‹reden›.' },
  en: { explain: 'A decision cannot be taken yet, because ‹reason›.' },
} as const satisfies Messages;
