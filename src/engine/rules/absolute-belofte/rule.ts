import { hitsOnPhrases } from '../phrase-hits.ts';
import { defineRule, type RuleFix } from '../rule.ts';
import { insertion } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const absoluteBelofte = defineRule({
  id: 'absolute-belofte',
  scope: 'sentence',
  only: 'promises',
  severity: 'warning',
  source: {
    nl: 'IOB, Inconvenient Realities; INCOSE Guide to Writing Requirements (absolute termen)',
    en: 'IOB, Inconvenient Realities; INCOSE Guide to Writing Requirements (absolutes)',
  },
  messages,
  page: { nl, en },
  hangsOn: 'vague words',
  // P6: what nobody can make true need not be made measurable.
  replaces: [
    {
      rules: [
        'doel-zonder-actor',
        'doel-zonder-indicator',
        'doel-zonder-nulmeting',
        'doel-zonder-streefwaarde',
        'doel-zonder-termijn',
        'doel-buiten-invloedssfeer',
      ],
    },
  ],
  check(statement) {
    if (statement.explains.result) return [];
    // Behind a guarantee in general no other words fit; behind the sentence it can be said which risk remains.
    const risk: RuleFix = {
      title: 'risk',
      kind: 'insert',
      edits: [insertion(statement.end, inserts[statement.language].risk)],
    };
    const hits = hitsOnPhrases(statement, 'absolute', ({ mended }) =>
      mended.length > 0 ? [{ title: 'drop', kind: 'replace', edits: mended }, risk] : [risk],
    );
    const [first] = hits;
    if (!first) return [];
    // "garandeert onder alle omstandigheden" is one promise: leaving out one half would not mend it.
    return [hits.length === 1 ? first : { ...first, fixes: [risk] }];
  },
});
