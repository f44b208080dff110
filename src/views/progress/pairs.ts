/** Things of two versions that belong together, and what is left of each. */
export interface Pairing<Thing> {
  readonly pairs: readonly (readonly [before: Thing, now: Thing])[];
  readonly before: readonly Thing[];
  readonly now: readonly Thing[];
}

/** Pairs what goes by the same name in both versions, in order of place; what has no name (null) stays alone. */
export function pairedBy<Thing>(
  before: readonly Thing[],
  now: readonly Thing[],
  nameBefore: (thing: Thing) => string | null,
  nameNow = nameBefore,
): Pairing<Thing> {
  const waiting = new Map<string, Thing[]>();
  for (const thing of now) {
    const name = nameNow(thing);
    if (name !== null) waiting.has(name) ? waiting.get(name)?.push(thing) : waiting.set(name, [thing]);
  }
  const pairs = before.flatMap((thing): (readonly [Thing, Thing])[] => {
    const name = nameBefore(thing);
    const partner = name === null ? undefined : waiting.get(name)?.shift();
    return partner === undefined ? [] : [[thing, partner]];
  });
  const paired = new Set(pairs.flat());
  const left = (things: readonly Thing[]): Thing[] => things.filter((thing) => !paired.has(thing));
  return { pairs, before: left(before), now: left(now) };
}
