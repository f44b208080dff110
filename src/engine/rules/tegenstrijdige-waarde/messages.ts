import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: 'Hier staat “{hier}”, eerder “{eerder}”',
    earlier: 'Eerder in dit document: “{eerder}”',
    between: 'Hier staat “{hier}”, in {ontwerp} “{daar}”',
    there: 'In {ontwerp}: “{daar}”',
    adopt: 'Neem de andere waarde over: “{waarde}”',
  },
  en: {
    found: 'This says “{hier}”, an earlier place “{eerder}”',
    earlier: 'Earlier in this document: “{eerder}”',
    between: 'This says “{hier}”, {ontwerp} says “{daar}”',
    there: 'In {ontwerp}: “{daar}”',
    adopt: 'Adopt the other value: “{waarde}”',
  },
};
