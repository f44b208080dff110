import { defineRule, type RuleFix } from '../rule.ts';
import { insertion } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const aanbevelingZonderAppreciatie = defineRule({
  id: 'aanbeveling-zonder-appreciatie',
  scope: 'document',
  over: 'draft',
  severity: 'warning',
  source: {
    nl: 'Beleidsreacties 29 521, nrs. 451 en 466, en 27 925, nr. 941; UNDP management response',
    en: 'Policy responses 29 521, nos. 451 and 466, and 27 925, no. 941; UNDP management response',
  },
  messages,
  page: { nl, en },
  hangsOn: 'absence',
  replaces: [],
  check: ({ recommendations, language }) =>
    recommendations.flatMap(({ number, heading, answer, response }) =>
      response !== 'unclear' || !answer
        ? []
        : [
            {
              start: heading.start,
              end: heading.end,
              message: 'found',
              data: { nummer: number },
              fixes: positions(answer.start, answer.start - heading.end <= 2, inserts[language]),
            },
          ],
    ),
});

// An answer that runs on behind its label ("Reactie op aanbeveling 1: …") takes a sentence; one with paragraphs of its own a field.
const positions = (at: number, runsOn: boolean, words: (typeof inserts)['nl' | 'en']): RuleFix[] =>
  (['accept', 'partly', 'reject'] as const).map((title) => ({
    title,
    kind: 'insert',
    edits: [insertion(at, runsOn ? ` ${words.sentences[title]}` : `**${words.field}:** ${words[title]}\n\n`)],
  }));
