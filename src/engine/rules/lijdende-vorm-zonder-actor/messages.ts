import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: 'Niet gezegd is wie dit doet: de lijdende vorm noemt geen actor',
    active: 'Zeg het bedrijvend, met ‹wie› als onderwerp',
    agent: 'Noem wie het doet: “door ‹wie›”',
  },
  en: {
    found: 'Who does this is not said: the passive names no actor',
    active: 'Say it in the active, with ‹wie› as the subject',
    agent: 'Name who does it: “door ‹wie›”',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: { agent: ' door ‹wie›' },
  en: { agent: ' by ‹who›' },
} as const satisfies Messages;
