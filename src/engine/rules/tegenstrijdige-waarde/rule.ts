import type { Conflict } from '../../model/conflicts.ts';
import type { Contradiction } from '../../model/contradictions.ts';
import { defineRule, type Hit, type RuleFix } from '../rule.ts';
import en from './en.md';
import { messages } from './messages.ts';
import nl from './nl.md';

export const tegenstrijdigeWaarde = defineRule({
  id: 'tegenstrijdige-waarde',
  scope: 'document',
  over: 'draft',
  severity: 'error',
  source: {
    nl: 'Algemene Rekenkamer, SMART-C: consistent',
    en: 'Netherlands Court of Audit, SMART-C: consistent',
  },
  messages,
  page: { nl, en },
  hangsOn: 'fault',
  replaces: [],
  check: ({ contradictions, conflicts }) => [...contradictions.map(withinDraft), ...conflicts.map(betweenDrafts)],
});

const withinDraft = ({ later, earlier }: Contradiction): Hit => ({
  start: later.start,
  end: later.end,
  message: 'found',
  data: { hier: later.text, eerder: earlier.text },
  related: [{ start: earlier.start, end: earlier.end, message: 'earlier' }],
  fixes: [adopting(later, earlier)],
});

function betweenDrafts({ here, there }: Conflict): Hit {
  const [first] = there;
  return {
    start: here.start,
    end: here.end,
    message: 'between',
    data: { hier: here.text, daar: first.quantity.text, ontwerp: first.name },
    related: there.map(({ draft, name, quantity: { start, end, text } }) => ({
      start,
      end,
      message: 'there',
      data: { daar: text, ontwerp: name },
      elsewhere: { draft, text },
    })),
    fixes: [adopting(here, first.quantity)],
  };
}

const adopting = (here: Figured, other: Figured): RuleFix => ({
  title: 'adopt',
  data: { waarde: other.figure.text },
  kind: 'replace',
  edits: [{ start: here.figure.start, end: here.figure.end, newText: other.figure.text }],
});

type Figured = Pick<Contradiction['later'], 'figure'>;
