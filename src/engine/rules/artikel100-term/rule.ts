import type { Concept } from '../../language/concept.ts';
import type { Statement } from '../../model/statement.ts';
import { defineRule, type RuleFix } from '../rule.ts';
import { inCase } from '../wording.ts';
import en from './en.md';
import { messages } from './messages.ts';
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
        return { start: term.start, end: term.end, message: term.name, data: { woord }, fixes: fixes(term, woord) };
      }),
});

const wordsOf = (statement: Statement, { start, end }: Concept): string =>
  statement.text.slice(start - statement.start, end - statement.start);

function fixes(term: Concept, woord: string): RuleFix[] {
  const by = (title: string, newText: string): RuleFix[] => [
    { title, kind: 'replace', edits: [{ start: term.start, end: term.end, newText }] },
  ];
  if (term.name === 'alliance') return woord === '100' ? by('ninetySeven', '97') : [];
  return /^(?:toestemming|goedkeuring|instemming)$/i.test(woord) ? by('support', inCase(woord, 'steun')) : [];
}
