import { defineRule } from '../rule.ts';
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
  check: ({ contradictions }) =>
    contradictions.map(({ later, earlier }) => ({
      start: later.start,
      end: later.end,
      message: 'found',
      data: { hier: later.text, eerder: earlier.text },
      related: [{ start: earlier.start, end: earlier.end, message: 'earlier' }],
      fixes: [
        {
          title: 'adopt',
          data: { waarde: earlier.figure.text },
          kind: 'replace',
          edits: [{ start: later.figure.start, end: later.figure.end, newText: earlier.figure.text }],
        },
      ],
    })),
});
