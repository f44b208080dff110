import type { ConceptKind } from '../concept.ts';
import type { Token } from '../tokens.ts';
import { isUnlimited } from './absolutes.ts';
import type { Around } from './around.ts';
import { isOneSided } from './claims.ts';
import { isCountedBeside, isDatedBeside } from './exactness.ts';
import { leavesOpen } from './lists.ts';
import { isOfDeployment } from './open-ends.ts';
import type { FoundPhrase } from './phrases.ts';
import { positionsOf } from './positions.ts';
import { isPraise } from './qualities.ts';

import { verbFormsOf } from './verb-forms.ts';

const PARTLY = /^(?:deels|gedeeltelijk|grotendeels|dele)$/;

const tests: Readonly<Partial<Record<ConceptKind, (phrase: FoundPhrase, around: Around) => boolean>>> = {
  'vague time': (phrase, { tokens, moments }) =>
    !isDatedBeside(phrase, tokens, moments) && !isOfCounted(phrase, tokens),
  // "geen enkele" is an exact amount.
  'vague amount': (phrase, { tokens }) =>
    tokens[(phrase.tokens[0] ?? 0) - 1]?.norm !== 'geen' &&
    !isCountedBeside(phrase, tokens) &&
    !isManner(phrase, tokens) &&
    // "neemt de aanbeveling deels over" is a position.
    !(PARTLY.test(tokens[phrase.tokens.at(-1) ?? 0]?.norm ?? '') && positionsOf(tokens).length > 0),
  'vague quality': isPraise,
  'open list': leavesOpen,
  absolute: isUnlimited,
  noncommittal: ({ tokens: at }, { tokens }) => !isDecidedBehind(tokens, at.at(-1) ?? 0),
  'open end': (_, around) => isOfDeployment(around),
  'result claim': isOneSided,
};

// "verkent een eigen meldkamer (besluit uiterlijk 1 mei 2026)": when it is decided is said.
const isDecidedBehind = (tokens: readonly Token[], last: number): boolean =>
  tokens.some(
    ({ norm }, at) => at > last && norm === 'besluit' && /^(?:uiterlijk|voor)$/.test(tokens[at + 1]?.norm ?? ''),
  );

// "behoorlijk opvangen": how well, where "behoorlijk oplopen" is how much.
const isManner = ({ tokens: [first = 0] }: FoundPhrase, tokens: readonly Token[]): boolean =>
  tokens[first]?.norm === 'behoorlijk' &&
  /^(?:op(?:ge)?vang|voor(?:ge)?licht|behandel|(?:ge)?huisvest|verzorg|af(?:ge)?handel|bijst|uit(?:ge)?rust|onderbr|informer|functioner)/.test(
    tokens[first + 1]?.norm ?? '',
  );

/** Whether a fixed phrase means in its place what the lexicon says of it. */
export const holdsHere = (phrase: FoundPhrase, around: Around): boolean =>
  !isParticle(phrase, around) && (tests[phrase.kind]?.(phrase, around) ?? true);

// "trekt de gesprekken vlot": a part of the verb, not how it is done.
const isParticle = ({ tokens: at }: FoundPhrase, { uses }: Around): boolean =>
  at.length === 1 && uses.some((use) => use.particleAt === at[0]);

// "het percentage tijdig betaalde facturen": which ones are counted, not when it is done.
function isOfCounted(phrase: FoundPhrase, tokens: readonly Token[]): boolean {
  const first = phrase.tokens[0] ?? 0;
  const counted = tokens.slice(Math.max(0, first - 2), first).some((t) => COUNTS.test(t.norm));
  const attributive = verbFormsOf(tokens[(phrase.tokens.at(-1) ?? 0) + 1]?.norm ?? '').some(
    (form) => form.form === 'inflected participle',
  );
  return counted && attributive;
}
const COUNTS = /^(?:percentage|aandeel|aantal|deel)$/;
