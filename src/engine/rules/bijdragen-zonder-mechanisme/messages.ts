import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: '“{woord}” zegt niet hoe: met welk middel, en wat verandert er daardoor voor wie?',
    mechanism: 'Voeg toe: door ‹activiteit›, zodat ‹doelgroep› ‹verandering›',
    means: 'Noem het middel: “met ‹middel›”',
  },
  en: {
    found: '“{woord}” does not say how: by what means, and what does that change for whom?',
    mechanism: 'Add: by ‹activity›, so that ‹group› ‹change›',
    means: 'Name the means: “with ‹means›”',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: { mechanism: ', door ‹activiteit›, zodat ‹doelgroep› ‹verandering›' },
  en: { mechanism: ', by ‹activity›, so that ‹group› ‹change›' },
} as const satisfies Messages;
