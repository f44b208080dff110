import { moment, type Reader } from '../moments.ts';
import { norm, type Token } from '../tokens.ts';
import { EVENTS, ORDINALS } from './lexicon/times.ts';

/*
 * Times that hang on something that happens: "after the end of the mission", "in the third phase", "as soon as the treaty enters into force".
 */

const GROUP_STOPS = /^(?:and|or|that|which|with|in|a|an|through|by|at|from|will|is|are|the|to)$/;

// The noun group that an anchor hangs on, "of" and what it governs included.
function endOfGroup(tokens: readonly Token[], from: number): number {
  let to = from;
  while (
    to < tokens.length &&
    to < from + 4 &&
    tokens[to]?.kind !== 'mark' &&
    !GROUP_STOPS.test(norm(tokens, to)) &&
    norm(tokens, to) !== 'of'
  )
    to++;
  if (norm(tokens, to) !== 'of') return Math.max(to, from);
  to++;
  if (/^(?:the|this|that|its|our|their)$/.test(norm(tokens, to))) to++;
  let more = 0;
  while (more < 3 && tokens[to]?.kind === 'word' && !GROUP_STOPS.test(norm(tokens, to))) {
    to++;
    more++;
  }
  return Math.min(to, tokens.length);
}

/** After the end of the mission, upon completion of …, in the third phase, at the start of … */
export const anchor: Reader = (tokens, at) => {
  const word = norm(tokens, at);
  if (!/^(?:after|upon|on|until|before|at|in|from|following|prior)$/.test(word)) return null;
  // "on the day the new mandate takes effect, the Netherlands will …"
  if (word === 'on' && /^(?:day|date)$/.test(norm(tokens, at + 2))) {
    const length = tokens.slice(at, at + 12).findIndex((t) => t.norm === ',');
    if (length > 4) return moment(at, at + length, null);
  }
  let i = at + 1;
  if (word === 'prior' && norm(tokens, i) === 'to') i++;
  if (/^(?:the|this|its|their|our|each|every)$/.test(norm(tokens, i))) i++;
  const ordinal = ORDINALS.has(norm(tokens, i));
  while (
    i - at < 5 &&
    tokens[i]?.kind === 'word' &&
    !EVENTS.has(norm(tokens, i)) &&
    !GROUP_STOPS.test(norm(tokens, i)) &&
    norm(tokens, i) !== 'of'
  )
    i++;
  const event = norm(tokens, i);
  if (!EVENTS.has(event)) return null;
  switch (word) {
    case 'in':
      return /^(?:phase|pilot)$/.test(event) && (ordinal || i - at > 2) ? moment(at, i + 1, null) : null;
    case 'at':
    case 'on':
    case 'from':
      return /^(?:end|start|beginning|expiry|completion|arrival|departure|opening|closure|conclusion|handover|entry|publication|launch|signing|signature|ratification|conference|summit|review)$/.test(
        event,
      ) &&
        (norm(tokens, i + 1) === 'of' || word === 'on')
        ? moment(at, endOfGroup(tokens, i), null)
        : null;
    case 'before':
    case 'until':
      return /^(?:end|start|beginning|expiry|completion|arrival|departure|elections|election|return|summit|conference|debate|sitting|withdrawal|handover|signing)$/.test(
        event,
      )
        ? moment(at, endOfGroup(tokens, i), null)
        : null;
    default:
      return moment(at, endOfGroup(tokens, i), null);
  }
};

/** "During the Dutch presidency", "throughout the deployment", "for the duration of the mandate": always a time, whatever follows. */
export const during: Reader = (tokens, at) => {
  const word = norm(tokens, at);
  const lasts = word === 'for' && ['the', 'duration', 'of'].every((next, i) => norm(tokens, at + 1 + i) === next);
  if (!lasts && !/^(?:during|throughout|pending)$/.test(word)) return null;
  const group = lasts ? at + 4 : at + 1;
  if (tokens[group]?.kind !== 'word') return null;
  return moment(at, Math.max(endOfGroup(tokens, norm(tokens, group) === 'the' ? group + 1 : group), group + 1), null);
};

/** "… the mission lasts", "… the mandate is in force": whether what begins at an index is a time that ends. */
export const lastsAsMandate = (tokens: readonly Token[], at: number): boolean => {
  const clause = tokens.slice(at, at + 7).map((t) => t.norm);
  return (
    clause.some((w) => /^(?:mission|mandate|operation|presidency|deployment|resolution)$/.test(w)) &&
    clause.some((w) => /^(?:lasts|runs|continues|force)$/.test(w)) &&
    !clause.some((w) => /^(?:necessary|needed|required|possible|while)$/.test(w))
  );
};

/** "Once the first intake has left", "as soon as the treaty enters into force": an event that can be seen to have happened. */
export const event: Reader = (tokens, at) => {
  const word = norm(tokens, at);
  // "as long as the mission lasts": until it ends.
  const soon =
    word === 'as' &&
    norm(tokens, at + 2) === 'as' &&
    (norm(tokens, at + 1) === 'soon' || (norm(tokens, at + 1) === 'long' && lastsAsMandate(tokens, at + 3)));
  const opens =
    soon ||
    /^(?:once|until)$/.test(word) ||
    // "before 2028 the Ministry will have …": a date, and then the main clause.
    ((word === 'after' || word === 'before') &&
      norm(tokens, at + 1) !== 'long' &&
      tokens[at + 1]?.kind !== 'number' &&
      !/^\d/.test(norm(tokens, at + 1)) &&
      hasVerb(tokens, at));
  if (!opens || (word === 'once' && /^(?:every|a|again|more|and)$/.test(norm(tokens, at + 1)))) return null;
  const from = soon ? at + 3 : at + 1;
  let to = from;
  while (to < tokens.length && to - at < 18 && tokens[to]?.kind !== 'mark') to++;
  const clause = tokens.slice(from, to);
  const judged = clause.some((t) =>
    /^(?:possible|practicable|feasible|permit|permits|allow|allows|necessary|needed|appropriate|circumstances|conditions|resources|time|opportunity|ready|ripe|improves|further|notice|desirable)$/.test(
      t.norm,
    ),
  );
  return judged || clause.length < 3 || !hasVerb(tokens, from - 1) ? null : moment(at, to, null);
};

const hasVerb = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at + 2; i < Math.min(tokens.length, at + 10) && tokens[i]?.kind !== 'mark'; i++)
    if (
      /^(?:has|have|is|are|enters|ends|takes|leaves|leave|arrives|arrive|adopts|adopted|expires|starts|begins|opens|closes|was|were|had|assigns|ratifies|signs|lasts|runs|continues)$/.test(
        norm(tokens, i),
      )
    )
      return true;
  return false;
};

/** "In its annual report", "in the next progress report": a product that is known to come. */
export const product: Reader = (tokens, at) => {
  if (norm(tokens, at) !== 'in' || !/^(?:the|its|their|our)$/.test(norm(tokens, at + 1))) return null;
  if (!/^(?:next|annual|following|upcoming|forthcoming|first|new)$/.test(norm(tokens, at + 2))) return null;
  for (let i = at + 3; i < at + 6; i++)
    if (
      /^(?:report|letter|review|agenda|budget|plan|evaluation|edition|strategy|framework|overview|update|round|cycle)$/.test(
        norm(tokens, i),
      )
    )
      return moment(at, i + 1, null);
  return null;
};
