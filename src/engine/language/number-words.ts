import type { CountWords } from './count-words.ts';
import { englishCounts } from './en/count-words.ts';
import { englishFunding } from './en/funding-words.ts';
import { englishQuantities } from './en/quantity-words.ts';
import { englishValues } from './en/value-words.ts';
import type { FundingWords } from './funding-words.ts';
import { dutchCounts } from './nl/count-words.ts';
import { dutchFunding } from './nl/funding-words.ts';
import { dutchQuantities } from './nl/quantity-words.ts';
import { dutchValues } from './nl/value-words.ts';
import type { QuantityWords } from './quantity-words.ts';
import type { ValueWords } from './values.ts';

/** The words of a language about numbers: how they are written, and what they are numbers of. */
export interface NumberWords {
  readonly values: ValueWords;
  readonly quantities: QuantityWords;
  readonly counts: CountWords;
  readonly funding: FundingWords;
}

/** The words about numbers, per language. */
export const numberWords: Readonly<Record<'nl' | 'en', NumberWords>> = {
  nl: { values: dutchValues, quantities: dutchQuantities, counts: dutchCounts, funding: dutchFunding },
  en: { values: englishValues, quantities: englishQuantities, counts: englishCounts, funding: englishFunding },
};
