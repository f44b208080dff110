import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: '“{woord}” is geen hoeveelheid die te controleren is',
    count: 'Vervang door een aantal',
    share: 'Vervang door een percentage',
    degree: 'Vervang door een maat',
    explain: 'Leg uit waarom er geen aantal is',
  },
  en: {
    found: '“{woord}” is not an amount that can be checked',
    count: 'Replace by a number',
    share: 'Replace by a percentage',
    degree: 'Replace by a measure',
    explain: 'Explain why there is no number',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: { explain: 'Wij noemen geen aantal, omdat ‹reden›.' },
  en: { explain: 'We do not give a number, because ‹reason›.' },
} as const satisfies Messages;
