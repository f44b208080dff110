import type { Concept, ConceptKind } from '../language/concept.ts';
import { conceptsIn, type Statement } from '../model/statement.ts';
import type { Hit, RuleFix } from './rule.ts';
import { markOf } from './wording.ts';

/** A hit on every phrase of a kind in a statement, with the fixes for it; the message is `found`. */
export const hitsOnPhrases = (
  statement: Statement,
  kind: ConceptKind,
  fixes: (phrase: Concept) => readonly RuleFix[],
): Hit[] =>
  conceptsIn(statement, kind).map((phrase) => ({
    parts: phrase.parts,
    message: 'found',
    data: { woord: phrase.name },
    fixes: fixes(phrase),
    ...markOf(statement, phrase),
  }));
