import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: '“{woord}” laat het einde van de inzet open',
    date: 'Vervang door “tot en met ‹datum›”',
    decision: 'Noem wanneer over verlenging wordt besloten',
  },
  en: {
    found: '“{woord}” leaves the end of the deployment open',
    date: 'Replace by “until ‹date›”',
    decision: 'Say when extension is decided on',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: { decision: ' (het kabinet besluit uiterlijk ‹datum› over verlenging)' },
  en: { decision: ' (the government decides on extension by ‹date›)' },
} as const satisfies Messages;
