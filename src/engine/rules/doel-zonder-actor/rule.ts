import type { Statement } from '../../model/statement.ts';
import { defineRule, type RuleFix } from '../rule.ts';
import { addedFields, insertion } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const doelZonderActor = defineRule({
  id: 'doel-zonder-actor',
  scope: 'goal',
  only: 'promises',
  severity: 'warning',
  source: { nl: 'IAK / Beleidskompas: een doel zegt wie', en: 'IAK / Beleidskompas: a goal says who' },
  messages,
  page: { nl, en },
  hangsOn: 'absence',
  replaces: [],
  lacks: 'actor',
  check(statement) {
    const { sentence, evidence, anchor, item, setting } = statement;
    if (evidence.actor || sentence.clause.subject.who === 'parliament') return [];
    // Whose goals a list gives, its lead-in says.
    if (item && setting.led.includes('actor')) return [];
    return [{ start: anchor.start, end: anchor.end, message: 'lacks', fixes: fixes(statement) }];
  },
});

function fixes(statement: Statement): RuleFix[] {
  const field = addedFields(statement, 'actor');
  if (field) return [{ title: 'field', kind: 'insert', edits: [field] }];
  const { owner, responsible } = inserts[statement.language];
  const { active = [], ownerAt = null } = statement.sentence.naming ?? {};
  return [
    // "Doel is het opzetten van …" becomes "‹wie› zet … op".
    ...(active.length > 0 ? [{ title: 'active', kind: 'replace', edits: active } as const] : []),
    ownerAt === null
      ? { title: 'responsible', kind: 'insert', edits: [insertion(statement.insertAt, responsible)] }
      : { title: 'owner', kind: 'insert', edits: [insertion(ownerAt, owner)] },
  ];
}
