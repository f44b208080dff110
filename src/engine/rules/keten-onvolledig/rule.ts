import type { Reference } from '../../model/goal.ts';
import { defineRule, type Hit, type RuleFix } from '../rule.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const ketenOnvolledig = defineRule({
  id: 'keten-onvolledig',
  scope: 'document',
  over: 'draft',
  severity: 'warning',
  source: {
    nl: 'IOB, periodieke rapportage artikel 2: de keten van activiteit naar einddoel',
    en: 'IOB, periodic report on article 2: the chain from activity to end goal',
  },
  messages,
  page: { nl, en },
  hangsOn: 'fault',
  replaces: [],
  check(draft) {
    const { chain, documentType, language } = draft;
    // A supplementary letter leans on an earlier one, and a notification has no goals of its own yet.
    if (documentType === 'aanvullende-brief' || documentType === 'kennisgeving') return [];
    const { other } = inserts[language];
    const unknown = chain.unknown.length === 0 || draft.namesFile ? [] : chain.unknown;
    return [
      ...unknown.map((reference) => hit('unknown', reference, { title: 'other', newText: other(reference.id) })),
      ...chain.circular.map((reference) =>
        hit('circular', reference, { title: 'open', newText: inserts[language].open }),
      ),
      ...chain.jumps.map((reference) =>
        hit('jump', reference, { title: 'between', newText: inserts[language].between }),
      ),
    ];
  },
});

function hit(message: string, { id, start, end }: Reference, mended: { title: string; newText: string }): Hit {
  const fix: RuleFix = { title: mended.title, kind: 'replace', edits: [{ start, end, newText: mended.newText }] };
  return { start, end, message, data: { id }, fixes: [fix] };
}
