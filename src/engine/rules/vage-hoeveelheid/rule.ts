import type { Concept } from '../../language/concept.ts';
import { hitsOnPhrases } from '../phrase-hits.ts';
import { defineRule, type RuleFix } from '../rule.ts';
import { explanation } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const vageHoeveelheid = defineRule({
  id: 'vage-hoeveelheid',
  scope: 'sentence',
  only: 'promises',
  severity: 'warning',
  source: {
    nl: 'INCOSE Guide to Writing Requirements (vage hoeveelheden); NASA ARM',
    en: 'INCOSE Guide to Writing Requirements (vague amounts); NASA ARM',
  },
  messages,
  page: { nl, en },
  hangsOn: 'vague words',
  // P2
  replaces: [{ rules: ['doel-zonder-indicator', 'doel-zonder-streefwaarde'] }],
  check: (statement) =>
    statement.explains.measure
      ? []
      : hitsOnPhrases(statement, 'vague amount', (amount) => [
          ...replacement(amount),
          explanation(statement, inserts[statement.language].explain),
        ]),
});

// A share ("een groot deel"), a degree ("fors") and a count ("diverse") each make way for their own kind of value.
const replacement = ({ mended, sort }: Concept): RuleFix[] =>
  mended.length === 0
    ? []
    : [
        {
          title: sort === 'share' || sort === 'degree' ? sort : 'count',
          kind: 'replace',
          edits: mended,
        },
      ];
