import { defineRule } from '../rule.ts';
import en from './en.md';
import { messages } from './messages.ts';
import nl from './nl.md';

/** How many words a sentence may have. */
const MOST_WORDS = 35;

export const langeZin = defineRule({
  id: 'lange-zin',
  scope: 'sentence',
  severity: 'off',
  source: {
    nl: 'LiNT (Leesbaarheidsinstrument voor Nederlandse Teksten); Taalkompas',
    en: 'LiNT (readability instrument for Dutch texts); Taalkompas',
  },
  messages,
  page: { nl, en },
  hangsOn: 'fault',
  replaces: [],
  check: ({ speaker, sentence, anchor }) =>
    // The words of a law or mandate are not the writer's to shorten.
    speaker !== 'writer' || sentence.stance === 'mandate' || sentence.words <= MOST_WORDS
      ? []
      : [
          {
            start: anchor.start,
            end: anchor.end,
            message: 'found',
            data: { aantal: String(sentence.words) },
            fixes: [],
          },
        ],
});
