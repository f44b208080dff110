import type { Token } from '../tokens.ts';
import { determiners, isManner, prepositions } from './lexicon/function-words.ts';
import { MODALS, skipAdverbs, type VerbUse } from './verb-uses.ts';

/** The main clause of a sentence, in token indices. */
export interface MainClause {
  /** The word that carries tense or mood: "will", "has", "strengthens"; -1 in a sentence without a verb. */
  readonly finite: number;
  /** Its modal; '' when it has none. */
  readonly modal: string;
  /** The verbs of the group in order, auxiliaries first: "has been drafted" gives have, be, draft. The last one names what is done. */
  readonly group: readonly VerbUse[];
  /** Where its own words begin, behind a fronted clause. */
  readonly start: number;
  /** Where a clause behind it begins, or the end of the sentence. */
  readonly end: number;
}

/** Words that open a clause. */
export const OPENS =
  /^(?:if|unless|whatever|whoever|whichever|when|whenever|while|whilst|whereas|because|since|although|though|once|until|till|before|after|as|where|wherever|provided|lest|insofar|that|which|who|whom|whose|whether|how|why|what)$/;
const RELATIVE = /^(?:that|which|who|whom|whose|where|whether|how|why|what)$/;

/**
 * Finds the clause that carries the sentence: the first verb group that no opener of a subordinate clause claims. A group with an auxiliary is surer
 * than a bare verb, for in English most nouns can be verbs.
 */
export function mainClauseOf(tokens: readonly Token[], uses: readonly VerbUse[]): MainClause {
  const byPlace = new Map(uses.map((use) => [use.at, use]));
  const groups = finitesOf(tokens, uses).map((finite) => groupAt(tokens, byPlace, finite));
  const main = unclaimed(tokens, groups, byPlace);
  if (!main) return { finite: -1, modal: '', group: [], start: 0, end: tokens.length };
  const end = endOf(tokens, main, groups);
  return { ...main, start: startOf(tokens, main.finite), end };
}

type Group = Pick<MainClause, 'finite' | 'modal' | 'group'>;

const isAuxiliary = (tokens: readonly Token[], at: number): boolean =>
  /^(?:is|are|was|were|am|has|have|had|does|do|did)$/.test(tokens[at]?.norm ?? '') ||
  MODALS.test(tokens[at]?.norm ?? '');

/** Everything that can carry a clause: modals, and forms that are finite in their place. */
export function finitesOf(tokens: readonly Token[], uses: readonly VerbUse[]): number[] {
  const found: number[] = [];
  const inGroup = new Set<number>();
  const byPlace = new Map(uses.map((use) => [use.at, use]));
  for (let at = 0; at < tokens.length; at++) {
    if (inGroup.has(at)) continue;
    const use = byPlace.get(at);
    const modal = isModalAt(tokens, at);
    if (!modal && !(use && canBeFinite(tokens, use))) continue;
    found.push(at);
    for (const verb of groupAt(tokens, byPlace, at).group) inGroup.add(verb.at);
  }
  return found;
}

// "in May 2026", "the Will": a month or a name is no modal.
const isModalAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token || !MODALS.test(token.norm)) return false;
  if (token.norm === 'may' && token.capital && at > 0) return false;
  return (
    !determiners.has(tokens[at - 1]?.norm ?? '') ||
    /^(?:this|that|all|these|those|both)$/.test(tokens[at - 1]?.norm ?? '')
  );
};

function canBeFinite(tokens: readonly Token[], use: VerbUse): boolean {
  if (use.afterTo || use.form === 'gerund' || use.form === 'participle') return false;
  const back = tokens[skipAdverbs(tokens, use.at - 1)]?.norm ?? '';
  if (use.lemma === 'be' && use.form === 'base') return false;
  // "the agreement concluded in 2023": a participle behind its noun, in front of its circumstances.
  if (use.form === 'past' && !isAuxiliary(tokens, use.at) && determiners.has(back)) return false;
  if (use.form !== 'base' || use.lemma === 'have' || use.lemma === 'do') return true;
  // "calls and", "the works of": a bare form carries a clause only with something behind it.
  const next = tokens[use.at + 1]?.norm ?? '';
  return back !== '' && use.at > 0 && !/^(?:and|or|but|of|will|is|are|has|have)$/.test(next);
}

