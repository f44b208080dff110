import type { Nature } from '../concept.ts';
import type { Token } from '../tokens.ts';
import { isComparative } from './comparatives.ts';
import { prepositions } from './lexicon/function-words.ts';
import { lightVerbs, talking } from './lexicon/verb-classes.ts';
import { natureOf } from './natures.ts';
import type { VerbUse } from './verb-uses.ts';

const TALK =
  /^(?:aandacht|bezoek|bezoeken|werkbezoek|werkbezoeken|gesprek|gesprekken|agenda|verslag|kennis|overleg|dialoog|contact|contacten|voorlichting|tafel|beraad|aanwezig|vertegenwoordigd|hoogte|oor|licht)$/;

const TALKING =
  /^(?:overleg(?:tafel|groep|orgaan|structuur)?|\p{L}*overleg|gespreks(?:tafel|ronde|groep)|\p{L}*dialoog|ronde-?tafel\p{L}*|klankbordgroep)$/u;

const setsUpTalk = (tokens: readonly Token[], at: number): boolean => {
  const object = tokens.slice(at + 2, at + 6);
  const talk = object.findIndex((t) => TALKING.test(t.norm));
  return tokens[at + 1]?.norm === 'van' && talk >= 0 && !object.slice(0, talk).some((t) => prepositions.has(t.norm));
};

/** A verb that names what is done: "het voeren van", "te voeren"; `at` is its token. */
type NamedDeed = Pick<VerbUse, 'at' | 'infinitive' | 'afterTe'>;

/**
 * What kind of doing a deed is where it is called a goal: to meet and speak is an act there ("het organiseren van een conferentie"), for nothing
 * in the world has changed when it is done.
 */
export function natureOfDeed(tokens: readonly Token[], use: NamedDeed): Nature {
  if (talking.has(use.infinitive)) return 'act';
  const near = tokens.slice(Math.max(0, use.at - 4), use.at + 4);
  // "onder de aandacht te brengen", "in gesprek blijven": the noun says what is done.
  if (lightVerbs.has(use.infinitive) && near.some((t) => TALK.test(t.norm))) return 'act';
  // "op de agenda van de contactgroep te plaatsen", "in stand houden van een vaste gespreksronde"
  const wide = tokens.slice(Math.max(0, use.at - 8), use.at + 6);
  if (lightVerbs.has(use.infinitive) && wide.some((t) => /^(?:agenda|gespreks\p{L}+|overleg\p{L}+)$/u.test(t.norm)))
    return 'act';
  // "het opzetten van een overlegtafel": what is set up is a talk.
  if (natureOf(use.infinitive) === 'announce' && setsUpTalk(tokens, use.at)) return 'act';
  // "eenvoudiger te maken", "weerbaar te maken": to make so.
  const quality = tokens[use.at - (use.afterTe ? 2 : 1)]?.norm ?? '';
  return use.infinitive === 'maken' && (isComparative(quality) || /(?:baar|ig|lijk)$/.test(quality))
    ? 'change'
    : natureOf(use.infinitive);
}
