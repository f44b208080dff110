import { type Language, openDraft, type Reading, type Tongue } from '../engine/index.ts';
import { type LanguageChoice, spokenLanguage } from '../views/language.ts';
import { loadEnglish } from './english.ts';
import type { Draft } from './files.ts';
import { Refusal } from './refusal.ts';

/** A draft, what the engine knows of it, and the language of what is said about it. */
export interface Checked extends Draft {
  readonly reading: Reading;
  readonly language: Tongue;
}

/** Reads a draft. The English layer is a bundle of its own: only a draft that needs it waits for it. */
export async function checked(draft: Draft, choice: LanguageChoice): Promise<Checked> {
  const first = readingOf(draft, null);
  const reading = first.waitsFor === 'en' ? readingOf(draft, await loadEnglish()) : first;
  return { ...draft, reading, language: spokenLanguage(choice, reading) };
}

function readingOf(draft: Draft, english: Language | null): Reading {
  try {
    return openDraft({ format: draft.format, english: () => english }).read(draft.text);
  } catch (error) {
    // A defect of ours, not of the draft: say where, so that it can be reported.
    throw new Refusal(
      `${draft.path}: dit bestand is niet te lezen (${error instanceof Error ? error.message : error}).`,
    );
  }
}
