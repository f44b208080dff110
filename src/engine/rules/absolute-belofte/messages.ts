import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: '“{woord}” belooft iets zonder uitzondering: welk risico blijft over?',
    drop: 'Schrap de woorden',
  },
  en: {
    found: '“{woord}” promises something without exception: which risk remains?',
    drop: 'Drop the words',
  },
};
