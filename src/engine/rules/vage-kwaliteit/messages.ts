import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: '“{woord}” is niet te toetsen zonder norm',
    norm: 'Noem de norm: “volgens ‹norm›”',
    drop: 'Schrap het woord',
    explain: 'Leg uit waarom er geen norm is',
  },
  en: {
    found: '“{woord}” cannot be tested without a norm',
    norm: 'Name the norm: “according to ‹norm›”',
    drop: 'Drop the word',
    explain: 'Explain why there is no norm',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: { norm: ', volgens ‹norm›', explain: 'Wij noemen geen norm, omdat ‹reden›.' },
  en: { norm: ', according to ‹norm›', explain: 'We do not name a norm, because ‹reason›.' },
} as const satisfies Messages;
