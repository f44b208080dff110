import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    both: 'Deze actie noemt geen eigenaar en geen termijn',
    owner: 'Deze actie noemt geen eigenaar',
    deadline: 'Deze actie noemt geen termijn',
    addBoth: 'Voeg eigenaar en termijn toe',
    addOwner: 'Voeg de eigenaar toe',
    addDeadline: 'Voeg “uiterlijk ‹datum›” toe',
    explain: 'Leg uit waarom er nog geen datum is',
  },
  en: {
    both: 'This action names no owner and no deadline',
    owner: 'This action names no owner',
    deadline: 'This action names no deadline',
    addBoth: 'Add an owner and a deadline',
    addOwner: 'Add the owner',
    addDeadline: 'Add “by ‹date›”',
    explain: 'Explain why there is no date yet',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: {
    date: 'uiterlijk ‹datum›',
    owner: ', onder verantwoordelijkheid van ‹wie›',
    explain: 'Wij noemen nog geen datum, omdat ‹reden›.',
  },
  en: {
    date: 'by ‹date›',
    owner: ', under the responsibility of ‹who›',
    explain: 'We do not give a date yet, because ‹reason›.',
  },
} as const satisfies Messages;
