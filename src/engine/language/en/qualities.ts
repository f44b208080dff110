import type { Token } from '../tokens.ts';
import { determiners } from './lexicon/function-words.ts';
import type { Measure } from './measures.ts';
import type { Reading } from './reading.ts';

// Terms of the trade that hold a word of praise and praise nothing.
const TERMS: readonly (readonly [praise: RegExp, noun: RegExp])[] = [
  [/^modern$/, /^(?:slavery|languages?|history|art)$/],
  [
    /^sustainable$/,
    /^(?:energy|development|fuels?|power|electricity|goods|agriculture|fisheries|mobility|procurement)$/,
  ],
  [/^integrated$/, /^(?:approach|mission|police|border|command)$/],
  [/^capable$/, /^of$/],
  [/^effective$/, /^(?:maximum|interest|date|range)$/],
];

// "according to the standard", "according to annex 2"
const hasNorm = (behind: readonly Token[]): boolean =>
  behind.some(
    ({ norm }, at) =>
      /^(?:according|accordance|line|compliance)$/.test(norm) &&
      behind
        .slice(at + 2, at + 7)
        .some((t) => /^(?:‹norm›|norms?|standards?|criteria|criterion|guidelines?|annex)$/.test(t.norm)),
  );

// "adequate measures, namely a fence and two guards": what it means is said.
const isDefined = (behind: readonly Token[]): boolean =>
  !behind.some((t) => t.norm === 'whatever') &&
  behind
    .slice(0, 6)
    .some(
      (t, at, all) =>
        /^(?:namely|meaning|i\.e|viz)$/.test(t.norm) ||
        (t.norm === 'that' && all[at + 1]?.norm === 'is' && all[at - 1]?.norm === ','),
    );

// "sufficient (twelve) interpreters", "a sufficient number of interpreters (twelve)"
const isCountedInBrackets = (
  tokens: readonly Token[],
  word: string,
  last: number,
  measures: readonly Measure[],
): boolean =>
  /^(?:sufficient|adequate|enough|appropriate)$/.test(word) &&
  measures.some((m) => m.kind === 'count' && m.from > last && m.from - last <= 6 && tokens[m.from - 1]?.norm === '(');

const NO_NORM =
  /^(?:governance|practice|practices|faith|offices|friday|time|news|morning|relations|date|number|authority|authorities|parliament|system|strength|minister|directorate|for|link|ties|contact|ally|allies|bodies|body|court|courts)$/;

/**
 * Whether a word of praise judges without a norm: an adjective in front of its noun, or an adverb of manner. "More effective" is a direction, "responsible
 * for" no praise; a norm, number or definition beside it says what is meant.
 */
export function isPraise({ tokens, kinds, uses, main, measures }: Reading, first: number, last: number): boolean {
  const word = tokens[first]?.norm ?? '';
  // "a welcoming space", "a well-considered plan": adjectives, whatever they were made of.
  const madeOf = determiners.has(tokens[first - 1]?.norm ?? '') || word.includes('-');
  if (!madeOf && uses.some((u) => u.at === first)) return false;
  const before = tokens[first - 1]?.norm ?? '';
  const next = tokens[last + 1];
  const behind = tokens.slice(last + 1);
  if (hasNorm(behind) || isDefined(behind) || isCountedInBrackets(tokens, word, last, measures)) return false;
  if (TERMS.some(([praise, noun]) => praise.test(word) && noun.test(next?.norm ?? ''))) return false;
  if (/^(?:more|less|most|least|how|as|so|not|if|where|when|whatever|deemed|considered)$/.test(before)) return false;
  if (word === 'well' && next?.norm === 'aware') return false;
  if (
    last === first &&
    NO_NORM.test(next?.norm ?? '') &&
    /^(?:good|effective|close|closely|modern|fair|sound|strong|responsible|relevant|structural|proper|competent)$/.test(
      word,
    )
  )
    return false;
  if (word === 'responsible' || word === 'close' || word === 'relevant')
    return next?.kind === 'word' && !/^(?:for|to|of)$/.test(next.norm) && word !== 'responsible'
      ? true
      : word === 'responsible' && /^(?:policy|management|use|conduct)$/.test(next?.norm ?? '');
  if (/^(?:necessary|needed|required|structural|structurally|strong|close|closely|intensive)$/.test(word))
    return word === 'strong' || /^(?:intensive|close)$/.test(word)
      ? next?.kind === 'word' && /^(?:a|the|an)$/.test(before)
      : word === 'necessary'
        ? before === 'the'
        : false;
  if (word === 'sound' && kinds[first] === 'noun' && /^(?:system|systems|equipment|recording)$/.test(next?.norm ?? ''))
    return false;
  // The norm stands beside it: "adequate according to the criteria in annex 2".
  if (
    measures.some((m) => m.kind === 'standard' && (m.from < first || m.from > last + 1) && Math.abs(m.from - last) <= 6)
  )
    return false;
  if (main.finite < 0 || first > 0) return true;
  // "Adequate care will be arranged" praises what is promised; "Good governance is" opens a description, "Effective 1 May" a date, "Sustainable
  // Development Goals" a name, and "appropriate authorities" are those in charge.
  return main.modal !== '' && next?.kind === 'word' && !next.capital && !NOT_PRAISED.test(next.norm);
}

const NOT_PRAISED = /^(?:from|as|dates?|immediately|authorit(?:y|ies)|ministr(?:y|ies)|bodies|parties|channels)$/;
