import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    lacks: 'Niet vast te stellen is of dit doel is gehaald: een indicator of criterium ontbreekt',
    indicator: 'Noem waaraan het te meten is',
    field: 'Voeg de velden Indicator en Streefwaarde toe',
    explain: 'Leg uit waarom dit doel geen indicator heeft',
  },
  en: {
    lacks: 'Whether this goal has been reached cannot be established: an indicator or criterion is missing',
    indicator: 'Name what it can be measured by',
    field: 'Add the fields Indicator and Target',
    explain: 'Explain why this goal has no indicator',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: { indicator: ', te meten met ‹indicator›', explain: 'Wij kiezen niet voor een indicator, omdat ‹reden›.' },
  en: { indicator: ', as measured by ‹indicator›', explain: 'We do not set an indicator, because ‹reason›.' },
} as const satisfies Messages;
