import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: 'Deze {aantal} doelen staan naast elkaar zonder rangorde',
    order: 'Voeg een zin over de rangorde in',
  },
  en: {
    found: 'These {aantal} goals stand side by side without an order of priority',
    order: 'Insert a sentence on the order of priority',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: {
    order: '\n\nBij gebrek aan middelen gaat doel ‹nummer› voor, daarna doel ‹nummer›.',
  },
  en: {
    order: '\n\nIf funds fall short, goal ‹number› comes first, then goal ‹number›.',
  },
} as const satisfies Messages;
