import type { Statement } from '../../model/statement.ts';
import { defineRule } from '../rule.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const doelBuitenInvloedssfeer = defineRule({
  id: 'doel-buiten-invloedssfeer',
  scope: 'goal',
  only: 'promises',
  severity: 'warning',
  source: {
    nl: 'IOB, periodieke rapportage artikel 2 (realistische doelen); IOB over MINUSMA',
    en: 'IOB, periodic report on article 2 (realistic goals); IOB on MINUSMA',
  },
  messages,
  page: { nl, en },
  // Whether the end state is measured or dated is another matter: this silences nothing.
  hangsOn: 'fault',
  replaces: [],
  check(statement) {
    const { kind, sentence, anchor, start, end, language } = statement;
    if (kind !== 'effect' || !isOurs(statement)) return [];
    if (!sentence.concepts.some((concept) => concept.kind === 'end state')) return [];
    return [
      {
        start: anchor.start,
        end: anchor.end,
        message: 'found',
        fixes: [{ title: 'split', kind: 'replace', edits: [{ start, end, newText: inserts[language].split }] }],
      },
    ];
  },
});

// "Nederland herstelt de vrede", "dankzij het Nederlandse detachement daalt …": one of us is named as who brings it about.
const isOurs = ({ sentence }: Statement): boolean =>
  sentence.clause.subject.who === 'own' || sentence.actors.length > 0;
