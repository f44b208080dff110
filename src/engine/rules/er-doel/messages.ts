import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: '“{woord}” noemt een richting zonder maat: wanneer is dit doel gehaald?',
    measure: 'Voeg een maat toe: van ‹nulmeting› naar ‹streefwaarde›',
    fields: 'Voeg de velden Indicator, Nulmeting en Streefwaarde toe',
    explain: 'Leg uit waarom dit doel geen maat heeft',
  },
  en: {
    found: '“{woord}” gives a direction without a measure: when has this goal been reached?',
    measure: 'Add a measure: from ‹baseline› to ‹target›',
    fields: 'Add the fields Indicator, Baseline and Target',
    explain: 'Explain why this goal has no measure',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: {
    measure: ', van ‹nulmeting› naar ‹streefwaarde›, gemeten met ‹bron›',
    explain: 'Wij kiezen niet voor een streefwaarde, omdat ‹reden›.',
  },
  en: {
    measure: ', from ‹baseline› to ‹target›, as measured by ‹source›',
    explain: 'We do not set a target, because ‹reason›.',
  },
} as const satisfies Messages;
