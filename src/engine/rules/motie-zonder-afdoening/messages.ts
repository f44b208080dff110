import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    motion: 'Bij deze motie staat niet of en hoe zij is uitgevoerd',
    undertaking: 'Bij deze toezegging staat niet of en hoe zij is nagekomen',
    settle: 'Voeg toe dat het kabinet haar als afgedaan beschouwt',
  },
  en: {
    motion: 'The text does not say whether and how this motion was carried out',
    undertaking: 'The text does not say whether and how this undertaking was met',
    settle: 'Add that the government considers it settled',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: {
    motion: 'Hiermee beschouwt het kabinet de motie als afgedaan.',
    undertaking: 'Hiermee beschouwt het kabinet de toezegging als afgedaan.',
  },
  en: {
    motion: 'The government hereby considers the motion settled.',
    undertaking: 'The government hereby considers the undertaking settled.',
  },
} as const satisfies Messages;
