import type { ConceptKind } from '../concept.ts';
import { type Match, type Matcher, matcherOf, type TokenClass } from '../matcher.ts';
import type { Phrase } from '../phrase.ts';
import type { Token } from '../tokens.ts';
import { absolutes } from './lexicon/absolutes.ts';
import { contributions } from './lexicon/contributions.ts';
import { courtesies } from './lexicon/courtesies.ts';
import { efforts } from './lexicon/efforts.ts';
import { escapes } from './lexicon/escapes.ts';
import { noncommittals } from './lexicon/noncommittal.ts';
import { openEnds } from './lexicon/open-ends.ts';
import { openLists } from './lexicon/open-lists.ts';
import { resultClaims } from './lexicon/result-claims.ts';
import { vagueAmounts } from './lexicon/vague-amount.ts';
import { vagueQualities } from './lexicon/vague-quality.ts';
import { vagueTimes } from './lexicon/vague-time.ts';
import { spellingsOf } from './verb-forms.ts';
import type { VerbUse } from './verb-uses.ts';

/** The lexicons of fixed phrases, by what they mean. */
export const phraseLexicons: Readonly<Partial<Record<ConceptKind, readonly Phrase[]>>> = {
  'vague time': vagueTimes,
  'vague amount': vagueAmounts,
  'vague quality': vagueQualities,
  'open list': openLists,
  'open end': openEnds,
  'result claim': resultClaims,
  absolute: absolutes,
  contribution: contributions,
  escape: escapes,
  effort: efforts,
  noncommittal: noncommittals,
  courtesy: courtesies,
};

interface Entry {
  readonly kind: ConceptKind;
  readonly phrase: Phrase;
}

/** English adjectives have one form. */
const adjectiveForms = (adjective: string): string[] => [adjective];

const classes: Readonly<Record<string, TokenClass>> = {};

/** What a pattern of these lexicons may refer to. */
export const vocabulary = { verbForms: spellingsOf, adjectiveForms, classes };

let matcher: Matcher<Entry> | null = null;

// Compiled when the first English text is read.
function compiled(): Matcher<Entry> {
  const entries = Object.entries(phraseLexicons).flatMap(([kind, phrases]) =>
    phrases.map((phrase) => ({ kind: kind as ConceptKind, phrase })),
  );
  return matcherOf(entries, ({ phrase }) => [phrase[0]], vocabulary);
}

/** A fixed phrase in a sentence: what it means and which tokens it is made of. */
export interface FoundPhrase {
  readonly kind: ConceptKind;
  readonly tokens: readonly number[];
}

/** Finds the fixed phrases in a sentence. Of two of one kind on the same words, the one that matches most words stays. */
export function phrasesOf(tokens: readonly Token[], uses: readonly VerbUse[]): FoundPhrase[] {
  matcher ??= compiled();
  const verbs = new Set(uses.map((use) => use.at));
  const longestFirst = matcher
    .find(tokens)
    // A pattern that asks for a verb is not met by the noun: "the aim to", "the support of".
    .filter((match) => !match.entry.phrase[0].includes('@') || match.tokens.some((at) => verbs.has(at)))
    .filter((match) => !isBareWant(match))
    .sort((a, b) => b.tokens.length - a.tokens.length || span(a) - span(b) || (a.tokens[0] ?? 0) - (b.tokens[0] ?? 0));
  const kept: Match<Entry>[] = [];
  for (const match of longestFirst) {
    const rival = kept.find((k) => k.entry.kind === match.entry.kind && k.tokens.some((t) => match.tokens.includes(t)));
    if (!rival) kept.push(match);
  }
  return kept
    .map(({ entry, tokens: at }) => ({ kind: entry.kind, tokens: at }))
    .sort((a, b) => (a.tokens[0] ?? 0) - (b.tokens[0] ?? 0));
}

const span = (match: Match<Entry>): number => (match.tokens.at(-1) ?? 0) - (match.tokens[0] ?? 0);

// "wants the EU to adopt" tries, "wants to adopt" plans: the gap must hold somebody.
const isBareWant = ({ entry, tokens: at }: Match<Entry>): boolean =>
  /^(?:@want|would like|@urge)/.test(entry.phrase[0]) &&
  / \.\.? to$/.test(entry.phrase[0]) &&
  (at.at(-1) ?? 0) - (at.at(-2) ?? 0) < 2;
