import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    lacks: 'Niet gezegd is wie dit doet of wiens doel dit is',
    active: 'Zeg wie het doet, met ‹wie› als onderwerp',
    owner: 'Noem wiens doel het is: “van ‹wie›”',
    responsible: 'Noem wie verantwoordelijk is',
    field: 'Voeg het veld Verantwoordelijk toe',
  },
  en: {
    lacks: 'Who does this, or whose goal it is, is not said',
    active: 'Say who does it, with ‹wie› as the subject',
    owner: 'Name whose goal it is: “van ‹wie›”',
    responsible: 'Name who is responsible',
    field: 'Add the field Responsible',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: { owner: ' van ‹wie›', responsible: ', onder verantwoordelijkheid van ‹wie›' },
  en: { owner: ' of ‹who›', responsible: ', under the responsibility of ‹who›' },
} as const satisfies Messages;
