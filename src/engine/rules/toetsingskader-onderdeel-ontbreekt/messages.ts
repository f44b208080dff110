import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    one: 'Dit aandachtspunt van het Toetsingskader is niet herkend: {topics}',
    several: 'Deze aandachtspunten van het Toetsingskader zijn niet herkend: {topics}',
    headings: 'Voeg de koppen in, met plaats voor de tekst of voor “n.v.t., omdat …”',
  },
  en: {
    one: 'This item of the Assessment Framework was not recognised: {topics}',
    several: 'These items of the Assessment Framework were not recognised: {topics}',
    headings: 'Insert the headings, with room for the text or for “not applicable, because …”',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: {
    section: '## {topic}\n\n‹tekst, of: n.v.t., omdat …›\n\n',
  },
  en: {
    section: '## {topic}\n\n‹text, or: not applicable, because …›\n\n',
  },
} as const satisfies Messages;
