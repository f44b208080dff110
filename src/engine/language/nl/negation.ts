import type { Token } from '../tokens.ts';
import { oneOf } from '../traits.ts';
import type { MainClause } from './clauses.ts';

const DENIES = oneOf(['niet', 'geen', 'nooit']);

// "zal geen vergunningen meer afgeven": that it stops is promised.
const stops = (tokens: readonly Token[], { finite, governed }: MainClause, at: number): boolean =>
  finite?.infinitive === 'zullen' &&
  governed.some(
    (use) =>
      use.at > at &&
      use.at - at <= 5 &&
      tokens[use.at - 1]?.norm === 'meer' &&
      use.at - at > 2 &&
      use.infinitive !== 'doen',
  );

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
      !stops(tokens, main, at) &&
      // "binnen niet al te lange tijd"
      !(tokens[at + 1]?.norm === 'al' && tokens[at + 2]?.norm === 'te'),
  );
