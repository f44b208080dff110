import type { Language } from '../engine/index.ts';
import { Refusal } from './refusal.ts';

/** Loads the English language layer from its bundle beside the command line's own. Throws a Refusal where that bundle is missing. */
export async function loadEnglish(): Promise<Language> {
  try {
    return (await import('./english.cjs')).english;
  } catch (error) {
    throw new Refusal(`Engels is niet te laden (${error instanceof Error ? error.message : error}).`);
  }
}
