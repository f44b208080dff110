import type { Concept } from '../../language/concept.ts';
import type { Statement } from '../../model/statement.ts';
import { hitsOnPhrases } from '../phrase-hits.ts';
import { defineRule, type RuleFix } from '../rule.ts';
import { inCase } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const ontsnappingsclausule = defineRule({
  id: 'ontsnappingsclausule',
  scope: 'sentence',
  severity: 'warning',
  source: {
    nl: 'INCOSE Guide to Writing Requirements (ontsnappingsclausules)',
    en: 'INCOSE Guide to Writing Requirements (escape clauses)',
  },
  messages,
  page: { nl, en },
  hangsOn: 'vague words',
  replaces: [],
  check: (statement) => hitsOnPhrases(statement, 'escape', (clause) => fixes(statement, clause)),
});

function fixes(statement: Statement, clause: Concept): RuleFix[] {
  const text = statement.text;
  const from = clause.start - statement.start;
  const to = clause.end - statement.start;
  const opens = from === 0;
  const words = inserts[statement.language].condition;
  const condition = opens ? inCase(clause.name, `${words},`) : words;
  const fenced = /,\s*$/.test(before(text, from))
    ? condition
    : `, ${condition}${/^\s*[,.;]/.test(text.slice(to)) ? '' : ','}`;
  const drop: RuleFix = {
    title: 'drop',
    data: { woord: clause.name },
    kind: 'replace',
    edits: [{ ...dropped(statement, from, to), newText: '' }],
  };
  if (clause.sort === 'degree') return opens ? [] : [drop];
  const space = !opens && /\s$/.test(before(text, from)) && fenced.startsWith(',') ? 1 : 0;
  const named: RuleFix = {
    title: 'condition',
    kind: 'replace',
    edits: [{ start: clause.start - space, end: clause.end, newText: opens ? condition : fenced }],
  };
  // Dropping the first words would leave the verb in front: the writer must then turn the sentence round.
  return opens ? [named] : [named, drop];
}

// The few units in front of the phrase: a long run of blanks need not be searched.
const before = (text: string, at: number): string => text.slice(Math.max(0, at - 20), at);

// The commas that fence the phrase off go with it; so does one space.
function dropped({ text, start }: Statement, from: number, to: number): { start: number; end: number } {
  const lead = /,?\s*$/.exec(before(text, from))?.[0] ?? '';
  const after = /^,?/.exec(text.slice(to))?.[0] ?? '';
  const fenced = lead.startsWith(',') && after === ',';
  return {
    start: start + from - (fenced || lead.trim() === '' ? lead.length : lead.length - 1),
    end: start + to + (fenced ? 1 : 0),
  };
}
