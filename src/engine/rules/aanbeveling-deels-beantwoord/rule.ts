import { defineRule } from '../rule.ts';
import { insertion } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const aanbevelingDeelsBeantwoord = defineRule({
  id: 'aanbeveling-deels-beantwoord',
  scope: 'document',
  over: 'draft',
  severity: 'information',
  source: {
    nl: 'World Bank management action record: dekt de actie de aanbeveling; beleidsreactie 2024, aanbeveling 7',
    en: 'World Bank management action record: does the action cover the recommendation; policy response 2024, recommendation 7',
  },
  messages,
  page: { nl, en },
  hangsOn: 'absence',
  replaces: [],
  check: ({ recommendations, language }) =>
    recommendations.flatMap(({ number, heading, answer, passedOver }) =>
      passedOver.length === 0 || !answer
        ? []
        : [
            {
              start: heading.start,
              end: heading.end,
              message: 'found',
              data: { nummer: number, onderdelen: passedOver.join(', ') },
              fixes: (['answer', 'refuse'] as const).map((title) => ({
                title,
                kind: 'insert',
                edits: [insertion(answer.end, sentences(inserts[language][title], passedOver))],
              })),
            },
          ],
    ),
});

// A paragraph of its own, a sentence for each part.
const sentences = (sentence: string, parts: readonly string[]): string =>
  `\n\n${parts.map((part) => sentence.replace('{part}', part).replace('{Part}', `${part[0]?.toUpperCase()}${part.slice(1)}`)).join(' ')}`;
