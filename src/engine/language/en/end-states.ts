import type { Token } from '../tokens.ts';
import {
  blessings,
  conditions,
  counted,
  localPlagues,
  parties,
  peace,
  places,
  plagues,
  turnedInto,
} from './lexicon/end-states.ts';
import { prepositions } from './lexicon/function-words.ts';
import { MONTHS } from './lexicon/times.ts';
import type { VerbUse } from './verb-uses.ts';

const REACH = 20;

/** An end state of a country, region or the world, brought about by the verb: gives the indices of its words. */
export function endStatesOf(tokens: readonly Token[], uses: readonly VerbUse[]): number[][] {
  const found: number[][] = [];
  for (const use of uses) {
    // "bring about peace": the object stands behind the particle.
    const verb = use.particleAt === use.at + 1 && use.lemma === 'bring about' ? use.particleAt : use.at;
    const rest = tokens.slice(verb + 1, verb + 1 + REACH);
    // "the number of displaced people down from 2.4 million (2024) to zero": brackets end no object.
    const stop = rest.findIndex((t) => t.kind === 'mark' && !/^[()]$/.test(t.norm));
    const object = stop < 0 ? rest : rest.slice(0, stop);
    const last = objectEnd(use.lemma, object);
    if (last !== null) found.push(Array.from({ length: last + 2 + verb - use.at }, (_, i) => use.at + i));
  }
  const thanks = fallsThanksToUs(tokens, uses);
  return thanks === null ? found : [...found, [thanks]];
}

const FALLING = /^(?:fall|drop|decline|decrease|halve|shrink|disappear|vanish|cease)$/;
const FIGURES =
  /^(?:poverty|hunger|unemployment|mortality|illiteracy|crime|corruption|violence|deforestation|malnutrition|piracy)$/;
const RATES = /^(?:murder|crime|homicide|poverty|mortality|unemployment|illiteracy|death)$/;

// "Owing to the Dutch training programme, the murder rate across Dorva will fall": what the statistics of a country tell.
function fallsThanksToUs(tokens: readonly Token[], uses: readonly VerbUse[]): number | null {
  const thanks = tokens.some(
    (t, at) =>
      t.norm === 'to' &&
      /^(?:thanks|owing|due)$/.test(tokens[at - 1]?.norm ?? '') &&
      tokens.slice(at + 1, at + 4).some((n) => /^(?:dutch|our|netherlands)$/.test(n.norm)),
  );
  if (!thanks) return null;
  const figure = tokens.findIndex(
    (t, at) => FIGURES.test(t.norm) || (/^rates?$/.test(t.norm) && RATES.test(tokens[at - 1]?.norm ?? '')),
  );
  const place = tokens.slice(figure + 1, figure + 4);
  if (figure < 0 || !/^(?:in|across|throughout|of)$/.test(place[0]?.norm ?? '') || !namesPlace(place)) return null;
  return uses.find((use) => use.at > figure && FALLING.test(use.lemma))?.at ?? null;
}

type Way = (object: readonly Token[]) => number | null;

// The first way that finds an end state in the object: the index of the word that makes it one.
const objectEnd = (verb: string, object: readonly Token[]): number | null => {
  for (const [verbs, way] of WAYS)
    if (verbs.test(verb)) {
      const at = way(object);
      if (at !== null) return at;
    }
  return null;
};

const isPlaceName = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.capital &&
  !MONTHS.has(token.norm) &&
  !/^(?:dutch|the|netherlands|schiphol|rotterdam|hague|house|ministry|minister|government)$/.test(token.norm);

const isPlace = (token: Token | undefined): boolean =>
  token !== undefined && (isPlaceName(token) || places.has(token.norm));

const namesPlace = (object: readonly Token[]): boolean => object.some(isPlace);

// A noun that heads its group: "conflict research" is about research.
const isHead = (object: readonly Token[], at: number): boolean => {
  const next = object[at + 1];
  return (
    next?.kind !== 'word' ||
    prepositions.has(next.norm) ||
    /^(?:to|and|or|before|by|that|which|who|there|once|forever|worldwide|is|has|will|among|everywhere|altogether|completely|within)$/.test(
      next.norm,
    )
  );
};

// "stop funding for the fight against poverty": not the poverty itself.
const isReached = (object: readonly Token[], at: number): boolean =>
  !object
    .slice(0, at)
    .some((t) => /^(?:against|for|on|about|with|by|through|into|at|after|during|under)$/.test(t.norm));

