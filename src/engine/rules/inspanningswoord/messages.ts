import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: '“{woord}” zegt een inspanning toe, geen resultaat',
    deed: 'Vervang door wat er gedaan wordt',
    explain: 'Leg uit waarom er geen resultaat is toe te zeggen',
  },
  en: {
    found: '“{woord}” promises an effort, not a result',
    deed: 'Replace by what will be done',
    explain: 'Explain why no result can be promised',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: { explain: 'Een resultaat is niet toe te zeggen, omdat ‹reden›.' },
  en: { explain: 'A result cannot be promised, because ‹reason›.' },
} as const satisfies Messages;
