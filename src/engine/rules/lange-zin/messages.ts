import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: { found: 'Deze zin heeft {aantal} woorden: splits hem waar een nieuwe gedachte begint' },
  en: { found: 'This sentence has {aantal} words: split it where a new thought begins' },
};
