import { resolve, sep } from 'node:path';
import {
  type DraftOptions,
  documentUnder,
  type Language,
  openDraft,
  type Reading,
  type Tongue,
} from '../engine/index.ts';
import { type LanguageChoice, spokenLanguage } from '../views/language.ts';
import { loadEnglish } from './english.ts';
import type { Draft } from './files.ts';
import type { Guides } from './guides.ts';
import { Refusal } from './refusal.ts';

/** A draft, what the engine knows of it, and the language of what is said about it. */
export interface Checked extends Draft {
  readonly reading: Reading;
  readonly language: Tongue;
}

/** Whether a draft is to be checked: a guide can say of files in a folder that they are no drafts. */
export async function isDraft({ path, named }: Draft, guideOf: Guides): Promise<boolean> {
  return named || documentUnder(await guideOf(path), absolute(path)) !== 'none';
}

const absolute = (path: string): string => resolve(path).replaceAll(sep, '/');

/** Reads a draft. The English layer is a bundle of its own: only a draft that needs it waits for it. */
export async function checked(draft: Draft, choice: LanguageChoice, guideOf: Guides): Promise<Checked> {
  const guide = await guideOf(draft.path);
  const type = documentUnder(guide, absolute(draft.path));
  const options: DraftOptions = {
    format: draft.format,
    guide,
    ...(type === null || type === 'recognise' || type === 'none' ? {} : { documentType: type }),
  };
  const first = readingOf(draft, options, null);
  const reading = first.waitsFor === 'en' ? readingOf(draft, options, await loadEnglish()) : first;
  return { ...draft, reading, language: spokenLanguage(choice, reading) };
}

function readingOf(draft: Draft, options: DraftOptions, english: Language | null): Reading {
  try {
    return openDraft({ ...options, english: () => english }).read(draft.text);
  } catch (error) {
    // A defect of ours, not of the draft: say where, so that it can be reported.
    throw new Refusal(
      `${draft.path}: dit bestand is niet te lezen (${error instanceof Error ? error.message : error}).`,
    );
  }
}
