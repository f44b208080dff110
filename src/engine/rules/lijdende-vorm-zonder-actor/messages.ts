import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: 'Niet gezegd is wie dit doet: de lijdende vorm noemt geen actor',
    active: 'Zeg het bedrijvend, met wie het doet als onderwerp',
    agent: 'Noem wie het doet, in de lijdende vorm',
  },
  en: {
    found: 'Who does this is not said: the passive names no actor',
    active: 'Say it in the active, with who does it as the subject',
    agent: 'Name who does it, in the passive',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: { agent: ' door ‹wie›' },
  en: { agent: ' by ‹who›' },
} as const satisfies Messages;
