import { norm, type Token } from '../tokens.ts';
import { oneOf } from '../traits.ts';
import { isComparative } from './comparatives.ts';
import { isWatched } from './indicators.ts';
import { keepingVerbs } from './lexicon/measures.ts';
import { moves } from './measures.ts';
import { verbFormsOf } from './verb-forms.ts';
import { isNominal, type VerbUse } from './verb-uses.ts';

const MAY_STAY = oneOf('niet gelijk stabiel constant ongewijzigd onveranderd peil niveau'.split(' '));

/** Finds what says that a value stays as it is: "handhaaft … op 95 procent", "laat … niet zakken", "gelijk aan het niveau van 2024". */
export function upkeepsOf(tokens: readonly Token[], uses: readonly VerbUse[], action: string): number[] {
  const words = MAY_STAY.in(tokens) ? staying(tokens) : [];
  // "laat de bezettingsgraad op 92 procent staan"
  const left = /^(?:staan|liggen|blijven)$/.test(action) && tokens.some((t) => /^(?:laat|laten)$/.test(t.norm));
  if (action !== 'houden' && action !== 'ophouden' && !left && !keepingVerbs.has(action)) return words;
  // "houdt … in het oog" watches; "houdt … op acht", "houdt … onder zes weken" keeps. Before "ten hoogste" the "op" looks like that of "ophouden".
  const holds = action === 'houden' || action === 'ophouden';
  const atValue = tokens.some((t) => /^(?:op|onder|boven|beneden)$/.test(t.norm));
  if (holds ? isWatched(tokens) || !atValue : left ? !atValue : !keepingVerbs.has(action)) return words;
  return [...words, ...uses.filter((use) => use.infinitive === action && !isNominal(use)).map((use) => use.at)];
}

const staying = (tokens: readonly Token[]): number[] =>
  tokens.flatMap((token, at) => {
    if (!MAY_STAY.is(token)) return [];
    const word = token.norm;
    const stays =
      (word === 'niet' &&
        !/^(?:alleen|slechts|enkel|later|langer)$/.test(norm(tokens, at + 1)) &&
        !isComparative(norm(tokens, at + 1)) &&
        tokens.slice(at + 1, at + 7).some((t) => falls(t.norm))) ||
      (word === 'gelijk' && /^(?:aan|blijft|blijven|te|houden)$/.test(norm(tokens, at + 1))) ||
      /^(?:stabiel|constant|ongewijzigd|onveranderd)$/.test(word) ||
      (word === 'peil' && norm(tokens, at - 1) === 'op') ||
      (/^(?:niveau|peil)$/.test(word) && norm(tokens, at - 1) === 'huidige' && norm(tokens, at + 1) !== 'van');
    return stays ? [at] : [];
  });

// "niet onder de acht zakken": a verb that is denied moves nothing.
const falls = (word: string): boolean =>
  verbFormsOf(word).some(
    (form) => form.form !== 'noun' && (moves(form) || /^(?:vallen|komen|uitkomen)$/.test(form.infinitive)),
  );
