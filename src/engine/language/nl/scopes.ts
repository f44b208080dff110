import { norm, type Token } from '../tokens.ts';
import { prepositions } from './lexicon/function-words.ts';
import { isDirection } from './natures.ts';
import { isNominal, type VerbUse } from './verb-uses.ts';

/*
 * Numbers that measure nothing: they say of how many things something holds, or are said in passing.
 */

/** Whether a number counts that for which something holds; `front` is the index in front of it, its bounds passed over. */
export function isScope(tokens: readonly Token[], uses: readonly VerbUse[], at: number, front: number): boolean {
  const next = tokens[at + 1];
  const counts =
    next?.kind === 'word' &&
    // "op een 7,5 brengen" is a mark.
    !norm(tokens, at).includes(',') &&
    norm(tokens, at - 1) !== 'een' &&
    /(?:e|s|n)$/.test(next.norm) &&
    !/^(?:en|van|dan)$/.test(next.norm) &&
    // "op 130 in 2027"
    !prepositions.has(next.norm) &&
    !uses.some((use) => use.at === at + 1 && !isNominal(use));
  if (!counts) return false;
  // "uitgebreid tot alle elf arrondissementen": how far.
  const upTo = norm(tokens, front) === 'tot' || (norm(tokens, front) === 'alle' && norm(tokens, front - 1) === 'tot');
  if (upTo && uses.some((use) => use.infinitive === 'uitbreiden')) return false;
  // "op zes posten", "in twaalf districten": a place or case.
  if (/^(?:in|op|bij|tussen|binnen|uit|aan|over|langs)$/.test(norm(tokens, front))) return true;
  // "inwoners van zes partnerdelta's": of how many places.
  if (norm(tokens, front) === 'van' && PLACES.test(next?.norm ?? '')) return true;
  // ", drie sporen die door verschillende directies zijn bestuurd,": what was named before, once more.
  if (norm(tokens, at - 1) === ',' && /^(?:die|dat|waar\w*)$/.test(norm(tokens, at + 2))) return true;
  return isObjectOfDirection(tokens, uses, at, front);
}

const PLACES =
  /(?:delta's|landen|provincies|gemeenten|districten|regio's|steden|dorpen|wijken|eilanden|stroomgebieden)$/;

// "versterkt twee grensposten": what is made stronger, not by how much. Where another verb stands, the number may be that verb's.
function isObjectOfDirection(tokens: readonly Token[], uses: readonly VerbUse[], at: number, front: number): boolean {
  const verbs = uses.filter(
    (use) => !isNominal(use) && !AUXILIARIES.has(use.infinitive) && !use.forms.has('inflected participle'),
  );
  return (
    front >= 0 &&
    !prepositions.has(norm(tokens, front)) &&
    !/^(?:extra|nieuwe|meer|minder)$/.test(norm(tokens, at + 1)) &&
    verbs.length > 0 &&
    verbs.every((use) => isDirection(use.infinitive)) &&
    // What stands in front of the finite verb acts.
    uses.some((use) => use.at < at)
  );
}

const AUXILIARIES = new Set(['zijn', 'hebben', 'worden', 'zullen', 'willen', 'gaan', 'moeten', 'laten', 'kunnen']);

// ", waarmee 40 procent van de kust in beeld komt": said beside what is promised.
/** Whether a value is said beside what is promised. */
export const isAside = (tokens: readonly Token[], at: number): boolean => {
  const comma = tokens.findLastIndex((t, i) => i < at && t.norm === ',');
  const opener = norm(tokens, comma + 1);
  return (
    comma > 0 &&
    (/^waar\w+$/.test(opener) || (opener === 'van' && /^(?:wie|wier|welke)$/.test(norm(tokens, comma + 2))))
  );
};

/** "het lidmaatschap, dat in 2026 ingaat en drie jaar duurt": whether it stands in what is said of a noun. */
export const isRelated = (tokens: readonly Token[], at: number): boolean => {
  const comma = tokens.findLastIndex((t, i) => i < at && t.norm === ',');
  return comma > 0 && at - comma < 14 && /^(?:die|dat)$/.test(norm(tokens, comma + 1));
};

/** "op basis van een steekproef van 5 procent": whether it says how much is looked at. */
export const isSample = (tokens: readonly Token[], at: number): boolean =>
  norm(tokens, at - 1) === 'van' && /steekproef$/.test(norm(tokens, at - 2));
