import type { ConceptKind } from '../concept.ts';
import { type Match, type Matcher, matcherOf, type TokenClass } from '../matcher.ts';
import type { Phrase } from '../phrase.ts';
import type { Token } from '../tokens.ts';
import { traitOf } from '../traits.ts';
import { adjectiveForms } from './adjectives.ts';
import { isComparative } from './comparatives.ts';
import { absolutes } from './lexicon/absolutes.ts';
import { courtesies } from './lexicon/courtesies.ts';
import { efforts } from './lexicon/efforts.ts';
import { escapes } from './lexicon/escapes.ts';
import { numberWords } from './lexicon/measures.ts';
import { noncommittals } from './lexicon/noncommittal.ts';
import { openEnds } from './lexicon/open-ends.ts';
import { openLists } from './lexicon/open-lists.ts';
import { resultClaims } from './lexicon/result-claims.ts';
import { sources } from './lexicon/sources.ts';
import { vagueAmounts } from './lexicon/vague-amount.ts';
import { vagueQualities } from './lexicon/vague-quality.ts';
import { vagueTimes } from './lexicon/vague-time.ts';
import { spellingsOf, verbFormsOf } from './verb-forms.ts';
import { isNominal, type VerbUse } from './verb-uses.ts';

/** The lexicons of fixed phrases, by what they mean. */
export const phraseLexicons: Readonly<Partial<Record<ConceptKind, readonly Phrase[]>>> = {
  'vague time': vagueTimes,
  'vague amount': vagueAmounts,
  'vague quality': vagueQualities,
  'open list': openLists,
  'open end': openEnds,
  absolute: absolutes,
  'result claim': resultClaims,
  source: sources,
  escape: escapes,
  effort: efforts,
  noncommittal: noncommittals,
  courtesy: courtesies,
};

interface Entry {
  readonly kind: ConceptKind;
  readonly phrase: Phrase;
}

let matcher: Matcher<Entry> | null = null;

const BEGINS = traitOf((word) => {
  matcher ??= compiled();
  return matcher.begins(word);
});

const MONTH = /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/;
const VAGUE = new Set(
  `groot grote groter overgroot overgrote klein kleine gering geringe onbeduidend aanzienlijk aanzienlijke ruim ruime fors forse aanmerkelijk aanmerkelijke beperkt beperkte
  belangrijk belangrijke wezenlijk wezenlijke substantieel substantiele bescheiden behoorlijk behoorlijke flink flinke toenemend toenemende hoge sterke zekere brede breed
  select selecte hele wisselende afnemende verschillende nader voldoende passend passende noemenswaardig noemenswaardige relatief stevig stevige ruimere grotere`.split(
    /\s+/,
  ),
);

const FREE_OF_CHARGE =
  /^(?:on|toekomst|klimaat|(?:belasting|kosten|tol|visum|rente|accijns|vergunning|drempel|port|vracht|btw)vrij)/;
// Comparatives that say nothing good, or nothing of how good it is.
const WORSE =
  /^(?:meer|minder|groter|kleiner|hoger|lager|langer|korter|zwaarder|zwakker|kwetsbaarder|gevaarlijker|onveiliger|onzekerder|ongelijker|afhankelijker|corrupter|ernstiger|harder|feller|heviger|armer|schaarser|strenger|kouder|warmer|duurder|later|sterker|machtiger|smaller|nauwer|dunner|voller|drukker|geisoleerder|grimmiger)e?$/;

/** Words that a pattern of the lexicon may ask for by their class. */
const classes: Readonly<Record<string, TokenClass>> = {
  // An adjective or the like: no number and no word that opens another group.
  woord: (t) =>
    t.kind === 'word' &&
    /(?:e|en|s|d|t|k|r|l|n)$/.test(t.norm) &&
    !/^(?:de|het|een|die|dat|van|voor|met|aan|op|in|of|en|bij)$/.test(t.norm) &&
    !numberWords.has(t.norm),
  maand: (t) => MONTH.test(t.norm),
  reces: (t) => /reces$/.test(t.norm),
  vaag: (t) => VAGUE.has(t.norm),
  // "fraudebestendig", "storingsvrij": proof against what is named in it.
  proof: (t) =>
    /\p{L}{3,}(?:bestendig|vrij|proof|veilig|dicht|bestand)e?$/u.test(t.norm) && !FREE_OF_CHARGE.test(t.norm),
  // "veiliger", "slagvaardiger": for the better.
  vooruit: (t) => isComparative(t.norm) && !WORSE.test(t.norm),
};

// Compiled when the first Dutch text is read: activation stays quick.
function compiled(): Matcher<Entry> {
  const entries = Object.entries(phraseLexicons).flatMap(([kind, phrases]) =>
    phrases.map((phrase) => ({ kind: kind as ConceptKind, phrase })),
  );
  return matcherOf(entries, ({ phrase }) => [phrase[0]], { verbForms: spellingsOf, adjectiveForms, classes });
}

/** A fixed phrase in a sentence: what it means and which tokens it is made of. */
export interface FoundPhrase {
  readonly kind: ConceptKind;
  readonly tokens: readonly number[];
}

/** Finds the fixed phrases in a sentence. Of two of one kind on the same words, the one that matches most words stays. */
export function phrasesOf(tokens: readonly Token[], uses: readonly VerbUse[]): FoundPhrase[] {
  matcher ??= compiled();
  if (!BEGINS.in(tokens)) return [];
  const verbs = new Set(uses.filter((use) => !isNominal(use)).map((use) => use.at));
  const longestFirst = matcher
    .find(tokens)
    .filter((match) => !deploys(match, tokens) && !isAllowed(match, tokens))
    // A pattern that asks for a verb is not met by the noun: "gedurende de inzet koopvaardijschepen op".
    .filter((match) => !match.entry.phrase[0].includes('@') || match.tokens.some((at) => verbs.has(at)))
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

// ", zo de begroting ruimte laat, bezien of …": the verb of the condition governs nothing behind the comma.
const isAllowed = ({ entry, tokens: at }: Match<Entry>, tokens: readonly Token[]): boolean =>
  entry.phrase[0].startsWith('@laten') && tokens[(at[0] ?? 0) + 1]?.norm === ',';

const span = (match: Match<Entry>): number => (match.tokens.at(-1) ?? 0) - (match.tokens[0] ?? 0);

// "zet scanners in op de luchthaven" deploys them; "zet vol in op een verdrag" tries. What stands before "in" tells: a plural is an object.
function deploys({ entry, tokens: at }: Match<Entry>, tokens: readonly Token[]): boolean {
  if (entry.kind !== 'effort' || !entry.phrase[0].startsWith('@zetten .. in op')) return false;
  const before = tokens[(at[1] ?? 0) - 1];
  return (
    before !== undefined &&
    !before.capital &&
    /^[a-z-]{5,}(?:s|en)$/.test(before.norm) &&
    !verbFormsOf(before.norm).length
  );
}
