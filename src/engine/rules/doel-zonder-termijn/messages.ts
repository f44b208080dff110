import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    lacks: 'Niet gezegd is wanneer: een datum, periode of ankerpunt ontbreekt',
    date: 'Voeg “uiterlijk ‹datum›” toe',
    until: 'Voeg “tot en met ‹datum›” toe',
    field: 'Voeg het veld Termijn toe',
    explain: 'Leg uit waarom er nog geen termijn is',
  },
  en: {
    lacks: 'When is not said: a date, period or anchor is missing',
    date: 'Add “by ‹date›”',
    until: 'Add “until ‹date›”',
    field: 'Add the field Deadline',
    explain: 'Explain why there is no deadline yet',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: { date: 'uiterlijk ‹datum›', until: 'tot en met ‹datum›', explain: 'Wij noemen nog geen datum, omdat ‹reden›.' },
  en: { date: 'by ‹date›', until: 'until ‹date›', explain: 'We do not give a date yet, because ‹reason›.' },
} as const satisfies Messages;
