import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: 'Deze zin belooft {aantal} dingen tegelijk: niet te zeggen is wanneer het geheel is gehaald',
    split: 'Splits in {aantal} genummerde doelen',
  },
  en: {
    found: 'This sentence promises {aantal} things at once: when all of it has been reached cannot be said',
    split: 'Split into {aantal} numbered goals',
  },
};
