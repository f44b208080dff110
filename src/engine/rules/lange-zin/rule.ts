import { defineRule } from '../rule.ts';
import en from './en.md';
import { messages } from './messages.ts';
import nl from './nl.md';

// How many words a sentence may have.
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
  options: {
    words: {
      default: MOST_WORDS,
      minimum: 10,
      maximum: 200,
      meaning: { nl: 'Hoeveel woorden een zin mag hebben.', en: 'How many words a sentence may have.' },
    },
  },
  check: ({ speaker, sentence, anchor }, { words = MOST_WORDS }) =>
    // The words of a law or mandate are not the writer's to shorten.
    speaker !== 'writer' || sentence.stance === 'mandate' || sentence.words <= words
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
