import type { Token } from '../tokens.ts';
import { oneOf } from '../traits.ts';
import { isOneOf } from './compounds.ts';
import { doing, goodIn, isObject, own, plagueIn, type Reader } from './end-state-scene.ts';
import { conditions, counted, figures, turnedInto } from './lexicon/end-states.ts';

/*
 * Ways to promise an end state by what comes of it: figures that fall, nobody who suffers any more, a state that there is thanks to us.
 */

const NOUGHT = oneOf(['nul', '0', 'geen']);

// "het aantal gewapende conflicten komt van negen op nul", "telt geen gewapende groepen meer"
export const reachesNought: Reader = (scene) => {
  const { tokens } = scene;
  if (!NOUGHT.in(tokens)) return null;
  const nought = tokens.findIndex(
    (t, at) => /^(?:nul|0)$/.test(t.norm) && /^(?:naar|op|tot)$/.test(tokens[at - 1]?.norm ?? ''),
  );
  const of = tokens.findIndex((t) => /^(?:aantal|aandeel)$/.test(t.norm));
  const whom = tokens.findIndex((t, at) => isOneOf(counted, t.norm) && (of < 0 ? at > 0 : at > of && at - of < 9));
  const everywhere =
    scene.abroad.length > 0 ||
    tokens.some((t) => /^(?:wereld|wereldwijd|mondiaal)$/.test(t.norm)) ||
    /^(?:landen|staten)$/.test(tokens[whom]?.norm ?? '');
  // "het aantal ontheemden", or the plague itself: "brengt het analfabetisme in Dorva van 44 procent naar nul".
  const falls = (of >= 0 && whom >= 0) || plagueIn(scene) >= 0;
  if (nought >= 0 && falls && everywhere) return [nought];
  const none = tokens.findIndex(
    (t, at) => t.norm === 'geen' && tokens.slice(at + 1, at + 6).some((n) => n.norm === 'meer'),
  );
  // "is er geen honger meer in Dorva"
  const who = whom > none ? whom : plagueIn(scene);
  return none >= 0 && scene.abroad.length > 0 && who > none && who - none < 5 ? [none, who] : null;
};

// "In 2030 is Dorva dankzij Nederland een democratie", "heerst er door Nederlands toedoen vrede"
export const isThanksToUs: Reader = (scene) => {
  const { tokens, done } = scene;
  const use = done.find((u) => BEING.has(u.infinitive) || MOVING.has(u.infinitive));
  if (!use) return null;
  const thanks = tokens.some(
    (t, i) =>
      /^(?:dankzij|toedoen)$/.test(t.norm) ||
      (t.norm === 'door' && tokens.slice(i + 1, i + 3).some((n) => /^(?:nederlandse|onze|ons)$/.test(n.norm))),
  );
  if (!thanks || scene.abroad.length === 0) return null;
  // "daalt de moedersterfte in heel Ondoro"
  if (MOVING.has(use.infinitive)) {
    const figure = figureIn(tokens);
    return figure >= 0 ? [...own(use), figure] : null;
  }
  // "hebben alle 6,2 miljoen inwoners van Dorva schoon drinkwater"
  const all = tokens.findIndex(
    (t, i) =>
      /^(?:iedereen|niemand)$/.test(t.norm) ||
      (/^(?:alle|elk|elke|ieder|iedere)$/.test(t.norm) && tokens.slice(i + 1, i + 5).some((n) => WHO.test(n.norm))),
  );
  if (all >= 0) return [...own(use), all];
  if (HAVING.has(use.infinitive)) return null;
  const state = tokens.findIndex((t) => turnedInto.has(t.norm) || conditions.has(t.norm));
  const at = state >= 0 ? state : goodIn(scene);
  return at >= 0 ? [...own(use), at] : null;
};
const MOVING = new Set(['dalen', 'zakken', 'afnemen', 'halveren', 'teruglopen', 'verdwijnen', 'slinken', 'krimpen']);
const BEING = new Set([
  'zijn',
  'worden',
  'heersen',
  'blijven',
  'terugkeren',
  'komen',
  'leven',
  'hebben',
  'krijgen',
  'beschikken',
  'genieten',
]);
const HAVING = new Set(['hebben', 'krijgen', 'beschikken', 'genieten']);
const WHO =
  /^(?:inwoners|kinderen|meisjes|jongens|burgers|gezinnen|huishoudens|dorpen|mensen|inwoner|kind|burger|gezin|dorp)$/;

// "de kindersterfte", "het aantal ontheemden": what the statistics of a country tell.
const figureIn = (tokens: readonly Token[]): number => {
  const figure = tokens.findIndex((t) => isOneOf(figures, t.norm));
  if (figure >= 0) return figure;
  const number = tokens.findIndex((t) => t.norm === 'aantal');
  const whom = tokens.findIndex((t, at) => at > number && at - number <= 3 && HARMED.test(t.norm));
  return number >= 0 && whom >= 0 ? number : -1;
};
const HARMED =
  /^(?:ontheemden|vluchtelingen|burgerdoden|burgerslachtoffers|kindsoldaten|executies|staatsgrepen|\p{L}*aanslagen|conflicten)$/u;

// "halveert de armoede in Dorva", "brengt de kindersterfte in Dorva terug van 84 naar 25": the figures of a whole country.
export const lowers: Reader = (scene) => {
  const { tokens } = scene;
  const use = doing(scene, LOWERING);
  if (!use) return null;
  const at = figureIn(tokens);
  if (at < 0 || scene.abroad.length === 0) return null;
  const towards = tokens.some(
    (t, i) =>
      /^(?:naar|tot|met|op)$/.test(t.norm) &&
      (tokens[i + 1]?.kind === 'number' || HALF.test(tokens[i + 2]?.norm ?? '')),
  );
  return (use.infinitive === 'halveren' || towards) && isObject(scene, at) ? [...own(use), at] : null;
};
const LOWERING = new Set([
  'halveren',
  'verlagen',
  'terugbrengen',
  'reduceren',
  'verminderen',
  'drukken',
  'terugdringen',
  'brengen',
  'verkleinen',
]);
const HALF = /^(?:helft|derde|kwart|vierde)$/;
