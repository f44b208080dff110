import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: '“{woord}” is geen termijn die te controleren is',
    date: 'Vervang door “uiterlijk ‹datum›”',
    explain: 'Leg uit waarom er nog geen termijn is',
  },
  en: {
    found: '“{woord}” is not a deadline that can be checked',
    date: 'Replace by “uiterlijk ‹datum›”',
    explain: 'Explain why there is no deadline yet',
  },
};
