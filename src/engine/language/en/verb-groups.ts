import { norm, type Token } from '../tokens.ts';
import { determiners, isManner, prepositions } from './lexicon/function-words.ts';
import { natureOf } from './natures.ts';
import { MODALS, skipAdverbs, type VerbUse } from './verb-uses.ts';

/** Words that open a clause. */
export const OPENS =
  /^(?:if|unless|whatever|whoever|whichever|when|whenever|while|whilst|whereas|because|since|although|though|once|until|till|before|after|as|where|wherever|provided|lest|insofar|that|which|who|whom|whose|whether|how|why|what)$/;

/** What carries a clause, with the verbs that hang on it; see `MainClause`. */
export interface VerbGroup {
  /** The word that carries tense or mood: "will", "has", "strengthens"; -1 in a sentence without a verb. */
  readonly finite: number;
  /** Its modal; '' when it has none. */
  readonly modal: string;
  /** The verbs of the group in order, auxiliaries first: "has been drafted" gives have, be, draft. The last one names what is done. */
  readonly group: readonly VerbUse[];
}

/** Whether a word carries tense or mood for another verb. */
export const isAuxiliary = (tokens: readonly Token[], at: number): boolean =>
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
  // "Owing to our mentors, the rate will …": behind an article stands a noun.
  if (
    use.form === 'present' &&
    !isAuxiliary(tokens, use.at) &&
    /^(?:the|a|an|our|its|their|his|her)$/.test(norm(tokens, use.at - 1))
  )
    return false;
  // "Having heard the mayors, the Minister will …": what went before.
  if (back === 'having') return false;
  // "Desired end state: …", "as and when required, the Marechaussee will …", "the post, staffed by nine technicians, will …": a participle.
  if (use.form === 'past' && !isAuxiliary(tokens, use.at) && isParticiple(tokens, use.at, back)) return false;
  // "the agreement concluded in 2023": a participle behind its noun, in front of its circumstances.
  if (use.form === 'past' && !isAuxiliary(tokens, use.at) && determiners.has(back)) return false;
  // "a better coordinated approach", "newly arrived families": what something is like.
  if (
    use.form === 'past' &&
    !isAuxiliary(tokens, use.at) &&
    /^(?:better|well|more|less|newly|recently|most|best|poorly|highly)$/.test(norm(tokens, use.at - 1))
  )
    return false;
  if (use.form !== 'base' || use.lemma === 'have' || use.lemma === 'do') return true;
  // "calls and", "the works of": a bare form carries a clause only with something behind it.
  const next = tokens[use.at + 1]?.norm ?? '';
  // "The catering contract, including VAT, will be signed"
  if (next === ',' && isNounBeforeAside(tokens, use.at)) return false;
  return back !== '' && use.at > 0 && !/^(?:and|or|but|of|will|is|are|has|have)$/.test(next);
}

const isParticiple = (tokens: readonly Token[], at: number, back: string): boolean =>
  at === 0 ||
  (isBareCondition(tokens, at - 1) && hasModal(tokens, at + 1)) ||
  (back === ',' && /^(?:by|with|in|at|on|from|for)$/.test(tokens[at + 1]?.norm ?? '') && hasModal(tokens, at + 1));

const isNounBeforeAside = (tokens: readonly Token[], at: number): boolean =>
  !/^(?:which|who|that|and|but|so)$/.test(tokens[at + 2]?.norm ?? '') &&
  !tokens.slice(0, at).some((t) => OPENS.test(t.norm)) &&
  hasModal(tokens, at + 2);

// Whether a modal stands anywhere from there on.
const hasModal = (tokens: readonly Token[], from: number): boolean =>
  tokens.some((_, at) => at >= from && isModalAt(tokens, at));

/** The verbs that hang on a finite one: "will have been drafted", "is to be drawn up", "does not accept". */
export function groupAt(tokens: readonly Token[], byPlace: ReadonlyMap<number, VerbUse>, finite: number): VerbGroup {
  // "have to be halved": what must be.
  const obliged = isObligation(tokens, byPlace, finite);
  const modal = obliged ? 'must' : isModalAt(tokens, finite) ? (tokens[finite]?.norm ?? '') : '';
  const group: VerbUse[] = [];
  const first = byPlace.get(finite);
  if (first && !modal) group.push(first);
  // A lexical verb has nothing hanging on it.
  if (first && !modal && !isAuxiliary(tokens, finite)) return { finite, modal, group };
  for (
    let at = behindAside(tokens, byPlace, finite);
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

// "will, now that the powers have been laid down in the act, conduct tests": behind the clause between commas.
function behindAside(tokens: readonly Token[], byPlace: ReadonlyMap<number, VerbUse>, finite: number): number {
  if (
    norm(tokens, finite + 1) !== ',' ||
    !/^(?:now|if|when|once|as|where|because|since)$/.test(norm(tokens, finite + 2))
  )
    return finite + 1;
  const close = tokens.findIndex((t, at) => at > finite + 2 && t.norm === ',' && byPlace.get(at + 1)?.form === 'base');
  return close < 0 ? finite + 1 : close + 1;
}

// "has to invest more": what we must do. In the passive it is most often a rule ("choices have to be made"), unless something has to change.
const isObligation = (tokens: readonly Token[], byPlace: ReadonlyMap<number, VerbUse>, at: number): boolean => {
  if (!/^(?:has|have)$/.test(norm(tokens, at)) || norm(tokens, at + 1) !== 'to') return false;
  const led = byPlace.get(at + 2);
  if (led?.afterTo !== true) return false;
  const deed = byPlace.get(at + 3);
  return (
    led.lemma !== 'be' ||
    (deed !== undefined && (natureOf(deed.lemma) === 'change' || /^(?:halve|double|triple)$/.test(deed.lemma)))
  );
};

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
  if (!last) return modal !== '' && (use.form === 'base' || use.afterTo);
  if (last.lemma === 'have') {
    // "have the files translated": with an object between them nothing is perfect.
    const near = gap.every((t) => t.kind === 'mark' || skipsAsAdverb(t.norm));
    return near && (use.form === 'past' || use.form === 'participle');
  }
  // "does, however, have a duty"
  if (last.lemma === 'do')
    return use.form === 'base' && gap.every((t) => t.norm === ',' || t.norm === 'however' || skipsAsAdverb(t.norm));
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

/** "where necessary", "if possible": a condition without a verb of its own. */
export const isBareCondition = (tokens: readonly Token[], at: number): boolean =>
  /^(?:where|if|when)$/.test(tokens[at]?.norm ?? '') &&
  /^(?:necessary|possible|appropriate|needed|required|relevant|applicable|feasible|useful|desired)$/.test(
    tokens[at + 1]?.norm ?? '',
  );
