import type { Statement } from '../../model/statement.ts';
import { defineRule, type RuleFix } from '../rule.ts';
import { addedFields, explanation, goesOn, insertion } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const doelZonderTermijn = defineRule({
  id: 'doel-zonder-termijn',
  scope: 'goal',
  only: 'promises',
  severity: 'warning',
  source: {
    nl: 'IAK / Beleidskompas (tijdgebonden); motie-Pechtold c.s. (tijdpad)',
    en: 'IAK / Beleidskompas (time-bound); Pechtold motion (timetable)',
  },
  messages,
  page: { nl, en },
  hangsOn: 'absence',
  replaces: [],
  lacks: 'deadline',
  check(statement) {
    const { evidence, explains, item, setting } = statement;
    if (evidence.deadline || explains.deadline || isInherited(statement) || isRefusal(statement)) return [];
    // "De doelen voor 2027 zijn:" dates all that its list names.
    if (item && setting.led.includes('deadline')) return [];
    return [{ start: statement.anchor.start, end: statement.anchor.end, message: 'lacks', fixes: fixes(statement) }];
  },
});

// "will in principle not comment": what is not to be done has no day on which it is done.
const isRefusal = ({ sentence: { clause, concepts } }: Statement): boolean =>
  clause.negated && concepts.some(({ kind }) => kind === 'escape');

// An activity in a block has the deadline of the goal that it serves.
const isInherited = ({ opening }: Statement): boolean => opening?.kind === 'activity';

function fixes(statement: Statement): RuleFix[] {
  const field = addedFields(statement, 'deadline');
  const place = statement.sentence.timeSlot;
  const { date, until, explain } = inserts[statement.language];
  const lasts = goesOn(statement);
  const when = lasts ? until : date;
  const insert: RuleFix = field
    ? { title: 'field', kind: 'insert', edits: [field] }
    : {
        title: lasts ? 'until' : 'date',
        kind: 'insert',
        edits: [insertion(place ?? statement.insertAt, place === null ? `, ${when}` : ` ${when}`)],
      };
  return [insert, explanation(statement, explain)];
}
