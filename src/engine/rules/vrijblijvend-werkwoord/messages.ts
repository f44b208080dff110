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
