import type { Concept } from '../../language/concept.ts';
import { inCase } from '../../language/rephrasing.ts';
import type { Statement } from '../../model/statement.ts';
import { defineRule, type RuleFix } from '../rule.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const artikel100Term = defineRule({
  id: 'artikel100-term',
  scope: 'sentence',
  severity: 'error',
  source: {
    nl: 'Grondwet, artikelen 97 en 100 (nederlandrechtsstaat.nl)',
    en: 'Constitution, articles 97 and 100 (nederlandrechtsstaat.nl)',
  },
  messages,
  page: { nl, en },
  hangsOn: 'fault',
  replaces: [],
  check: (statement) =>
    statement.sentence.concepts
      .filter((concept) => concept.kind === 'wrong article')
      .map((term) => {
        const woord = wordsOf(statement, term);
        return {
          start: term.start,
          end: term.end,
          message: term.sort ?? '',
          data: { woord },
          fixes: fixes(term, woord, statement.language),
        };
      }),
});

const wordsOf = (statement: Statement, { start, end }: Concept): string =>
  statement.text.slice(start - statement.start, end - statement.start);

function fixes(term: Concept, woord: string, language: Statement['language']): RuleFix[] {
  const by = (title: string, newText: string): RuleFix[] => [
    { title, kind: 'replace', edits: [{ start: term.start, end: term.end, newText }] },
  ];
  if (term.sort === 'alliance') return woord === '100' ? by('ninetySeven', '97') : [];
  return /^(?:toestemming|goedkeuring|instemming|approval|consent)$/i.test(woord)
    ? by('support', inCase(woord, inserts[language].support))
    : [];
}
