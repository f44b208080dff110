import { isAnswer, type Statement } from '../../model/statement.ts';
import { defineRule, type RuleFix } from '../rule.ts';
import { addedFields, explanation, insertion } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const actieOnvolledig = defineRule({
  id: 'actie-onvolledig',
  scope: 'document',
  only: 'promises',
  severity: 'warning',
  source: {
    nl: 'UNDP management response (actie, verantwoordelijke, termijn, status)',
    en: 'UNDP management response (key action, responsible, due date, status)',
  },
  messages,
  page: { nl, en },
  hangsOn: 'absence',
  // P5
  replaces: [
    {
      rules: [
        'doel-zonder-actor',
        'doel-zonder-indicator',
        'doel-zonder-nulmeting',
        'doel-zonder-streefwaarde',
        'doel-zonder-termijn',
      ],
      where: 'answer',
    },
  ],
  check(statement) {
    if (!isAnswer(statement)) return [];
    const noOwner = statement.evidence.actor === null && statement.sentence.clause.subject.who !== 'parliament';
    const noDeadline = statement.evidence.deadline === null && !statement.explains.deadline;
    if (!noOwner && !noDeadline) return [];
    const message = noOwner && noDeadline ? 'both' : noOwner ? 'owner' : 'deadline';
    const { start, end } = statement.anchor;
    return [{ start, end, message, fixes: fixes(statement, noOwner, noDeadline) }];
  },
});

function fixes(statement: Statement, noOwner: boolean, noDeadline: boolean): RuleFix[] {
  const words = inserts[statement.language];
  const missing = [...(noOwner ? (['actor'] as const) : []), ...(noDeadline ? (['deadline'] as const) : [])];
  const title = noOwner && noDeadline ? 'addBoth' : noOwner ? 'addOwner' : 'addDeadline';
  const fields = addedFields(statement, ...missing);
  const place = statement.sentence.timeSlot ?? statement.insertAt;
  const edits = fields
    ? [fields]
    : noDeadline && noOwner && place === statement.insertAt
      ? [insertion(place, ` ${words.date}${words.owner}`)]
      : [
          ...(noDeadline ? [insertion(place, ` ${words.date}`)] : []),
          ...(noOwner ? [insertion(statement.insertAt, words.owner)] : []),
        ];
  return [{ title, kind: 'insert', edits }, ...(noDeadline && !noOwner ? [explanation(statement, words.explain)] : [])];
}
