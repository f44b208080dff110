import { norm, type Token } from '../tokens.ts';

const LEADS =
  /^(?:come|ahead|approaching|autumn|spring|by|before|from|until|till|to|in|on|at|since|around|within|during|throughout|over|between|after|for|through|than|later|no|not|of|the|as|effect|with|early|late|mid|end|latest|up|period|years|beginning|start|course|first|second|third|fourth|last|starting|onwards|per|about)$/;
const OPENS =
  /^(?:come|ahead|by|before|from|until|till|to|in|on|at|since|around|within|during|throughout|over|between|after|for|through|with|no|not|as|early|late|mid|starting|per|up|about)$/;

/** Where a time begins with the words that lead up to it and belong to it: "by", "no later than", "with effect from", "over the period". Token indices. */
export function withOpeners(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 7 && LEADS.test(norm(tokens, from - 1))) from--;
  while (from < at && !OPENS.test(norm(tokens, from))) from++;
  // "the number of consular points … to 18 by 2027", "to be in": a preposition of something else in front of another one.
  while (
    from < at &&
    /^(?:to|of|for|in|at|up|on|as|over|about|through|with)$/.test(norm(tokens, from)) &&
    OPENS.test(norm(tokens, from + 1)) &&
    !/^(?:up to|with effect|as of|as from|no later|not later)$/.test(`${norm(tokens, from)} ${norm(tokens, from + 1)}`)
  )
    from++;
  return from;
}
