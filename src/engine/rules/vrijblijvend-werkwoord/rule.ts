import type { Concept } from '../../language/concept.ts';
import type { Statement } from '../../model/statement.ts';
import { hitsOnPhrases } from '../phrase-hits.ts';
import { defineRule, type RuleFix } from '../rule.ts';
import { explanation } from '../wording.ts';
import en from './en.md';
import { messages } from './messages.ts';
import nl from './nl.md';

export const vrijblijvendWerkwoord = defineRule({
  id: 'vrijblijvend-werkwoord',
  scope: 'sentence',
  severity: 'information',
  source: { nl: 'Femmer e.a., requirements smells (loopholes)', en: 'Femmer et al., requirements smells (loopholes)' },
  messages,
  page: { nl, en },
  hangsOn: 'vague words',
  replaces: [],
  check: (statement) =>
    statement.explains.result
      ? []
      : hitsOnPhrases(statement, 'noncommittal', (verb) => [
          ...decision(statement, verb),
          explanation(statement, 'Een besluit kan nu nog niet, omdat ‹reden›.'),
        ]),
});

// In front of "of" a decision fits in the place of the verb: "beziet of" becomes "besluit uiterlijk ‹datum› of".
function decision(statement: Statement, verb: Concept): RuleFix[] {
  const word = verb.name.toLowerCase();
  if (!/^\s*of\s/.test(statement.text.slice(verb.end - statement.start)) || verb.parts.length > 1) return [];
  const when = statement.evidence.deadline ? '' : ' uiterlijk ‹datum›';
  const decides = /en$/.test(word)
    ? statement.sentence.clause.voice === 'passive'
      ? 'besloten'
      : 'besluiten'
    : 'besluit';
  return [
    { title: 'decide', kind: 'replace', edits: [{ start: verb.start, end: verb.end, newText: `${decides}${when}` }] },
  ];
}
