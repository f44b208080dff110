import { inCase } from '../../language/rephrasing.ts';
import type { Miscount } from '../../model/miscounts.ts';
import { defineRule, type RuleFix } from '../rule.ts';
import en from './en.md';
import { messages } from './messages.ts';
import nl from './nl.md';

export const aantalKloptNiet = defineRule({
  id: 'aantal-klopt-niet',
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
  check: ({ miscounts }) =>
    miscounts.map((miscount) => ({
      start: miscount.announced.start,
      end: miscount.announced.end,
      message: messageIds[miscount.announced.of] ?? 'all',
      data: { aantal: miscount.announced.figure.text, gevonden: miscount.written },
      fixes: fixesOf(miscount),
    })),
});

const messageIds: Readonly<Record<string, string>> = { items: 'items', sum: 'sum' };

// "één uitgangspunten" would be wrong: where one is found, the writer mends it.
function fixesOf({ announced: { figure }, found, written }: Miscount): RuleFix[] {
  if (found < 2) return [];
  const word = inCase(figure.text, written);
  return [
    {
      title: 'count',
      data: { woord: word },
      kind: 'replace',
      edits: [{ start: figure.start, end: figure.end, newText: word }],
    },
  ];
}
