import type { Token } from '../tokens.ts';
import { traitOf } from '../traits.ts';
import { isComparative } from './comparatives.ts';
import { prepositions } from './lexicon/function-words.ts';
import { growsByItself, isDirection } from './natures.ts';
import { isNominal, type VerbUse } from './verb-uses.ts';

/** Whether a verb in its place says which way something goes, not how far. */
export function isDirectionUse(use: VerbUse, tokens: readonly Token[]): boolean {
  if (
    growsByItself(use.infinitive) &&
    use.forms.has('participle') &&
    tokens.some((t) => /^(?:wordt|worden)$/.test(t.norm))
  )
    return false;
  // "vooruitgang boeken" says that things go well, not that they will.
  if (
    use.infinitive === 'vooruitgaan' &&
    isNominal(use) &&
    tokens.some((t) => /^(?:boekt|boeken|geboekt)$/.test(t.norm))
  )
    return false;
  // "letsel oplopen", "vertraging oplopen": to suffer, not to rise.
  if (use.infinitive === 'oplopen' && SUFFERED.test(tokens[use.at - 1]?.norm ?? '')) return false;
  // "vingerafdrukken afnemen", "neemt een examen af": to take, not to grow less.
  if (use.infinitive === 'afnemen' && isTaken(use, tokens)) return false;
  if (!isDirection(use.infinitive) || use.forms.has('inflected participle') || use.forms.has('present participle'))
    return false;
  // "naar de tweede verdieping": of a building.
  const isStorey = STOREY.test(tokens[use.at - 1]?.norm ?? '') && tokens[use.at + 1]?.norm !== 'van';
  if (use.infinitive === 'verdiepen' && isNominal(use) && isStorey) return false;
  // "maar niet beperkt tot"
  if (use.infinitive === 'beperken' && tokens[use.at - 1]?.norm === 'niet') return false;
  // "Programma Versterking Rechtsketen": a name, not a direction.
  return !(tokens[use.at]?.capital && use.at > 0 && isNominal(use) && !startsAfterMark(tokens, use.at));
}

const STOREY = /^(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|bovenste|onderste|\d+e)$/;

// What is taken stands in front of the infinitive, or behind the verb and behind no preposition.
const isTaken = ({ at }: VerbUse, tokens: readonly Token[]): boolean =>
  tokens.some(
    (t, i) =>
      TAKEN.test(t.norm) &&
      ((i < at && at - i <= 3) || (i > at && i - at <= 5 && !prepositions.has(tokens[i - 1]?.norm ?? ''))),
  );

const TAKEN =
  /^(?:vingerafdruk|vingerafdrukken|biometrie|biometrische|gegevens|\p{L}*examens?|\p{L}*toets|\p{L}*toetsen|verhoor|verhoren|interview|interviews|monster|monsters|bloed|dna|enquete|enquetes|eed)$/u;

const SUFFERED =
  /^(?:\p{L}*letsel|\p{L}*schade|verwonding|verwondingen|\p{L}*vertraging|boete|boetes|infectie|trauma)$/u;

const startsAfterMark = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.kind === 'mark';

// "drie ambities: sneller, dichterbij en menselijker": catchwords behind a colon, which the text below takes up.
function isKeyword(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next && next.kind !== 'mark' && next.norm !== 'en') return false;
  const colon = tokens.findLastIndex((t, i) => i < at && t.norm === ':');
  return (
    colon > 1 &&
    /^(?:ambities|doelen|pijlers|thema's|sporen|lijnen|prioriteiten|kernwoorden|uitgangspunten)$/.test(
      tokens[colon - 1]?.norm ?? '',
    ) &&
    tokens.slice(colon + 1, at).every((t) => t.kind === 'mark' || t.norm === 'en' || !/^(?:de|het|een)$/.test(t.norm))
  );
}

const COMPARES = traitOf(isComparative);

/** The places of comparatives that say which way something goes. */
export const directionComparativesIn = (tokens: readonly Token[]): number[] =>
  COMPARES.in(tokens) ? [...tokens.keys()].filter((at) => isDirectionComparative(tokens, at)) : [];

function isDirectionComparative(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !COMPARES.is(token) || (token.capital && at > 0)) return false;
  const before = tokens[at - 1]?.norm ?? '';
  const after = tokens[at + 1];
  // "niet meer", "onder meer", "te meer", "meer dan 120", "hoger onderwijs", "langere termijn" say no direction.
  // But "onder betere omstandigheden" does.
  if (/^(?:niet|te|geen|zonder|hoe|nooit|des|dies|zoveel)$/.test(before)) return false;
  if (before === 'onder' && /^(?:meer|andere)$/.test(token.norm)) return false;
  if (isKeyword(tokens, at)) return false;
  // "in geen geval langer dan nodig": a limit.
  if (/^(?:geval|beding)$/.test(before) && tokens[at - 2]?.norm === 'geen') return false;
  // "een groter of kleiner deel" goes neither way.
  if (COMPARES.is(tokens[at + 2]) && after?.norm === 'of') return false;
  if (COMPARES.is(tokens[at - 2]) && before === 'of') return false;
  if (after?.norm === 'dan') return !/^(?:meer|minder)$/.test(token.norm) && tokens[at + 2]?.kind !== 'number';
  // "lekt er geen gegeven meer weg": no longer, not more.
  if (
    token.norm === 'meer' &&
    tokens.slice(Math.max(0, at - 8), at).some((t) => /^(?:geen|niet|niemand|nooit)$/.test(t.norm))
  )
    return false;
  if (/^(?:meer|minder)$/.test(token.norm))
    return after?.kind === 'word' && !/^(?:of|en|om|te|in|op|aan|dat|is|zijn)$/.test(after.norm);
  if (/^(?:hoger|hogere|lager|lagere)$/.test(token.norm))
    return !/^(?:onderwijs|beroep|hoger|beroeps)/.test(after?.norm ?? '');
  return !/^(?:termijn|tijd|telefoon)$/.test(after?.norm ?? '') && !/^(?:kort|lang)ere?$/.test(token.norm);
}
