import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: 'Deze zin belooft {aantal} dingen tegelijk: niet te zeggen is wanneer het geheel is gehaald',
    split: 'Splits in {aantal} genummerde doelen',
    letter: 'Zet een letter voor elk van de {aantal} doelen',
  },
  en: {
    found: 'This sentence promises {aantal} things at once: when all of it has been reached cannot be said',
    split: 'Split into {aantal} numbered goals',
    letter: 'Put a letter in front of each of the {aantal} goals',
  },
};
