import { aimOf, measuringIn, type Statement } from '../../model/statement.ts';
import { defineRule, type RuleFix } from '../rule.ts';
import { addedFields, explanation, insertion } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const doelZonderNulmeting = defineRule({
  id: 'doel-zonder-nulmeting',
  scope: 'goal',
  only: 'promises',
  severity: 'warning',
  source: {
    nl: 'Motie-Pechtold c.s. (nulmeting bij missies); Rekenkamer Rotterdam (nulmeting en controleerbaarheid)',
    en: 'Pechtold motion (baseline for missions); Rekenkamer Rotterdam (baseline and verifiability)',
  },
  messages,
  page: { nl, en },
  hangsOn: 'absence',
  replaces: [],
  lacks: 'baseline',
  check(statement) {
    const { evidence, explains, anchor } = statement;
    if (evidence.baseline || explains.measure || isKept(statement) || !asksForBaseline(statement)) return [];
    return [{ start: anchor.start, end: anchor.end, message: 'lacks', fixes: fixes(statement) }];
  },
});

// P2: a change by so much, a share and a named indicator start somewhere; what is only counted ("240 opgeleid") starts at nothing.
function asksForBaseline(statement: Statement): boolean {
  const aim = aimOf(statement);
  if (measuringIn(statement, 'measure').some(({ sort }) => sort === 'change' || sort === 'share')) return true;
  // In a block "aantal gecertificeerde kustwachters" with "240" is a count of what is delivered, unless the goal says which way.
  return (
    aim !== null &&
    (aim.sort !== 'count' || !statement.evidence.target || measuringIn(statement, 'direction').length > 0)
  );
}

// "handhaven op 95 procent": what stays as it is, is its own baseline.
const isKept = (statement: Statement): boolean => measuringIn(statement, 'upkeep').length > 0;

function fixes(statement: Statement): RuleFix[] {
  const field = addedFields(statement, 'baseline');
  const { now, explain } = inserts[statement.language];
  const beside = aimOf(statement)?.mended ?? [];
  return [
    field
      ? { title: 'field', kind: 'insert', edits: [field] }
      : { title: 'now', kind: 'insert', edits: beside.length > 0 ? beside : [insertion(statement.insertAt, now)] },
    explanation(statement, explain),
  ];
}
