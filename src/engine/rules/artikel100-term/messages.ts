import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    consent: '“{woord}” past niet bij artikel 100: dat artikel vraagt om inlichten vooraf',
    alliance: 'Artikel 100 geldt niet voor de verdediging van het bondgenootschap; daarvoor is er artikel 97',
    support: 'Vervang door “steun”',
    ninetySeven: 'Vervang door artikel 97',
  },
  en: {
    consent: '“{woord}” does not go with article 100: that article asks for prior information',
    alliance: 'Article 100 does not apply to the defence of the alliance; article 97 does',
    support: 'Replace by “steun”',
    ninetySeven: 'Replace by article 97',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: { support: 'steun' },
  en: { support: 'support' },
} as const satisfies Messages;
