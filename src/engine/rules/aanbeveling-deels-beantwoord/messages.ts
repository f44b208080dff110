import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: 'Het antwoord op aanbeveling {nummer} noemt niet: {onderdelen}',
    answer: 'Voeg per onderdeel een antwoord in',
    refuse: 'Voeg in waarom het kabinet dit niet overneemt',
  },
  en: {
    found: 'The answer to recommendation {nummer} does not name: {onderdelen}',
    answer: 'Insert an answer for each part',
    refuse: 'Insert why the government does not accept this',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: {
    answer: 'Wat betreft {part} ‹doet wie wat›, uiterlijk ‹datum›.',
    refuse: '{Part} neemt het kabinet niet over, omdat ‹reden›.',
  },
  en: { answer: 'On {part} ‹who does what› by ‹date›.', refuse: '{Part} is not accepted, because ‹reason›.' },
} as const satisfies Messages;
