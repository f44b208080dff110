import { aimOf, conceptsIn, type Statement } from '../../model/statement.ts';
import { defineRule, type RuleFix } from '../rule.ts';
import { addedFields, explanation, insertion } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const doelZonderStreefwaarde = defineRule({
  id: 'doel-zonder-streefwaarde',
  scope: 'goal',
  only: 'promises',
  severity: 'warning',
  source: {
    nl: 'Motie-Smaling c.s. (streefwaarden); IAK / Beleidskompas: doelen zijn meetbaar',
    en: 'Smaling motion (targets); IAK / Beleidskompas: goals can be measured',
  },
  messages,
  page: { nl, en },
  hangsOn: 'absence',
  replaces: [],
  lacks: 'target',
  check(statement) {
    const { evidence, explains, anchor } = statement;
    if (evidence.target || explains.measure || !aimOf(statement)) return [];
    return [{ start: anchor.start, end: anchor.end, message: 'lacks', fixes: fixes(statement) }];
  },
});

function fixes(statement: Statement): RuleFix[] {
  const field = addedFields(statement, 'target');
  const { value, explain } = inserts[statement.language];
  const towards = conceptsIn(statement, 'direction').find((d) => d.sort === 'of indicator' && d.mended.length > 0);
  return [
    field
      ? { title: 'field', kind: 'insert', edits: [field] }
      : { title: 'value', kind: 'insert', edits: towards?.mended ?? [insertion(statement.insertAt, value)] },
    explanation(statement, explain),
  ];
}
