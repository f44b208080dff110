import type { Concept } from '../../language/concept.ts';
import { hitsOnPhrases } from '../phrase-hits.ts';
import { defineRule, type RuleFix } from '../rule.ts';
import { explanation, inCase } from '../wording.ts';
import en from './en.md';
import { messages } from './messages.ts';
import nl from './nl.md';

export const vageHoeveelheid = defineRule({
  id: 'vage-hoeveelheid',
  scope: 'sentence',
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
          explanation(statement, 'Wij noemen geen aantal, omdat ‹reden›.'),
        ]),
});

// A share ("een groot deel"), a degree ("fors") and a count ("diverse") each make way for their own kind of value.
function replacement(amount: Concept): RuleFix[] {
  const by = (title: string, words: string): RuleFix[] => [
    { title, kind: 'replace', edits: [{ start: amount.start, end: amount.end, newText: inCase(amount.name, words) }] },
  ];
  if (/(?:deel|gedeelte|merendeel|gros)$/i.test(amount.name)) return by('share', '‹percentage› procent');
  if (
    /(?:mate|fors|flink|substantieel|aanzienlijk|significant|drastisch|merkbaar|deels|goeddeels|grotendeels|gedeeltelijk)$/i.test(
      amount.name,
    )
  )
    return by('degree', 'met ‹aantal›');
  // "een fors bedrag": the adjective of a noun leaves nothing to put in its place.
  if (
    /(?:substantiele|substantiële|aanzienlijke|forse|significante|flinke|drastische|behoorlijke|merkbare|noemenswaardige)$/i.test(
      amount.name,
    )
  )
    return [];
  return by('count', '‹aantal›');
}
