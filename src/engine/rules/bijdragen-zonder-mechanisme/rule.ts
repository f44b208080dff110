import type { Concept } from '../../language/concept.ts';
import { conceptsIn, isMeasured, type Statement } from '../../model/statement.ts';
import { defineRule, type RuleFix } from '../rule.ts';
import { insertion, markOf, writtenOf } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const bijdragenZonderMechanisme = defineRule({
  id: 'bijdragen-zonder-mechanisme',
  scope: 'sentence',
  only: 'promises',
  severity: 'information',
  source: {
    nl: 'IOB, periodieke rapportage artikel 2 (oorzaak-gevolgketen)',
    en: 'IOB, periodic report on article 2 (causal chain)',
  },
  messages,
  page: { nl, en },
  hangsOn: 'absence',
  replaces: [],
  check(statement) {
    // A number says what is contributed: "draagt met 120 militairen bij", "ondersteunt 40 rechters".
    // "Daarmee" says by what only where something stands in front of it.
    const means = conceptsIn(statement, 'means').filter(({ sort }) => sort !== 'before' || !statement.first);
    if (isMeasured(statement) || means.length > 0) return [];
    const [helping] = statement.sentence.concepts.filter((concept) => concept.kind === 'contribution');
    if (!helping) return [];
    return [
      {
        parts: helping.parts,
        message: 'found',
        data: { woord: writtenOf(statement, helping) },
        fixes: fixes(statement, helping),
        ...markOf(statement, helping),
      },
    ];
  },
});

function fixes({ insertAt, language }: Statement, { mended }: Concept): RuleFix[] {
  const { mechanism } = inserts[language];
  return [
    { title: 'mechanism', kind: 'insert', edits: [insertion(insertAt, mechanism)] },
    ...(mended.length > 0 ? [{ title: 'means', kind: 'insert', edits: mended } as const] : []),
  ];
}
