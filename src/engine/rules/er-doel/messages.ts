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