/** The verbs that hang on a finite one: "will have been drafted", "is to be drawn up", "does not accept". */
export function groupAt(tokens: readonly Token[], byPlace: ReadonlyMap<number, VerbUse>, finite: number): Group {
  const modal = isModalAt(tokens, finite) ? (tokens[finite]?.norm ?? '') : '';
  const group: VerbUse[] = [];
  const first = byPlace.get(finite);
  if (first && !modal) group.push(first);
  // A lexical verb has nothing hanging on it.
  if (first && !modal && !isAuxiliary(tokens, finite)) return { finite, modal, group };
  for (
    let at = finite + 1;
    at < tokens.length && at - (group.at(-1)?.at ?? finite) < (tokens[finite + 1]?.norm === ',' ? 20 : 10);
    at++
  ) {
    const use = byPlace.get(at);
    const last = group.at(-1);
    if (use && follows(last, use, modal, tokens, at)) {
      group.push(use);
      if (!/^(?:be|have|do)$/.test(use.lemma)) break;
      continue;
    }
    if (use && !use.afterTo && group.length > 0 && use.form !== 'gerund' && use.form !== 'past') break;
    const word = tokens[at]?.norm ?? '';
    if (word === ';' || word === ':' || word === '.') break;
    // "is the training of": a noun group ends the verb group; "will, if necessary, send" does not.
    if (group.length > 0 && determiners.has(word) && !asideOpen(tokens, finite, at)) break;
    if (last?.lemma === 'be' && prepositions.has(word) && !asideOpen(tokens, finite, at)) break;
  }
  return { finite, modal, group };
}

const asideOpen = (tokens: readonly Token[], finite: number, at: number): boolean =>
  tokens.slice(finite, at).filter((t) => t.norm === ',').length % 2 === 1;

function follows(
  last: VerbUse | undefined,
  use: VerbUse,
  modal: string,
  tokens: readonly Token[],
  at: number,
): boolean {
  const gap = tokens.slice((last?.at ?? at - 1) + 1, at);
  if (!last) return modal !== '' && use.form === 'base';
  if (last.lemma === 'have') {
    // "have the files translated": with an object between them nothing is perfect.
    const near = gap.every((t) => t.kind === 'mark' || skipsAsAdverb(t.norm));
    return near && (use.form === 'past' || use.form === 'participle');
  }
  if (last.lemma === 'do') return use.form === 'base' && gap.every((t) => skipsAsAdverb(t.norm));
  if (last.lemma !== 'be') return false;
  const plain = gap.every((t) => skipsAsAdverb(t.norm) || t.norm === 'to');
  if (!plain && !(gap[0]?.norm === ',' && gap.at(-1)?.norm === ',')) return false;
  // "is to be drawn up", "are to train"; "being" in "is being drafted".
  return use.form === 'past' || use.form === 'participle' || use.form === 'gerund' || use.afterTo;
}

const skipsAsAdverb = (word: string): boolean =>
  isManner(word) ||
  /^(?:not|also|never|always|already|now|still|then|both|again|further|currently|jointly|being|only|just|therefore|soon|duly|once|often|all|each|perhaps|maybe|ever|later|first|too|together|instead|indeed|moreover|furthermore|yet|anew|thereafter)$/.test(
    word,
  );

function unclaimed(
  tokens: readonly Token[],
  groups: readonly Group[],
  byPlace: ReadonlyMap<number, VerbUse>,
): Group | null {
  const byFinite = new Map(groups.map((g) => [g.finite, g]));
  let open = 0;
  const free: Group[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (opensClause(tokens, at, byFinite, byPlace)) open++;
    const group = byFinite.get(at);
    if (!group) continue;
    if (open > 0) open--;
    else free.push(group);
  }
  // "A harbour police that serves the law": a noun group, whose only verb says what it is like.
  if (free.length === 0 && tokens.some((t, at) => /^(?:that|which|who)$/.test(t.norm) && at > 0)) return null;
  // "Should the need arise, the Ministry will …": an inverted condition in front.
  const [first, ...rest] = free;
  const inverted = first?.finite === 0 && /^(?:should|had|were)$/.test(tokens[0]?.norm ?? '');
  if (first && inverted) {
    const comma = tokens.findIndex((t) => t.norm === ',');
    return rest.find((g) => g.finite > comma) ?? first;
  }
  if (!first || isAuxiliary(tokens, first.finite)) return first ?? groups[0] ?? null;
  const sure = rest.find((g) => isAuxiliary(tokens, g.finite));
  // "Dutch engineers will sink", "the data collected in May will": what is only perhaps a verb gives way, unless a coordination stands between.
  const between = sure ? tokens.slice(first.finite + 1, sure.finite) : [];
  const coordinated = between.some((t) => /^(?:and|but|or|so|;|:|,)$/.test(t.norm));
  const own = tokens[first.finite - 1];
  const named = own?.kind === 'word' && /^(?:we|it|they|he|she|i|there)$/.test(own.norm);
  return sure && !coordinated && !named ? sure : first;
}

