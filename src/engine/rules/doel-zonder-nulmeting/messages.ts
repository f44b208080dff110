import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    lacks: 'Niet gezegd is wat de waarde nu is: de nulmeting ontbreekt',
    now: 'Noem de waarde van nu: “nu ‹nulmeting›”',
    field: 'Voeg het veld Nulmeting toe',
    explain: 'Leg uit waarom er geen nulmeting is',
  },
  en: {
    lacks: 'What the value is now is not said: the baseline is missing',
    now: 'Give the present value: “now ‹baseline›”',
    field: 'Add the field Baseline',
    explain: 'Explain why there is no baseline',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: { now: ', tegen ‹nulmeting› nu', explain: 'Wij noemen geen nulmeting, omdat ‹reden›.' },
  en: { now: ', against ‹baseline› now', explain: 'We do not give a baseline, because ‹reason›.' },
} as const satisfies Messages;
