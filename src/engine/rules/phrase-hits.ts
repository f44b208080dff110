import type { Concept, ConceptKind } from '../language/concept.ts';
import { conceptsIn, type Statement } from '../model/statement.ts';
import type { Hit, RuleFix } from './rule.ts';
import { markOf } from './wording.ts';

/** A hit on every phrase of a kind in a promise, with the fixes for it; the message is `found`. None where nothing is promised. */
export const hitsOnPhrases = (
  statement: Statement,
  kind: ConceptKind,
  fixes: (phrase: Concept) => readonly RuleFix[],
): Hit[] =>
  statement.kind === null
    ? []
    : conceptsIn(statement, kind).map((phrase) => ({
        ...markOf(statement, phrase),
        parts: phrase.parts,
        message: 'found',
        data: { woord: phrase.name },
        fixes: fixes(phrase),
      }));
