import { resolve, sep } from 'node:path';
import {
  type DraftOptions,
  documentUnder,
  type Language,
  type OpenDraft,
  openDraft,
  type Reading,
  type Tongue,
} from '../engine/index.ts';
import { type LanguageChoice, spokenLanguage } from '../views/language.ts';
import { knownIn } from '../views/progress/baseline.ts';
import type { BaselineFile } from './baseline-file.ts';
import { loadEnglish } from './english.ts';
import type { Draft } from './files.ts';
import type { Guides } from './guides.ts';
import { Refusal } from './refusal.ts';

/** A draft, what the engine knows of it, and the language of what is said about it. */
export interface Checked extends Draft {
  readonly engine: OpenDraft;
  readonly reading: Reading;
  /** The rules of what a baseline has of it, by fingerprint; null where there is no baseline. */
  readonly before: ReadonlyMap<string, string> | null;
  readonly language: Tongue;
}

/** The path from the root, joined with `/`. */
export const absolute = (path: string): string => resolve(path).replaceAll(sep, '/');

/** Reads a draft. The English layer is a bundle of its own: only a draft that needs it waits for it. */
export async function checked(
  draft: Draft,
  choice: LanguageChoice,
  guideOf: Guides,
  baseline: BaselineFile | null = null,
): Promise<Checked> {
  const guide = await guideOf(draft.path);
  const type = documentUnder(guide, absolute(draft.path));
  const before = baseline && knownIn(baseline.content, baseline.nameOf(draft.path));
  const known: ReadonlySet<string> = new Set(before?.keys());
  const options: DraftOptions = {
    format: draft.format,
    guide,
    known: () => known,
    ...(type === null || type === 'recognise' || type === 'none' ? {} : { documentType: type }),
  };
  let english: Language | null = null;
  const engine = openDraft({ ...options, english: () => english });
  let reading = readingOf(draft, engine);
  if (reading.waitsFor === 'en') {
    english = await loadEnglish();
    reading = readingOf(draft, engine);
  }
  return { ...draft, engine, reading, before, language: spokenLanguage(choice, reading) };
}

function readingOf(draft: Draft, engine: OpenDraft): Reading {
  try {
    return engine.read(draft.text);
  } catch (error) {
    // A defect of ours, not of the draft: say where, so that it can be reported.
    throw new Refusal(
      `${draft.path}: dit bestand is niet te lezen (${error instanceof Error ? error.message : error}).`,
    );
  }
}
