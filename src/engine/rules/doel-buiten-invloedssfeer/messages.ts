import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found:
      'Dit doel ligt buiten wat Nederland alleen kan bereiken: wat is het einddoel van allen, en wat draagt Nederland daaraan bij?',
    split: 'Splits in einddoel van de missie, Nederlandse bijdrage en wat Nederland levert',
  },
  en: {
    found:
      'This goal lies beyond what the Netherlands can reach alone: what is the end goal of all, and what does the Netherlands contribute to it?',
    split: 'Split into the mission’s end goal, the Dutch contribution and what the Netherlands delivers',
  },
};

/** What the fix writes in the place of the goal, in the draft's language. */
export const inserts = {
  nl: {
    split:
      'De missie ‹naam› heeft als einddoel ‹einddoel›. Nederland draagt daaraan uiterlijk ‹datum› bij door ‹activiteit›, zodat ‹doelgroep› ‹verandering›. Nederland levert daarvoor uiterlijk ‹datum› ‹aantal› ‹wat›.',
  },
  en: {
    split:
      'The mission ‹name› has ‹end goal› as its end goal. The Netherlands contributes to this by ‹date› through ‹activity›, so that ‹group› ‹change›. For this purpose the Netherlands delivers ‹number› ‹what› by ‹date›.',
  },
} as const satisfies Messages;
