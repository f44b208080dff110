import type { Concept, Edit } from '../../language/concept.ts';
import type { Statement } from '../../model/statement.ts';
import { defineRule, type RuleFix } from '../rule.ts';
import { writtenOf } from '../wording.ts';
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
      .map((term) => ({
        start: term.start,
        end: term.end,
        message: term.sort ?? '',
        data: { woord: writtenOf(statement, term) },
        fixes: fixes(statement, term),
      })),
});

function fixes({ start, end, language }: Statement, { mended, sort }: Concept): RuleFix[] {
  if (mended.length > 0)
    return [
      sort === 'alliance'
        ? { title: 'ninetySeven', kind: 'replace', edits: mended }
        : { title: 'rightTerm', data: { term: saidBy(mended) }, kind: 'replace', edits: mended },
    ];
  // "Artikel 100 geeft het parlement het recht een missie goed te keuren": one word less would not make it true.
  return sort === 'consent'
    ? [{ title: 'inform', kind: 'replace', edits: [{ start, end, newText: inserts[language].inform }] }]
    : [];
}

/** The words that come in, in order of place: "steun … voor". */
const saidBy = (edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => a.start - b.start)
    .map(({ newText }) => newText)
    .filter(Boolean)
    .join(' … ');
