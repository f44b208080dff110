import type { Token } from '../tokens.ts';
import { prepositions } from './lexicon/function-words.ts';
import type { VerbUse } from './verb-uses.ts';

const PEACE =
  /^(?:peace|stability|order|democracy|calm|security|harmony|prosperity|freedom|justice|unity|ceasefire|truce|reconciliation)$/;
const EVILS =
  /^(?:war|conflict|conflicts|violence|fighting|hostilities|piracy|terrorism|terror|insurgency|rebellion|uprising|crisis|famine|hunger|poverty|corruption|genocide|trafficking|smuggling|extremism|repression|bloodshed|instability|oppression|dictatorship|occupation|slavery|crime|impunity|radicalisation|jihadism|separatism|lawlessness|unrest|tension|tensions|coup|attacks|persecution)$/;
const GROUPS =
  /^(?:groups|group|rebels|militias|militia|terrorists|jihadists|insurgents|pirates|gangs|cartels|separatists|warlords|organisation|enemy|forces|movement|army)$/;
const PARTIES =
  /^(?:parties|communities|factions|tribes|groups|sides|peoples|populations|neighbours|governments|clans)$/;
const REACH = 12;

/** An end state of a country, region or the world, brought about by the verb: gives the indices of its words. */
export function endStatesOf(tokens: readonly Token[], uses: readonly VerbUse[]): number[][] {
  const found: number[][] = [];
  for (const use of uses) {
    const rest = tokens.slice(use.at + 1, use.at + 1 + REACH);
    const stop = rest.findIndex((t) => t.kind === 'mark');
    const object = stop < 0 ? rest : rest.slice(0, stop);
    const last = objectEnd(use.lemma, object);
    if (last !== null) found.push(Array.from({ length: last + 2 }, (_, i) => use.at + i));
  }
  return found;
}

/** Index in the object of the word that makes it an end state; null when the verb with this object is none. */
function objectEnd(verb: string, object: readonly Token[]): number | null {
  const find = (pattern: RegExp, within = 6): number | null => {
    const at = object.findIndex((t, i) => i < within && pattern.test(t.norm));
    return at < 0 ? null : at;
  };
  switch (verb) {
    case 'bring':
    case 'restore':
    case 'establish':
    case 'create':
    case 'secure':
    case 'achieve':
    case 'impose':
    case 'safeguard':
      return bringsPeace(verb, object) ?? (verb === 'bring' ? (toEnd(object) ?? toZero(object)) : null);
    case 'put':
      return object[0]?.norm === 'an' && object[1]?.norm === 'end'
        ? (find(EVILS, 9) ?? null)
        : object[0]?.norm === 'a' && object[1]?.norm === 'stop'
          ? find(EVILS, 9)
          : null;
    case 'end':
    case 'stop':
    case 'halt':
    case 'eliminate':
    case 'eradicate':
    case 'stamp out':
    case 'root out':
    case 'resolve':
    case 'solve':
    case 'settle':
    case 'banish':
      return find(EVILS);
    case 'defeat':
    case 'destroy':
    case 'vanquish':
    case 'overcome':
    case 'disarm':
      return find(EVILS) ?? find(GROUPS);
    case 'remove':
    case 'address':
    case 'tackle':
    case 'take away':
      return rootCauses(object);
    case 'stabilise':
    case 'stabilize':
    case 'pacify':
    case 'democratise':
    case 'democratize':
    case 'liberate':
      return namesPlace(object);
    case 'reconcile':
      return find(PARTIES);
    case 'turn':
    case 'transform':
      return object.some((t) => t.norm === 'into')
        ? find(/^(?:democracy|state|country|society|region|economy|nation|haven)$/, 10)
        : null;
    case 'make':
      return namesPlace(object) !== null
        ? find(/^(?:safe|stable|peaceful|democratic|prosperous|free|secure)$/, 8)
        : null;
    case 'break':
      return find(/^(?:circle|cycle|spiral|deadlock|stalemate)$/);
    case 'persuade':
    case 'convince':
    case 'get':
    case 'move':
      return allStates(object);
    default:
      return null;
  }
}

// "restore peace in", "establish lasting stability": a court or service is something else ("security service").
function bringsPeace(verb: string, object: readonly Token[]): number | null {
  const at = object.findIndex((t, i) => i < 4 && PEACE.test(t.norm));
  if (at < 0) return null;
  if (object.slice(0, at).some((t) => prepositions.has(t.norm))) return null;
  const next = object[at + 1];
  const noun = next?.kind === 'word' && !prepositions.has(next.norm) && !/^(?:to|and|before|by)$/.test(next.norm);
  if (noun) return null;
  // "secure justice", "safeguard security": ours as often.
  if (
    /^(?:secure|safeguard|achieve|create)$/.test(verb) &&
    !/^(?:peace|stability|reconciliation|democracy)$/.test(object[at]?.norm ?? '')
  )
    return null;
  return at;
}

const toEnd = (object: readonly Token[]): number | null => {
  const evil = object.findIndex((t) => EVILS.test(t.norm));
  return evil >= 0 && object.some((t, i) => i > evil && /^(?:end|halt|close)$/.test(t.norm)) ? evil : null;
};

// "brings the number of attacks on villages from 212 to zero"
const toZero = (object: readonly Token[]): number | null => {
  const evil = object.findIndex((t) => EVILS.test(t.norm));
  return evil >= 0 && /^(?:number|level)$/.test(object[1]?.norm ?? '') ? evil : null;
};

const rootCauses = (object: readonly Token[]): number | null => {
  const at = object.findIndex(
    (t, i) => t.norm === 'causes' && /^(?:root|underlying|deeper|deep|fundamental)$/.test(object[i - 1]?.norm ?? ''),
  );
  return at < 0 || at > 5 ? null : at;
};

// A name, or "the country", "the region": "stabilise Karvania", "pacify the eastern provinces".
const namesPlace = (object: readonly Token[]): number | null => {
  const at = object.findIndex(
    (t, i) =>
      i < 4 &&
      ((t.capital && t.kind === 'word' && !/^(?:dutch|the)$/.test(t.norm)) ||
        /^(?:country|region|province|provinces|world|continent|area|valley|neighbourhood|border)$/.test(t.norm)),
  );
  return at < 0 ? null : at;
};

const allStates = (object: readonly Token[]): number | null => {
  const whole = object.findIndex((t, i) => i < 3 && /^(?:all|every|the)$/.test(t.norm));
  const states = object.findIndex(
    (t, i) => i < 8 && /^(?:states|countries|community|nations|world|parties|governments)$/.test(t.norm),
  );
  return whole >= 0 && states >= 0 && object.some((t) => t.norm === 'to') ? states : null;
};
