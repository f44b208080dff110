import { defineRule, type RuleFix } from '../rule.ts';
import { insertion } from '../wording.ts';
import en from './en.md';
import { messages } from './messages.ts';
import nl from './nl.md';

export const aanbevelingZonderAppreciatie = defineRule({
  id: 'aanbeveling-zonder-appreciatie',
  scope: 'document',
  severity: 'warning',
  source: {
    nl: 'Beleidsreacties 29 521, nrs. 451 en 466, en 27 925, nr. 941; UNDP management response',
    en: 'Policy responses 29 521, nos. 451 and 466, and 27 925, no. 941; UNDP management response',
  },
  messages,
  page: { nl, en },
  hangsOn: 'absence',
  replaces: [],
  check: ({ recommendations }) =>
    recommendations.flatMap(({ number, heading, answer, response }) =>
      response !== 'unclear' || !answer
        ? []
        : [
            {
              start: heading.start,
              end: heading.end,
              message: 'found',
              data: { nummer: number },
              fixes: answer.start - heading.end <= 2 ? sentences(answer.start) : positions(answer.start),
            },
          ],
    ),
});

// An answer that runs on behind its label ("Reactie op aanbeveling 1: …") takes a sentence; one with paragraphs of its own a field.
const sentences = (at: number): RuleFix[] => {
  const sentence = (title: string, words: string): RuleFix => ({
    title,
    kind: 'insert',
    edits: [insertion(at, ` Het kabinet neemt deze aanbeveling ${words}.`)],
  });
  return [sentence('accept', 'over'), sentence('partly', 'deels over'), sentence('reject', 'niet over, omdat ‹reden›')];
};

const positions = (at: number): RuleFix[] => {
  const field = (title: string, words: string): RuleFix => ({
    title,
    kind: 'insert',
    edits: [insertion(at, `**Appreciatie:** ${words}\n\n`)],
  });
  return [
    field('accept', 'neemt over'),
    field('partly', 'neemt deels over'),
    field('reject', 'neemt niet over, omdat ‹reden›'),
  ];
};
