import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: 'Hier staat “{hier}”, eerder “{eerder}”',
    earlier: 'Eerder in dit document: “{eerder}”',
    adopt: 'Neem de eerdere waarde over: “{waarde}”',
  },
  en: {
    found: 'This says “{hier}”, an earlier place “{eerder}”',
    earlier: 'Earlier in this document: “{eerder}”',
    adopt: 'Adopt the earlier value: “{waarde}”',
  },
};
