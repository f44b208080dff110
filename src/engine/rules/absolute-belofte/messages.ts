import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: '“{woord}” belooft iets zonder uitzondering: welk risico blijft over?',
    drop: 'Schrap de woorden',
    risk: 'Noem het risico dat blijft, en wat het beperkt',
  },
  en: {
    found: '“{woord}” promises something without exception: which risk remains?',
    drop: 'Drop the words',
    risk: 'Name the risk that remains, and what limits it',
  },
};

/** What the fix writes, in the draft's language. */
export const inserts = {
  nl: { risk: ' Een garantie is niet te geven, omdat ‹risico› blijft bestaan, ook met ‹maatregel›.' },
  en: { risk: ' No guarantee can be given, because ‹risk› remains, even with ‹measure›.' },
} as const satisfies Messages;
