import { type FaultyReference, faultyReferencesOf as faultsIn } from '../references.ts';
import type { Token } from '../tokens.ts';

/** Finds references to parliamentary papers that are not in the form in which they can be found: "Parliamentary Paper 27 925". */
export const faultyReferencesOf = (text: string, tokens: readonly Token[]): FaultyReference[] =>
  faultsIn(text, tokens, {
    paper: (at) =>
      /^(?:kamerstuk|kamerstukken|kst)$/.test(tokens[at]?.norm ?? '') ||
      (/^(?:paper|papers|document|documents)$/.test(tokens[at]?.norm ?? '') &&
        tokens[at - 1]?.norm === 'parliamentary'),
    number: 'no.',
    paperName: 'Parliamentary Paper',
    date: null,
  });
