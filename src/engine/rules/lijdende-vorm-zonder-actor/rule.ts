import { defineRule } from '../rule.ts';
import { insertion } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const lijdendeVormZonderActor = defineRule({
  id: 'lijdende-vorm-zonder-actor',
  scope: 'sentence',
  only: 'promises',
  severity: 'information',
  source: {
    nl: 'INCOSE Guide to Writing Requirements (bedrijvende vorm); Taalkompas; LiNT',
    en: 'INCOSE Guide to Writing Requirements (active voice); Taalkompas; LiNT',
  },
  messages,
  page: { nl, en },
  hangsOn: 'absence',
  // P4
  replaces: [{ rules: ['doel-zonder-actor'] }],
  lacks: 'actor',
  check({ sentence, evidence, anchor, opening, language }) {
    const { clause } = sentence;
    // "Uw Kamer wordt geïnformeerd" is a fixed formula; a block names its actor in a field.
    if (clause.voice !== 'passive' || clause.tense !== 'present' || clause.agent || clause.subject.who === 'parliament')
      return [];
    if (opening && evidence.actor) return [];
    const [verb] = clause.verb;
    const at = verb ?? anchor;
    const active = sentence.naming?.active ?? [];
    const agentAt = sentence.naming?.agentAt ?? at.end;
    return [
      {
        start: at.start,
        end: at.end,
        message: 'found',
        fixes: [
          ...(active.length > 0 ? [{ title: 'active', kind: 'replace', edits: active } as const] : []),
          { title: 'agent', kind: 'insert', edits: [insertion(agentAt, inserts[language].agent)] },
        ],
      },
    ];
  },
});
