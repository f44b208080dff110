import type { Edit } from '../concept.ts';
import type { Moment } from '../moments.ts';
import { lowered, wordsIn } from '../rephrasing.ts';
import type { Token } from '../tokens.ts';
import type { MainClause } from './clauses.ts';
import { prepositions } from './lexicon/function-words.ts';
import { opensLow, WHO } from './rephrasing.ts';
import { openingOf } from './subjects.ts';
import type { WordKind } from './tagger.ts';
import { formsLike } from './verb-forms.ts';
import { skipAdverbs, type VerbUse } from './verb-uses.ts';

/** A sentence as far as its voice is concerned. */
interface Read {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly kinds: readonly WordKind[];
  readonly main: MainClause;
  readonly moments: readonly Moment[];
}

const NONE: readonly Edit[] = [];

/** The participle of a passive; null when the clause is none. */
export function participleOf({ group }: MainClause): VerbUse | null {
  const last = group.at(-1);
  const before = group.at(-2);
  return last && before?.lemma === 'be' && (last.form === 'past' || last.form === 'participle') ? last : null;
}

// "is based on", "is aimed at": a state. "is expected to", "is considered to": what is thought of it.
const NO_DEED = /^(?:be|have|do|base|aim|locate|situate|suppose|concern|interest|expect|consider|deem|intend|require)$/;
const PRONOUN: Readonly<Record<string, string>> = { it: 'it', this: 'this', these: 'these', they: 'them' };

/** The same clause in the active with "‹who›" as who does it; no edits where it may not be English. */
export function activeOf({ text, tokens, kinds, main, moments }: Read): readonly Edit[] {
  const participle = participleOf(main);
  const from = openingOf(tokens, main, moments);
  if (!participle || from >= main.finite || skipAdverbs(tokens, main.finite - 1) !== main.finite - 1) return NONE;
  const verb = participle.lemma.split(' ')[0] ?? '';
  const verbs = verbsOf(text, tokens, main, participle, verb);
  if (!verbs || joinsAnother(tokens, participle.at)) return NONE;
  const subject = tokens.slice(from, main.finite);
  const only = subject.length === 1 ? (subject[0]?.norm ?? '') : '';
  if (subject.some((t) => t.norm === ',' || /^(?:we|i|he|she|you|who|which|there)$/.test(t.norm))) return NONE;
  if (!opensLow(tokens, kinds, from)) return NONE;
  const particle = particleBehind(tokens, moments, participle);
  const to = participle.at + 1 + (particle ? 1 : 0);
  const next = tokens[to]?.norm ?? '';
  // "It will be considered whether …": what is considered stands behind.
  const isEmpty = only === 'it' && /^(?:that|whether|how|to|if)$/.test(next);
  if (NO_DEED.test(verb) && !isEmpty) return NONE;
  const object = isEmpty ? '' : (PRONOUN[only] ?? lowered(wordsIn(text, tokens, from, main.finite)));
  const words =
    particle === 'adverb' && only in PRONOUN
      ? [object, particleAt(tokens, to)]
      : [particle && particleAt(tokens, to), object];
  const newText = [WHO, verbs, ...words].filter(Boolean).join(' ');
  return [{ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, newText }];
}

const particleAt = (tokens: readonly Token[], to: number): string => tokens[to - 1]?.norm ?? '';

// "will be revised and will take effect": the other verb would lose its subject.
const joinsAnother = (tokens: readonly Token[], participle: number): boolean =>
  tokens.some(
    (token, at) =>
      at > participle && at - participle <= 2 && /^(?:and|but|or)$/.test(token.norm) && tokens[at + 1]?.kind === 'word',
  ) ||
  tokens.some(
    (token, at) => at > participle && /^(?:and|but)$/.test(token.norm) && CARRIES.test(tokens[at + 1]?.norm ?? ''),
  );
const CARRIES = /^(?:will|shall|must|should|is|are|has|have|can|may)$/;

/** What belongs to the verb behind it: "set up", whose object may stand between; "looked into", a preposition that lost its own. */
export function particleBehind(
  tokens: readonly Token[],
  moments: readonly Moment[],
  { at, particleAt }: VerbUse,
): 'adverb' | 'preposition' | null {
  const word = tokens[at + 1]?.norm ?? '';
  if (particleAt === at + 1 || /^(?:up|out|off|down|away|back)$/.test(word)) return 'adverb';
  // "provided before, during and after the deployment": a time, and no part of the verb.
  if (!prepositions.has(word) || /^(?:before|after|during|since|until|throughout|within)$/.test(word)) return null;
  const next = tokens[at + 2];
  const isStranded =
    next === undefined || next.kind === 'mark' || prepositions.has(next.norm) || moments.some((m) => m.from === at + 2);
  return isStranded && !moments.some((m) => m.from <= at + 1 && m.to > at + 1) ? 'preposition' : null;
}

// "will be drafted" becomes "will draft", "are being drafted" "is drafting", "are to be drafted" "is to draft", "is drafted" "drafts".
function verbsOf(
  text: string,
  tokens: readonly Token[],
  main: MainClause,
  participle: VerbUse,
  verb: string,
): string | null {
  const forms = formsLike(verb, tokens[participle.at]?.norm ?? '');
  if (!forms) return null;
  const places = new Set([main.finite, ...main.group.map((use) => use.at)]);
  const aside = tokens
    .slice(main.finite + 1, participle.at)
    .filter((t, i) => !places.has(main.finite + 1 + i) && t.norm !== 'to');
  if (aside.some((t) => t.kind === 'mark') || skipAdverbs(aside, aside.length - 1) >= 0) return null;
  const adverbs = aside.map((t) => text.slice(t.start, t.end));
  const auxiliaries = main.group
    .slice(0, -1)
    .map((use) => `${use.lemma} ${use.form}${use.afterTo ? ' to' : ''}`)
    .join(', ');
  const written = (...words: readonly string[]): string => words.filter(Boolean).join(' ');
  if (main.modal !== '') {
    if (auxiliaries === 'be base') return written(main.modal, ...adverbs, verb);
    if (auxiliaries === 'have base, be participle')
      return written(main.modal, ...adverbs, 'have', tokens[participle.at]?.norm ?? '');
    return null;
  }
  if (auxiliaries === 'be present, be gerund') return written('is', ...adverbs, forms.gerund);
  if (auxiliaries === 'be present, be base to') return written('is', ...adverbs, 'to', verb);
  return auxiliaries === 'be present' ? written(...adverbs, forms.third) : null;
}
