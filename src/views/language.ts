import type { Reading, Tongue } from '../engine/index.ts';

/** What the setting `doelwijzer.language` and the option `--language` can say. */
export type LanguageChoice = 'auto' | Tongue;

/** The language of what a writer is told: that of the draft, unless another one was chosen. */
export const spokenLanguage = (choice: LanguageChoice, reading: Reading): Tongue =>
  choice === 'auto' ? reading.language : choice;
