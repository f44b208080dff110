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
import { knownIn } from '../views/progress/baseline.ts';
import type { CheckRequest } from './arguments.ts';
import type { BaselineFile } from './baseline-file.ts';
import { loadEnglish } from './english.ts';
import { collect, type Draft, type Skipped } from './files.ts';
import { type Guides, guidesFrom } from './guides.ts';
import { Refusal } from './refusal.ts';

/** A draft, what the engine knows of it, and the language of what is said about it. */
export interface Checked extends Draft {
  readonly reading: Reading;
  /** The rules of what a baseline has of it, by fingerprint; null where there is no baseline. */
  readonly before: ReadonlyMap<string, string> | null;
  readonly language: Tongue;
}

/** Reads all drafts under the paths of a request, and tells what was skipped. */
export async function allChecked(
  { paths, stdinFilename, config, language }: Pick<CheckRequest, 'paths' | 'stdinFilename' | 'config' | 'language'>,
  baseline: BaselineFile | null = null,
): Promise<{ readonly files: readonly Checked[]; readonly skipped: readonly Skipped[] }> {
  const { drafts, skipped } = await collect(paths, stdinFilename);
  const guides = guidesFrom(config);
  const all = await Promise.all(
    drafts.map(async (draft) => ((await isDraft(draft, guides)) ? checked(draft, language, guides, baseline) : null)),
  );
  return { files: all.filter((draft) => draft !== null), skipped };
}

/** Whether a draft is to be checked: a guide can say of files in a folder that they are no drafts. */
async function isDraft({ path, named }: Draft, guideOf: Guides): Promise<boolean> {
  return named || documentUnder(await guideOf(path), absolute(path)) !== 'none';
}

const absolute = (path: string): string => resolve(path).replaceAll(sep, '/');

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
  const first = readingOf(draft, options, null);
  const reading = first.waitsFor === 'en' ? readingOf(draft, options, await loadEnglish()) : first;
  return { ...draft, reading, before, language: spokenLanguage(choice, reading) };
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
