import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: '“{woord}” is geen termijn die te controleren is',
    date: 'Vervang door een uiterste datum',
    rhythm: 'Vervang door een vaste herhaling',
    explain: 'Leg uit waarom er nog geen termijn is',
  },
  en: {
    found: '“{woord}” is not a deadline that can be checked',
    date: 'Replace by a latest date',
    rhythm: 'Replace by a fixed recurrence',
    explain: 'Explain why there is no deadline yet',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: { date: '‹datum›', explain: 'Wij noemen nog geen datum, omdat ‹reden›.' },
  en: { date: '‹date›', explain: 'We do not give a date yet, because ‹reason›.' },
} as const satisfies Messages;
