import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    lacks: 'Niet gezegd is welke waarde te bereiken is: de streefwaarde ontbreekt',
    value: 'Noem de waarde: “naar ‹streefwaarde›”',
    field: 'Voeg het veld Streefwaarde toe',
    explain: 'Leg uit waarom er geen streefwaarde is',
  },
  en: {
    lacks: 'Which value is to be reached is not said: the target is missing',
    value: 'Give the value: “to ‹target›”',
    field: 'Add the field Target',
    explain: 'Explain why there is no target',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: {
    value: ', met als streefwaarde ‹streefwaarde›',
    explain: 'Wij kiezen niet voor een streefwaarde, omdat ‹reden›.',
  },
  en: { value: ', with ‹target› as the target', explain: 'We do not set a target, because ‹reason›.' },
} as const satisfies Messages;
