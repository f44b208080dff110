import { isMeasured, type Statement } from '../../model/statement.ts';
import { defineRule, type RuleFix } from '../rule.ts';
import { addedFields, explanation, insertion } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const doelZonderIndicator = defineRule({
  id: 'doel-zonder-indicator',
  scope: 'goal',
  only: 'promises',
  severity: 'warning',
  source: {
    nl: 'Motie-Peters (resultaatindicatoren in artikel 100-brieven); IAK / Beleidskompas',
    en: 'Peters motion (result indicators in article 100 letters); IAK / Beleidskompas',
  },
  messages,
  page: { nl, en },
  hangsOn: 'absence',
  replaces: [],
  lacks: 'indicator',
  check(statement) {
    // P8: a commitment to act is measured by whether it was done.
    if (statement.kind !== 'effect' || statement.explains.measure || isJudged(statement)) return [];
    return [{ start: statement.anchor.start, end: statement.anchor.end, message: 'lacks', fixes: fixes(statement) }];
  },
});

// A number, a standard or a named indicator: a qualitative one will do.
const isJudged = (statement: Statement): boolean =>
  statement.evidence.indicator !== null || statement.evidence.target !== null || isMeasured(statement);

function fixes(statement: Statement): RuleFix[] {
  const field = addedFields(statement, 'indicator', 'target');
  const { indicator, explain } = inserts[statement.language];
  return [
    field
      ? { title: 'field', kind: 'insert', edits: [field] }
      : { title: 'indicator', kind: 'insert', edits: [insertion(statement.insertAt, indicator)] },
    explanation(statement, explain),
  ];
}
