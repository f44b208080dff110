import type { Recommendation, Tongue } from '../engine/index.ts';

type Responses = Readonly<Record<Recommendation['response'], string>>;

/** What an answer does with a recommendation. */
export const responses: Readonly<Record<Tongue, Responses>> = {
  nl: {
    accepted: 'neemt over',
    partial: 'neemt deels over',
    rejected: 'neemt niet over',
    unclear: 'antwoord zonder standpunt',
    none: 'geen antwoord gevonden',
  },
  en: {
    accepted: 'accepts',
    partial: 'partially accepts',
    rejected: 'does not accept',
    unclear: 'answer without a position',
    none: 'no answer found',
  },
};
