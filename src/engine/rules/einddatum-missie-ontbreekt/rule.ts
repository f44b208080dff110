import type { Concept } from '../../language/concept.ts';
import type { Statement } from '../../model/statement.ts';
import { overlaps } from '../../text/span.ts';
import { defineRule, type RuleFix } from '../rule.ts';
import { insertion, markOf } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const einddatumMissieOntbreekt = defineRule({
  id: 'einddatum-missie-ontbreekt',
  scope: 'sentence',
  severity: 'warning',
  source: {
    nl: 'Toetsingskader 2014 (29 521, D), aandachtspunt duur',
    en: 'Assessment Framework 2014 (29 521, D), on duration',
  },
  messages,
  page: { nl, en },
  hangsOn: 'vague words',
  // P3
  replaces: [{ rules: ['doel-zonder-termijn'] }],
  check(statement) {
    const [end] = statement.sentence.concepts.filter(({ kind }) => kind === 'open end');
    if (!end || !isOurs(statement, end) || statement.explains.deadline || isDated(statement, end)) return [];
    return [
      {
        parts: end.parts,
        message: 'found',
        data: { woord: end.name },
        fixes: fixes(statement, end),
        ...markOf(statement, end),
      },
    ];
  },
});

// The deployment of another country, the past and the text of a mandate are not for the writer to date.
function isOurs({ speaker, sentence, kind }: Statement, end: Concept): boolean {
  const { clause, stance, actors } = sentence;
  if (speaker !== 'writer' || stance !== 'writer' || clause.tense === 'past') return false;
  if (clause.subject.who === 'own' || actors.length > 0) return true;
  return clause.subject.who !== 'other' && (kind !== null || end.sort === 'ours');
}

// "zolang het nodig is, maar uiterlijk tot en met 31 maart 2027": an end is named beside it. When it begins is no end.
const isDated = ({ sentence }: Statement, end: Concept): boolean =>
  sentence.concepts.some((c) => c.kind === 'deadline' && c.sort === 'end' && !overlaps(c, end));

function fixes(statement: Statement, end: Concept): RuleFix[] {
  const decision: RuleFix = {
    title: 'decision',
    kind: 'insert',
    edits: [insertion(statement.insertAt, inserts[statement.language].decision)],
  };
  return end.mended.length > 0 ? [{ title: 'date', kind: 'replace', edits: end.mended }, decision] : [decision];
}
