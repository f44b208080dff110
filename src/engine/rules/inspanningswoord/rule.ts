import type { Concept } from '../../language/concept.ts';
import type { Statement } from '../../model/statement.ts';
import { overlaps } from '../../text/span.ts';
import { hitsOnPhrases } from '../phrase-hits.ts';
import { defineRule, type RuleEdit, type RuleFix } from '../rule.ts';
import { explanation } from '../wording.ts';
import en from './en.md';
import { messages } from './messages.ts';
import nl from './nl.md';

export const inspanningswoord = defineRule({
  id: 'inspanningswoord',
  scope: 'sentence',
  severity: 'information',
  source: {
    nl: 'IAK / Beleidskompas: een doel noemt het beoogde resultaat',
    en: 'IAK / Beleidskompas: a goal names the intended result',
  },
  messages,
  page: { nl, en },
  hangsOn: 'vague words',
  replaces: [],
  check: (statement) =>
    statement.explains.result
      ? []
      : hitsOnPhrases(statement, 'effort', (effort) => [
          ...deed(statement, effort),
          explanation(statement, 'Een resultaat is niet toe te zeggen, omdat ‹reden›.'),
        ]),
});

// "zet zich in 2026 in voor": the verb makes way for the deed, its other words go. "streeft ernaar te …" would lose its grip on the infinitive.
function deed({ sentence, text, start }: Statement, effort: Concept): RuleFix[] {
  const [verb] = sentence.clause.verb;
  if (sentence.clause.toDo || !verb || !effort.parts.some((part) => overlaps(part, verb))) return [];
  const words = (at: { start: number; end: number }): string => text.slice(at.start - start, at.end - start);
  if (/\bdat$/.test(words(effort))) return [];
  const edits = effort.parts.map((part): RuleEdit => {
    if (overlaps(part, verb)) return { start: part.start, end: part.end, newText: '‹doet wat›' };
    // The preposition at the end stays: "… voor de vrijlating".
    const kept = /(?:^|\s)(?:voor|naar|van|op)$/.exec(words(part))?.[0] ?? '';
    const lead = text[part.start - start - 1] === ' ' && kept.trim() !== words(part) ? 1 : 0;
    return {
      start: part.start - lead,
      end: part.end,
      newText: kept.trim() === words(part) ? kept : kept && ` ${kept.trim()}`,
    };
  });
  return [{ title: 'deed', kind: 'replace', edits }];
}