function opensClause(
  tokens: readonly Token[],
  at: number,
  finite: ReadonlyMap<number, Group>,
  byPlace: ReadonlyMap<number, VerbUse>,
): boolean {
  const word = tokens[at]?.norm ?? '';
  if (!OPENS.test(word)) return false;
  const next = tokens[at + 1]?.norm ?? '';
  const before = tokens[at - 1]?.norm ?? '';
  if (word === 'that') {
    // "that report": a pronoun or determiner at the head of the sentence.
    if (at === 0) return false;
    return !prepositions.has(before);
  }
  if (RELATIVE.test(word)) {
    // "Where possible", "What BZ wants to achieve is": the former has no verb, the latter one.
    if (word === 'where') return hasOwnVerb(tokens, at, finite);
    return true;
  }
  if (word === 'as') {
    if (
      /^(?:a|an|well|of|against|from|regards|to|part|appropriate|necessary|needed|required|possible|at|in)$/.test(next)
    )
      return false;
    // "as soon as the parliament has adopted": the second one opens.
    if (/^(?:soon|long|far|much|many|quickly|often|early|swiftly)$/.test(next)) return false;
    return hasOwnVerb(tokens, at, finite);
  }
  // "Before 2028 the Ministry will have …": a date, and then the main clause.
  if (/^(?:before|after|until|till|since)$/.test(word) && opensDate(tokens, at)) return false;
  if (/^(?:before|after|until|till|since)$/.test(word)) return hasOwnVerb(tokens, at, finite) && !byPlace.get(at + 1);
  return hasOwnVerb(tokens, at, finite);
}

// "before 2028", "after the summer of 2027 the Minister …": behind the year another group begins.
const opensDate = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at + 1]?.kind === 'number') return true;
  const year = tokens.findIndex((t, i) => i > at && i <= at + 5 && /^(?:19|20)\d\d$/.test(t.norm));
  const next = tokens[year + 1];
  return (
    year > 0 &&
    next !== undefined &&
    (determiners.has(next.norm) || next.capital || /^(?:we|it|there|,)$/.test(next.norm))
  );
};

// A verb before the comma that closes the clause, and another one behind it.
function hasOwnVerb(tokens: readonly Token[], at: number, finite: ReadonlyMap<number, Group>): boolean {
  let close = at + 1;
  while (close < tokens.length && !/^[,;:)]$/.test(tokens[close]?.norm ?? '')) close++;
  const places = [...finite.keys()];
  const inside = places.filter((i) => i > at && i < close);
  if (inside.length === 0) return false;
  const outside = places.some((i) => i > close || i < at);
  // "After the summer the Minister will write": the only verb of the sentence is the main one.
  return outside || inside.length > 1;
}

const CONNECTIVE =
  /^(?:because|so|while|whereas|although|though|unless|if|when|once|until|provided|whether|which|who|whom|whose|where|since)$/;

// The main clause runs on until a clause opens that has a verb of its own, or a semicolon or colon.
function endOf(tokens: readonly Token[], main: Group, groups: readonly Group[]): number {
  const last = main.group.at(-1)?.at ?? main.finite;
  for (let at = last + 1; at < tokens.length; at++) {
    const word = tokens[at]?.norm ?? '';
    if (word === ';' || word === ':') return at;
    const verbBehind = groups.some((g) => g.finite > at);
    if (!verbBehind) continue;
    if (CONNECTIVE.test(word) || (word === 'that' && at === last + 1)) return at;
  }
  return tokens.length;
}

// Behind the comma that closes what is fronted.
function startOf(tokens: readonly Token[], finite: number): number {
  for (let at = finite - 1; at > 0; at--) {
    if (tokens[at]?.norm === ';' || tokens[at]?.norm === ':') return at + 1;
  }
  return 0;
}
