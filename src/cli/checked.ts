import { openDraft, type Reading, type Tongue } from '../engine/index.ts';
import { type LanguageChoice, spokenLanguage } from '../views/language.ts';
import type { Draft } from './files.ts';
import { Refusal } from './refusal.ts';

/** A draft, what the engine knows of it, and the language of what is said about it. */
export interface Checked extends Draft {
  readonly reading: Reading;
  readonly language: Tongue;
}

/** Reads a draft. */
export function checked(draft: Draft, choice: LanguageChoice): Checked {
  const reading = readingOf(draft);
  return { ...draft, reading, language: spokenLanguage(choice, reading) };
}

function readingOf(draft: Draft): Reading {
  try {
    return openDraft({ format: draft.format }).read(draft.text);
  } catch (error) {
    // A defect of ours, not of the draft: say where, so that it can be reported.
    throw new Refusal(
      `${draft.path}: dit bestand is niet te lezen (${error instanceof Error ? error.message : error}).`,
    );
  }
}
