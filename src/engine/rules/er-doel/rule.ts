import { conceptsIn, isMeasured, type Statement } from '../../model/statement.ts';
import { defineRule, type RuleFix } from '../rule.ts';
import { addedFields, explanation, insertion, markOf, writtenOf } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const erDoel = defineRule({
  id: 'er-doel',
  scope: 'sentence',
  only: 'promises',
  severity: 'warning',
  source: {
    nl: 'IAK / Beleidskompas: doelen zijn specifiek en meetbaar',
    en: 'IAK / Beleidskompas: goals are specific and measurable',
  },
  messages,
  page: { nl, en },
  hangsOn: 'absence',
  // P2: what says which way, but not how far, lacks its measure already.
  replaces: [{ rules: ['doel-zonder-indicator', 'doel-zonder-streefwaarde'] }],
  check(statement) {
    if (isMeasured(statement) || isOfDegree(statement) || statement.explains.measure) return [];
    // "de tevredenheid neemt toe": a direction of a named indicator asks for its value, not for a measure.
    const first = statement.sentence.concepts.find((c) => c.kind === 'direction' && c.sort !== 'of indicator');
    if (!first) return [];
    return [
      {
        parts: first.parts,
        message: 'found',
        data: { woord: writtenOf(statement, first) },
        fixes: fixes(statement),
        ...markOf(statement, first),
      },
    ];
  },
});

// "breidt het team fors uit": the degree is the vague word, and that is one cause.
const isOfDegree = (statement: Statement): boolean =>
  conceptsIn(statement, 'vague amount').some((amount) => amount.sort === 'degree');

function fixes(statement: Statement): RuleFix[] {
  const field = addedFields(statement, 'indicator', 'baseline', 'target');
  const { measure, explain } = inserts[statement.language];
  return [
    field
      ? { title: 'fields', kind: 'insert', edits: [field] }
      : {
          title: 'measure',
          kind: 'insert',
          edits: [insertion(statement.insertAt, measure)],
        },
    explanation(statement, explain),
  ];
}
