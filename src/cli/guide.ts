import { readFile } from 'node:fs/promises';
import { testGuide } from '../engine/index.ts';
import { guidePage } from '../views/guide/page.ts';
import { testLines } from '../views/guide/testLines.ts';
import type { GuideRequest } from './arguments.ts';
import { loadEnglish } from './english.ts';
import { put } from './files.ts';
import { guidesFrom, shownPath } from './guides.ts';

/** Carries out `doelwijzer guide` and gives the exit code: whether all examples do what they should, where these were to be tested. */
export async function guide({ config, test, language: choice, output }: GuideRequest): Promise<0 | 1> {
  const resolved = await guidesFrom(config)('-');
  const language = choice === 'auto' ? 'nl' : choice;
  if (!test) {
    await put(guidePage(resolved, language), output);
    return 0;
  }
  const english = await loadEnglish();
  const tested = testGuide(resolved, { english: () => english });
  const texts = new Map<string, string>();
  for (const { place } of tested.examples)
    if (place && !texts.has(place.file)) texts.set(place.file, await readFile(place.file, 'utf8'));
  const files = { textOf: (file: string) => texts.get(file) ?? '', shown: shownPath };
  await put(`${testLines(tested, files, language).join('\n')}\n`, output);
  return tested.examples.some(({ fault }) => fault) ? 1 : 0;
}
