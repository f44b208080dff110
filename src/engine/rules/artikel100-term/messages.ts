import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    consent: '“{woord}” past niet bij artikel 100: dat artikel vraagt om inlichten vooraf',
    alliance: 'Artikel 100 geldt niet voor de verdediging van het bondgenootschap; daarvoor is er artikel 97',
    rightTerm: 'Vervang door “{term}”',
    inform: 'Schrijf wat artikel 100 vraagt: vooraf informeren',
    ninetySeven: 'Vervang door artikel 97',
  },
  en: {
    consent: '“{woord}” does not go with article 100: that article asks for prior information',
    alliance: 'Article 100 does not apply to the defence of the alliance; article 97 does',
    rightTerm: 'Replace by “{term}”',
    inform: 'Write what article 100 asks for: to inform beforehand',
    ninetySeven: 'Replace by article 97',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: {
    inform: 'Het kabinet informeert de Staten-Generaal op grond van artikel 100 van de Grondwet vooraf over ‹inzet›.',
  },
  en: {
    inform:
      'The government informs the States General beforehand about ‹deployment› (Article 100 of the Constitution).',
  },
} as const satisfies Messages;
