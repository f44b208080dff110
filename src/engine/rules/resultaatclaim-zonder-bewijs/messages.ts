import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: '“{woord}” staat er zonder cijfer of bron',
    proof: 'Voeg het resultaat en de bron toe',
  },
  en: {
    found: '“{woord}” has no figure or source beside it',
    proof: 'Add the result and its source',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: { proof: ' (‹resultaat›; bron: ‹bron›)' },
  en: { proof: ' (‹result›; source: ‹source›)' },
} as const satisfies Messages;
