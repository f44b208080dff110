import { defineRule } from '../rule.ts';
import en from './en.md';
import { messages } from './messages.ts';
import nl from './nl.md';

export const verwijzingKamerstuk = defineRule({
  id: 'verwijzing-kamerstuk',
  scope: 'sentence',
  severity: 'error',
  source: {
    nl: 'Vorm van Kamerstukverwijzingen op officielebekendmakingen.nl',
    en: 'Form of references to parliamentary papers on officielebekendmakingen.nl',
  },
  messages,
  page: { nl, en },
  hangsOn: 'fault',
  replaces: [],
  check: ({ sentence, text, start }) =>
    sentence.concepts
      .filter((concept) => concept.kind === 'faulty reference')
      .map((reference) => {
        const goed = reference.mended[0]?.newText ?? '';
        return {
          start: reference.start,
          end: reference.end,
          message: reference.sort ?? '',
          data: { tekst: text.slice(reference.start - start, reference.end - start), goed },
          // Safe only where nothing has to be filled in.
          fixes: [
            {
              title: 'mend',
              data: { goed },
              kind: 'replace',
              preferred: !goed.includes('‹'),
              edits: reference.mended,
            },
          ],
        };
      }),
});
