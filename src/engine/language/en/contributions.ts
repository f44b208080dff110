import { norm, type Token } from '../tokens.ts';
import { determiners, prepositions } from './lexicon/function-words.ts';
import type { FoundPhrase } from './phrases.ts';
import type { Reading } from './reading.ts';

/** Whether a contribution is what the sentence's own verb does: "supports police reforms", "will help to reform". */
export function isMainDeed(phrase: FoundPhrase, { main, tokens, clause, uses }: Reading): boolean {
  const own = main.group.at(-1);
  if (!own) return false;
  const governed = uses.find((u) => u.at > own.at && u.at - own.at <= 3 && u.afterTo);
  const at = phrase.tokens;
  const onVerb = at.includes(own.at) || (governed !== undefined && at.includes(governed.at));
  if (!onVerb)
    return tokens[at[0] ?? 0]?.norm === 'contribution' && /^(?:make|provide|deliver|offer|give)$/.test(own.lemma);
  // "support three posts with EUR 2 million" is measured; a bare "help" asks for what is helped.
  if (clause.voice === 'passive') return false;
  const next = tokens[(at.at(-1) ?? 0) + 1];
  // "aid", "back", "assist" as verbs have an object.
  return (
    next !== undefined &&
    next.kind !== 'mark' &&
    !(at.length === 1 && own.lemma === 'back' && !/^(?:the|a|its|their|our|all|any|[a-z]+s)$/.test(next.norm))
  );
}

// Those whom a government helps in person: that is the deed itself.
const PEOPLE =
  /^(?:travellers?|citizens?|nationals?|passengers?|tourists?|victims?|families|relatives|patients?|fishermen|residents?|refugees?|prisoners?|detainees?|hostages?)$/;

/** "will support travellers in distress": whether people are helped in person, where "help refugees become self-reliant" is towards something. */
export function helpsPeople(tokens: readonly Token[], first: number): boolean {
  const object = tokens.slice(first + 1, first + 5);
  const at = object.findIndex((t) => PEOPLE.test(t.norm));
  const describes = (t: Token): boolean =>
    determiners.has(t.norm) || t.kind === 'number' || t.capital || DESCRIBING.test(t.norm);
  if (at < 0 || !object.slice(0, at).every(describes)) return false;
  const behind = tokens.slice(first + at + 2);
  if (behind.some((t, i) => isTowards(t, behind[i + 1]))) return false;
  const [next, place] = behind;
  if (next === undefined || next.kind !== 'word' || /ly$/.test(next.norm)) return true;
  return (
    /^(?:abroad|under|from|before|within|at|on|by|who|and)$/.test(next.norm) ||
    (next.norm === 'in' &&
      (place?.capital === true || /^(?:distress|need|trouble|difficulty|person|20\d\d)$/.test(place?.norm ?? '')))
  );
}

const DESCRIBING = /^(?:dutch|stranded|injured|wounded|young|elderly|vulnerable|individual|other)$/;

// "to become", "by training them", "with two advisers": what is to come of it, or how.
const isTowards = ({ norm: word }: Token, next: Token | undefined): boolean =>
  /^(?:become|escape|rebuild|regain|with|through)$/.test(word) ||
  (word === 'to' && next?.kind === 'word' && !next.capital) ||
  (word === 'by' && /.{3}ing$/.test(next?.norm ?? ''));

const BODIES =
  /^(?:funds?|budget|missions?|operations?|exercises?|consultations?|meetings?|conferences?|talks|negotiations|groups?|committees?)$/;

/** "contribute to the UN emergency fund", "to the mission": whether what is contributed to is a body or a meeting, and no effect. */
export function goesToBody(tokens: readonly Token[], first: number, last: number): boolean {
  if (!/^(?:contribut|participat)/.test(norm(tokens, first)) || !/^(?:to|in)$/.test(norm(tokens, last))) return false;
  let head = last;
  while (tokens[head + 1]?.kind === 'word' && !prepositions.has(norm(tokens, head + 1)) && head - last < 7) head++;
  // "contribute to resuming the negotiations": that is an effect.
  if (/.{3}ing$/.test(norm(tokens, last + 1)) && norm(tokens, last + 1) !== 'working') return false;
  // "the Joint Expeditionary Force", where "a professional police force" is to come about.
  if (tokens[head]?.capital && /^(?:forces?|groups?)$/.test(norm(tokens, head))) return true;
  return head > last && !determiners.has(norm(tokens, head)) && BODIES.test(norm(tokens, head));
}
