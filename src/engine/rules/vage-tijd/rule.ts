import type { Concept } from '../../language/concept.ts';
import type { Statement } from '../../model/statement.ts';
import { contains } from '../../text/span.ts';
import { hitsOnPhrases } from '../phrase-hits.ts';
import { defineRule, type RuleFix } from '../rule.ts';
import { explanation, inCase } from '../wording.ts';
import en from './en.md';
import { messages } from './messages.ts';
import nl from './nl.md';

export const vageTijd = defineRule({
  id: 'vage-tijd',
  scope: 'sentence',
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
  const field = statement.fields.find((f) => contains(f.value, time));
  const replaced = field
    ? { ...field.value, newText: '‹datum›' }
    : { start: time.start, end: time.end, newText: inCase(time.name, 'uiterlijk ‹datum›') };
  // "een tijdige rapportage": an adjective cannot make way for a date.
  const attributive = /(?:tijdige|spoedige|mogelijke|stapsgewijze)$/.test(time.name);
  return [
    ...(attributive && !field ? [] : [{ title: 'date', kind: 'replace', edits: [replaced] } as const]),
    explanation(statement, 'Wij noemen nog geen datum, omdat ‹reden›.'),
  ];
}
