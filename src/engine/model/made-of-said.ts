import type { Placed } from './placed.ts';

interface Known<Said> {
  readonly said: Said;
  /** The same as one word, to tell whether it changed; put together when that is asked. */
  key: string | null;
}

/**
 * Makes something of what the stretches of a draft say, and makes it anew only when they say something else than the last time. What `said` takes
 * from a stretch is all that `make` gets to see; offsets do not belong in it, for those change at every stroke.
 */
export function madeOfSaid<Stretch extends object, Said, Made>(
  said: (stretch: Stretch) => Said,
  make: (all: readonly Said[]) => Made,
): (stretches: readonly Placed<Stretch>[]) => Made {
  const known = new WeakMap<Stretch, Known<Said>>();
  const knownOf = (stretch: Stretch): Known<Said> => {
    const now = known.get(stretch) ?? { said: said(stretch), key: null };
    known.set(stretch, now);
    return now;
  };
  let latest: { readonly of: readonly Known<Said>[]; readonly made: Made } | null = null;
  return (stretches) => {
    const of = stretches.map(({ stretch }) => knownOf(stretch));
    const before = latest;
    const stands = before?.of.length === of.length && of.every((one, i) => isSame(one, before.of[i]));
    latest = { of, made: before && stands ? before.made : make(of.map((one) => one.said)) };
    return latest.made;
  };
}

const isSame = <Said>(one: Known<Said>, other: Known<Said> | undefined): boolean =>
  one === other || (other !== undefined && keyOf(one) === keyOf(other));

function keyOf<Said>(known: Known<Said>): string {
  known.key ??= JSON.stringify(known.said);
  return known.key;
}