/** Ends what plagues people: "end the war in Dorva", "stamp out corruption in the region". */
const endsPlague: Way = (object) => {
  const at = object.findIndex(
    (t, i) =>
      i < 9 &&
      isHead(object, i) &&
      isReached(object, i) &&
      (plagues.has(t.norm) || isClimateChange(object, i) || (localPlagues.has(t.norm) && namesPlace(object))),
  );
  return at < 0 ? null : at;
};

const isClimateChange = (object: readonly Token[], at: number): boolean =>
  object[at]?.norm === 'change' && object[at - 1]?.norm === 'climate';

const before =
  (word: RegExp, way: Way): Way =>
  (object) => {
    const at = object.findIndex((t, i) => i < 9 && word.test(t.norm));
    return at < 0 ? null : way(object);
  };

// "put an end to", "put a stop to", "put paid to"
const putsEnd = before(/^(?:end|stop|halt|paid)$/, (object) => {
  const to = object.findIndex((t) => t.norm === 'to');
  const at = to < 0 ? null : endsPlague(object.slice(to + 1));
  return at === null ? null : at + to + 1;
});

/** Frees a place or people of it: "free Lomasi from poverty", "rid the world of landmines", "lift a million people out of poverty". */
const freesFrom: Way = (object) => {
  const from = object.findIndex((t, i) => i < 8 && /^(?:from|of)$/.test(t.norm));
  if (from < 1 || !namesPlace(object.slice(0, from))) return null;
  const at = object.findIndex(
    (t, i) =>
      i > from && (plagues.has(t.norm) || localPlagues.has(t.norm) || counted.has(t.norm) || turnedInto.has(t.norm)),
  );
  return at < 0 ? null : at;
};

const NOUGHT = /^(?:zero|none|nil|nought|naught|nothing)$/;

/** Brings a number to nought that only another country can: "reduces malaria deaths from 8,400 to none". */
const toNought: Way = (object) => {
  const what = object.findIndex((t, i) => i < 6 && (counted.has(t.norm) || plagues.has(t.norm)));
  const nought = object.findIndex(
    (t, i) => i > what && NOUGHT.test(t.norm) && /^(?:to|at)$/.test(object[i - 1]?.norm ?? ''),
  );
  return what >= 0 && nought > what ? what : null;
};

const toEnd: Way = (object) => {
  const at = object.findIndex(
    (t, i) => i < 6 && (plagues.has(t.norm) || (localPlagues.has(t.norm) && namesPlace(object))),
  );
  return at >= 0 && object.some((t, i) => i > at && /^(?:end|halt|close|standstill)$/.test(t.norm)) ? at : null;
};

/** Brings peace, or order to a place: a court or service is something else ("security service"). */
const bringsPeace: Way = (object) => {
  const at = object.findIndex((t, i) => i < 6 && (peace.has(t.norm) || (blessings.has(t.norm) && namesPlace(object))));
  if (at < 0 || !isHead(object, at)) return null;
  return object.slice(0, at).some((t) => t.norm !== 'to' && prepositions.has(t.norm)) ? null : at;
};

// "secure justice", "achieve security": ours as often, unless a place is named with it.
const securesPeace: Way = (object) => {
  const at = bringsPeace(object);
  if (at === null) return null;
  return peace.has(object[at]?.norm ?? '') ||
    /^(?:stability|democracy)$/.test(object[at]?.norm ?? '') ||
    namesPlace(object.slice(at))
    ? at
    : null;
};

const rootCauses: Way = (object) => {
  const at = object.findIndex(
    (t, i) =>
      i < 6 &&
      t.norm === 'causes' &&
      /^(?:root|underlying|deeper|deep|fundamental|deepest|real)$/.test(object[i - 1]?.norm ?? ''),
  );
  return at < 0 ? null : at;
};

// "stabilise Karvania", "pacify the eastern provinces"; "free 12 prisoners" is none.
const placeItself: Way = (object) => {
  const at = object.findIndex((t, i) => i < 4 && isPlace(t) && !/^(?:border|border-post|capital|area)$/.test(t.norm));
  return at < 0 || object.slice(0, at).some((t) => prepositions.has(t.norm)) || !isHead(object, at) ? null : at;
};

const reconciles: Way = (object) => {
  const at = object.findIndex((t, i) => i < 6 && (parties.has(t.norm) || isPlaceName(t)));
  return at < 0 ? null : at;
};

const becomes: Way = (object) => {
  const into = object.findIndex((t) => t.norm === 'into');
  const at = object.findIndex((t, i) => i > into && turnedInto.has(t.norm));
  return into > 0 && at > 0 && namesPlace(object.slice(0, into)) ? at : null;
};

