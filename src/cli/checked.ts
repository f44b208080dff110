import { openDraft, type Reading, type Tongue } from '../engine/index.ts';
import { type LanguageChoice, spokenLanguage } from '../views/language.ts';
import type { Draft } from './files.ts';

/** A draft, what the engine knows of it, and the language of what is said about it. */
export interface Checked extends Draft {
  readonly reading: Reading;
  readonly language: Tongue;
}

/** Reads a draft. */
export function checked(draft: Draft, choice: LanguageChoice): Checked {
  const reading = openDraft({ format: draft.format }).read(draft.text);
  return { ...draft, reading, language: spokenLanguage(choice, reading) };
}
