import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: 'Dit doel noemt een activiteit: wat verandert daardoor, en voor wie?',
    effect: 'Voeg het effect toe: zodat ‹doelgroep› ‹verandering›',
  },
  en: {
    found: 'This goal names an activity: what does it change, and for whom?',
    effect: 'Add the effect: so that ‹group› ‹change›',
  },
};

/** What the fix writes, in the draft's language. */
export const inserts = {
  nl: { effect: ', zodat ‹doelgroep› ‹verandering›' },
  en: { effect: ', so that ‹group› ‹change›' },
} as const satisfies Messages;