// "make the valley safe", "render Karvania governable again"; "make the school's website free".
const makesSo: Way = (object) => {
  const place = object.findIndex((t, i) => i < 6 && isPlace(t));
  const at = object.findIndex((t, i) => i > place && i < 9 && conditions.has(t.norm));
  const between = object.slice(place + 1, at);
  if (place < 0 || at < 0 || between.some((t) => prepositions.has(t.norm) && t.norm !== 'of')) return null;
  const next = object[at + 1];
  return next?.kind === 'word' && !/^(?:again|for|by|before|and|from|once|in|to|within|of)$/.test(next.norm)
    ? null
    : at;
};

const breaks: Way = (object) => {
  const at = object.findIndex(
    (t, i) => i < 5 && /^(?:circle|cycle|spiral|deadlock|stalemate|grip|stranglehold|power|hold|back)$/.test(t.norm),
  );
  if (at < 0) return null;
  return /^(?:circle|cycle|spiral)$/.test(object[at]?.norm ?? '') ||
    namesPlace(object) ||
    object.some((t) => plagues.has(t.norm))
    ? at
    : null;
};

const allStates: Way = (object) => {
  const whole = object.findIndex((t, i) => i < 3 && /^(?:all|every|the|both)$/.test(t.norm));
  const states = object.findIndex(
    (t, i) => i < 8 && /^(?:states|countries|community|nations|world|parties|governments)$/.test(t.norm),
  );
  return whole >= 0 && states >= 0 && object.some((t) => t.norm === 'to') ? states : null;
};

// "ensure that peace returns to Khelun", "see to it that the fighting stops"
const seesTo: Way = (object) => {
  const that = object.findIndex((t, i) => i < 4 && t.norm === 'that');
  if (that < 0) return null;
  const at = object.findIndex(
    (t, i) =>
      i > that &&
      (peace.has(t.norm) ||
        plagues.has(t.norm) ||
        (namesPlace(object) && (blessings.has(t.norm) || localPlagues.has(t.norm)))),
  );
  const ends = object.findIndex(
    (t, i) =>
      i > at &&
      /^(?:returns?|prevails?|reigns?|ends?|stops?|ceases?|disappears?|restored|eradicated|defeated|eliminated|vanish|vanishes|over)$/.test(
        t.norm,
      ),
  );
  return at > 0 && ends > at ? ends : null;
};

const WAYS: readonly (readonly [RegExp, Way])[] = [
  [
    /^(?:end|stop|halt|eliminate|eradicate|stamp out|root out|wipe out|resolve|solve|settle|banish|abolish|conquer|defeat|destroy|vanquish|overcome|beat|crush|quell|extinguish|disarm|expel|drive out|reverse|cure|terminate|exterminate|dispel|quash|conclude|smash|dismantle|arrest|oust|topple|rout|lift|dissolve|heal)$/,
    endsPlague,
  ],
  [/^(?:put|call|bring|draw)$/, putsEnd],
  [/^(?:bring|draw|force|steer)$/, toEnd],
  [/^(?:free|rid|liberate|deliver|lift|cleanse|release|rescue|save|pull|raise|purge|relieve)$/, freesFrom],
  [
    /^(?:bring|bring down|reduce|cut|cut back|lower|drive|drive down|push back|get|push|take|decrease|bring back)$/,
    toNought,
  ],
  [
    /^(?:bring|restore|establish|impose|bring back|return|usher|give|make|deliver|reinstate|re-establish|revive|spread|forge|broker|bring about|grant|enforce)$/,
    bringsPeace,
  ],
  [
    /^(?:create|secure|achieve|safeguard|guarantee|ensure|preserve|realise|consolidate|win|build|attain|cement)$/,
    securesPeace,
  ],
  [/^(?:remove|address|tackle|take away|eliminate|eradicate|end|solve|resolve)$/, rootCauses],
  [
    /^(?:stabilise|stabilize|pacify|democratise|democratize|liberate|free|unite|reunify|unify|demilitarise|save|rescue|tame|civilise)$/,
    placeItself,
  ],
  [/^(?:reconcile|reunite|unite|bring together)$/, reconciles],
  [/^(?:turn|transform|make|convert|mould|forge|shape|change)$/, becomes],
  [/^(?:make|render|keep|leave)$/, makesSo],
  [/^(?:break)$/, breaks],
  [/^(?:persuade|convince|get|move|make|induce)$/, allStates],
  [/^(?:ensure|see|make|guarantee|secure|arrange)$/, seesTo],
];
