import type { Statement } from '../../model/statement.ts';
import { hitsOnPhrases } from '../phrase-hits.ts';
import { defineRule } from '../rule.ts';
import { explanation, insertion } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const vageKwaliteit = defineRule({
  id: 'vage-kwaliteit',
  scope: 'sentence',
  only: 'promises',
  severity: 'information',
  source: {
    nl: 'INCOSE Guide to Writing Requirements (vage termen); Femmer e.a., requirements smells (subjectieve taal)',
    en: 'INCOSE Guide to Writing Requirements (vague terms); Femmer et al., requirements smells (subjective language)',
  },
  messages,
  page: { nl, en },
  hangsOn: 'vague words',
  // Beside praise a goal lacks its indicator all the same: the two stand together.
  replaces: [],
  check: (statement) =>
    statement.explains.measure || hasNorm(statement)
      ? []
      : hitsOnPhrases(statement, 'vague quality', ({ mended }) => [
          {
            title: 'norm',
            kind: 'insert',
            edits: [insertion(statement.insertAt, inserts[statement.language].norm)],
          },
          ...(mended.length > 0 ? [{ title: 'drop', kind: 'replace', edits: mended } as const] : []),
          explanation(statement, inserts[statement.language].explain),
        ]),
});

// In a block the fields say by what the goal is judged.
const hasNorm = ({ fields }: Statement): boolean =>
  fields.some(({ name }) => name === 'indicator' || name === 'target');
