import type { Concept } from '../../language/concept.ts';
import { inCase, withoutOpening } from '../../language/rephrasing.ts';
import type { Statement } from '../../model/statement.ts';
import { shift } from '../../text/span.ts';
import { hitsOnPhrases } from '../phrase-hits.ts';
import { defineRule, type RuleFix } from '../rule.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const ontsnappingsclausule = defineRule({
  id: 'ontsnappingsclausule',
  scope: 'sentence',
  only: 'promises',
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
  // What makes way may be more than what is marked: "voor zover mogelijk".
  const whole = clause.mended[0] ?? clause;
  const from = whole.start - statement.start;
  const to = whole.end - statement.start;
  const opens = from === 0;
  const words = inserts[statement.language].condition;
  const condition = opens ? inCase(text.slice(from), `${words}${text[to] === ',' ? '' : ','}`) : words;
  // "zo spoedig het kan en, als ‹voorwaarde›, …": the second of two conditions needs no comma in front of it.
  const joined = JOINED.test(before(text, from)) && text[to] === ',';
  const fenced =
    joined || /,\s*$/.test(before(text, from))
      ? condition
      : `, ${condition}${/^\s*[,.;]/.test(text.slice(to)) ? '' : ','}`;
  const drop: RuleFix = {
    title: 'drop',
    data: { woord: clause.name },
    kind: 'replace',
    edits: [{ newText: '', ...dropped(statement, from, to) }],
  };
  if (clause.sort === 'degree') return opens ? [] : [drop];
  const space = !opens && /\s$/.test(before(text, from)) && fenced.startsWith(',') ? 1 : 0;
  const named: RuleFix = {
    title: 'condition',
    kind: 'replace',
    edits: [{ start: whole.start - space, end: whole.end, newText: opens ? condition : fenced }],
  };
  const opening = opens && statement.language === 'en' ? withoutOpening(text, from, to) : null;
  if (opening) return [named, { ...drop, edits: [{ ...opening, ...shift(opening, statement.start) }] }];
  // Dropping the first words would leave the verb in front: the writer must then turn the sentence round.
  // So would it what hangs on the phrase: "zo nodig en voor onbepaalde duur".
  return opens || /^ en\b/.test(text.slice(to)) ? [named] : [named, drop];
}

const JOINED = /\s+(?:en|of|and|or)\s+$/;

// The few units in front of the phrase: a long run of blanks need not be searched.
const before = (text: string, at: number): string => text.slice(Math.max(0, at - 20), at);

// The commas that fence the phrase off go with it; so does one space.
function dropped({ text, start }: Statement, from: number, to: number): { start: number; end: number } {
  // "zo spoedig het kan en mits de begroting het toestaat, …": what joined the two goes as well.
  const joined = /^[,.;]/.test(text.slice(to)) ? JOINED.exec(before(text, from))?.[0] : undefined;
  if (joined !== undefined) return { start: start + from - joined.length, end: start + to };
  const lead = /,?\s*$/.exec(before(text, from))?.[0] ?? '';
  const after = /^,?/.exec(text.slice(to))?.[0] ?? '';
  // The comma in front of it goes too where nothing follows: "…, mits dat kan."
  const fenced = lead.startsWith(',') && (after === ',' || /^[.;!?]/.test(text.slice(to)));
  return {
    start: start + from - (fenced || lead.trim() === '' ? lead.length : lead.length - 1),
    end: start + to + (fenced && after === ',' ? 1 : 0),
  };
}
