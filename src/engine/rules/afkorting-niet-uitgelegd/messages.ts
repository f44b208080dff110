import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: 'De afkorting “{afkorting}” staat hier voor het eerst, zonder uitleg',
    spellOut: 'Voeg de volledige naam in',
  },
  en: {
    found: 'The abbreviation “{afkorting}” stands here for the first time, without its full form',
    spellOut: 'Insert the full form',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: { fullForm: '‹voluit›' },
  en: { fullForm: '‹full form›' },
} as const satisfies Messages;
