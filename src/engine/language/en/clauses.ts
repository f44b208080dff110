import type { Token } from '../tokens.ts';
import { determiners, prepositions } from './lexicon/function-words.ts';
import { finitesOf, groupAt, isAuxiliary, isBareCondition, OPENS, type VerbGroup } from './verb-groups.ts';
import type { VerbUse } from './verb-uses.ts';

/** The main clause of a sentence, in token indices. */
export interface MainClause extends VerbGroup {
  /** Where its own words begin, behind a fronted clause. */
  readonly start: number;
  /** Where a clause behind it begins, or the end of the sentence. */
  readonly end: number;
}

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
  return { start: startOf(tokens, main.finite), end, ...main };
}

function unclaimed(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  byPlace: ReadonlyMap<number, VerbUse>,
): VerbGroup | null {
  const byFinite = new Map(groups.map((g) => [g.finite, g]));
  let open = 0;
  const free: VerbGroup[] = [];
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
  const counted = behindParticiple(tokens, first, rest);
  if (counted) return counted;
  const behind = behindFront(tokens, first, rest);
  if (behind) return behind;
  if (!first || isAuxiliary(tokens, first.finite)) return first ?? groups[0] ?? null;
  const sure = rest.find((g) => isAuxiliary(tokens, g.finite));
  // "Dutch engineers will sink", "the data collected in May will": what is only perhaps a verb gives way, unless a coordination stands between.
  const between = sure ? tokens.slice(first.finite + 1, sure.finite) : [];
  const joins = between.filter((t) => /^(?:and|but|or|so|;|:|,)$/.test(t.norm));
  // "the share completed within a year, 34 per cent in 2024, will rise": what stands between two commas right before the verb joins nothing.
  const isAside = joins.length === 2 && joins.every((t) => t.norm === ',') && between.at(-1) === joins[1];
  const coordinated = joins.length > 0 && !isAside && !(sure && isExample(tokens, first.finite, sure.finite));
  const own = tokens[first.finite - 1];
  const named = own?.kind === 'word' && /^(?:we|it|they|he|she|i|there)$/.test(own.norm);
  return sure && !coordinated && !named ? sure : first;
}

// "The number of disputes recorded in the tool falls": what is counted is told by a participle, and what the number does by the verb behind it.
function behindParticiple(
  tokens: readonly Token[],
  first: VerbGroup | undefined,
  rest: readonly VerbGroup[],
): VerbGroup | null {
  if (first?.group.length !== 1 || first.modal !== '' || first.group[0]?.form !== 'past') return null;
  if (!prepositions.has(tokens[first.finite + 1]?.norm ?? '')) return null;
  if (!tokens.slice(0, 3).some((t) => /^(?:number|share|proportion|percentage|rate|level)$/.test(t.norm))) return null;
  // An auxiliary or modal is surer still, and is found below.
  if (rest.some((g) => isAuxiliary(tokens, g.finite))) return null;
  const next = rest.find((g) => g.group[0]?.form === 'present');
  return next && !tokens.slice(first.finite, next.finite).some((t) => OPENS.test(t.norm)) ? next : null;
}

// "Items, like maps, seals and ledgers, will be returned": in a row of examples stands no verb.
const isExample = (tokens: readonly Token[], at: number, sure: number): boolean =>
  tokens[sure - 1]?.norm === ',' &&
  tokens.some(
    (t, i) =>
      i > 0 &&
      i < at &&
      tokens[i - 1]?.norm === ',' &&
      /^(?:like|such|including|notably|especially|particularly|among)$/.test(t.norm),
  );

// "Now that three allies have made such an appointment, the government will …", "In response to the questions the House asked, the Surgeon General
// will …": behind what is fronted the main clause opens at a comma, with its subject and "will".
function behindFront(
  tokens: readonly Token[],
  first: VerbGroup | undefined,
  rest: readonly VerbGroup[],
): VerbGroup | null {
  const opening = tokens[/^(?:partly|now|only)$/.test(tokens[0]?.norm ?? '') ? 1 : 0]?.norm ?? '';
  if (!first || /^(?:will|shall)$/.test(first.modal) || !(OPENS.test(opening) || prepositions.has(opening)))
    return null;
  const found = rest.find((g) => /^(?:will|shall)$/.test(g.modal));
  const comma = found ? tokens.findLastIndex((t, at) => at < found.finite && t.norm === ',') : -1;
  if (!found || comma < first.finite || found.finite - comma > 8) return null;
  return /^(?:and|but|or|so|nor|who|which|that|where|when)$/.test(tokens[comma + 1]?.norm ?? '') ? null : found;
}

function opensClause(
  tokens: readonly Token[],
  at: number,
  finite: ReadonlyMap<number, VerbGroup>,
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
    if (before === 'insofar') return false;
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
function hasOwnVerb(tokens: readonly Token[], at: number, finite: ReadonlyMap<number, VerbGroup>): boolean {
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
function endOf(tokens: readonly Token[], main: VerbGroup, groups: readonly VerbGroup[]): number {
  const last = main.group.at(-1)?.at ?? main.finite;
  for (let at = last + 1; at < tokens.length; at++) {
    const word = tokens[at]?.norm ?? '';
    if (word === ';' || word === ':') return at;
    const verbBehind = groups.some((g) => g.finite > at);
    // "where necessary", "if possible": no clause.
    if (!verbBehind || isBareCondition(tokens, at)) continue;
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
