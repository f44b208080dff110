import { type FaultyReference, faultyReferencesOf as faultsIn } from '../references.ts';
import type { Token } from '../tokens.ts';
import { traitOf } from '../traits.ts';

const PAPER = /^(?:kamerst|kamerstuk|kamerstukken|kamerstuknummer|kst)$/;
const DAYS = /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)$/;

const CUE = traitOf((word) => PAPER.test(word) || word.startsWith('kst-') || word === 'jl');

/** Finds references to parliamentary papers that are not in the form in which they can be found, and "jl." without a date. */
export const faultyReferencesOf = (text: string, tokens: readonly Token[]): FaultyReference[] =>
  CUE.in(tokens)
    ? faultsIn(text, tokens, {
        paper: (at) => PAPER.test(tokens[at]?.norm ?? ''),
        paperName: 'Kamerstuk',
        number: 'nr.',
        date: { word: 'jl', mended: 'van ‹datum› jl', days: DAYS },
      })
    : [];
