import type { Token } from '../tokens.ts';
import { oneOf } from '../traits.ts';
import type { MainClause } from './clauses.ts';

const DENIES = oneOf(['niet', 'geen', 'nooit']);

/** Whether a clause is denied: "niet" right behind its verb or before its end. "Niet alleen" and "niet later dan" deny nothing. */
export const isNegated = (tokens: readonly Token[], main: MainClause): boolean =>
  DENIES.in(tokens) &&
  tokens.some(
    (t, at) =>
      DENIES.is(t) &&
      at > (main.finite?.at ?? 0) - 4 &&
      at < main.end &&
      !/^(?:alleen|later|langer|meer|minder|lager|hoger|slechts|enkele|enkel|beperkt)$/.test(
        tokens[at + 1]?.norm ?? '',
      ) &&
      // "binnen niet al te lange tijd"
      !(tokens[at + 1]?.norm === 'al' && tokens[at + 2]?.norm === 'te'),
  );
