import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: '“{woord}” maakt deze toezegging vrijblijvend',
    condition: 'Noem de voorwaarde die te toetsen is',
    drop: 'Schrap “{woord}”',
  },
  en: {
    found: '“{woord}” leaves this commitment open',
    condition: 'Name the condition that can be tested',
    drop: 'Drop “{woord}”',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: { condition: 'als ‹voorwaarde›' },
  en: { condition: 'if ‹condition›' },
} as const satisfies Messages;
