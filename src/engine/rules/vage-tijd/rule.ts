import type { Concept } from '../../language/concept.ts';
import type { Statement } from '../../model/statement.ts';
import { contains } from '../../text/span.ts';
import { hitsOnPhrases } from '../phrase-hits.ts';
import { defineRule, type RuleFix } from '../rule.ts';
import { explanation } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const vageTijd = defineRule({
  id: 'vage-tijd',
  scope: 'sentence',
  only: 'promises',
  severity: 'warning',
  source: {
    nl: 'IAK / Beleidskompas (tijdgebonden); motie-Pechtold c.s. (tijdpad)',
    en: 'IAK / Beleidskompas (time-bound); Pechtold motion (timetable)',
  },
  messages,
  page: { nl, en },
  hangsOn: 'vague words',
  // P3; in an answer where only the time is vague, the vague time stands alone.
  replaces: [{ rules: ['doel-zonder-termijn'] }, { rules: ['actie-onvolledig'], where: 'answer' }],
  check: (statement) =>
    statement.explains.deadline ? [] : hitsOnPhrases(statement, 'vague time', (time) => fixes(statement, time)),
});

function fixes(statement: Statement, time: Concept): RuleFix[] {
  const { date, explain } = inserts[statement.language];
  const field = statement.fields.find((f) => contains(f.value, time));
  const edits = field ? [{ newText: date, ...field.value }] : time.mended;
  return [
    ...(edits.length > 0
      ? [
          {
            title: edits.some(({ newText }) => RHYTHM.test(newText)) ? 'rhythm' : 'date',
            kind: 'replace',
            edits,
          } as const,
        ]
      : []),
    explanation(statement, explain),
  ];
}

// "regelmatig" makes way for a quarter that comes back.
const RHYTHM = /‹(?:kwartaal|quarter)›/;
