import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    lacks: 'Niet gezegd is wie dit doet of wiens doel dit is',
    active: 'Zeg wie het doet, als onderwerp van de zin',
    owner: 'Noem wiens doel het is',
    responsible: 'Noem wie verantwoordelijk is',
    field: 'Voeg het veld Verantwoordelijk toe',
  },
  en: {
    lacks: 'Who does this, or whose goal it is, is not said',
    active: 'Say who does it, as the subject of the sentence',
    owner: 'Name whose goal it is',
    responsible: 'Name who is responsible',
    field: 'Add the field Responsible',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: { owner: ' van ‹wie›', responsible: ', onder verantwoordelijkheid van ‹wie›' },
  en: { owner: ' of ‹who›', responsible: ', under the responsibility of ‹who›' },
} as const satisfies Messages;
