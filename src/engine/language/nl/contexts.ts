import type { ConceptKind } from '../concept.ts';
import { isUnlimited } from './absolutes.ts';
import type { Around } from './around.ts';
import { isOneSided } from './claims.ts';
import { isCountedBeside, isDatedBeside } from './exactness.ts';
import { leavesOpen } from './lists.ts';
import { isOfDeployment } from './open-ends.ts';
import type { FoundPhrase } from './phrases.ts';
import { isPraise } from './qualities.ts';

const tests: Readonly<Partial<Record<ConceptKind, (phrase: FoundPhrase, around: Around) => boolean>>> = {
  'vague time': (phrase, { tokens, moments }) => !isDatedBeside(phrase, tokens, moments),
  // "geen enkele" is an exact amount.
  'vague amount': (phrase, { tokens }) =>
    tokens[(phrase.tokens[0] ?? 0) - 1]?.norm !== 'geen' && !isCountedBeside(phrase, tokens),
  'vague quality': isPraise,
  'open list': leavesOpen,
  absolute: isUnlimited,
  'open end': (_, around) => isOfDeployment(around),
  'result claim': isOneSided,
};

/** Whether a fixed phrase means in its place what the lexicon says of it. */
export const holdsHere = (phrase: FoundPhrase, around: Around): boolean => tests[phrase.kind]?.(phrase, around) ?? true;
