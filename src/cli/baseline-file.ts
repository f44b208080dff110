import { readFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { type Baseline, nameFor, readBaseline } from '../views/progress/baseline.ts';
import { causeOf, Refusal } from './refusal.ts';

/** A baseline, and the names that drafts have in it. */
export interface BaselineFile {
  readonly content: Baseline;
  nameOf(path: string): string;
}

/** Reads a baseline. Throws a Refusal where there is none. */
export async function baselineAt(file: string): Promise<BaselineFile> {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new Refusal(`--baseline ${file}: ${causeOf(error)}`);
  });
  const content = readBaseline(text);
  if (!content) throw new Refusal(`--baseline ${file}: Dit is geen beginstand; maak er een met doelwijzer baseline.`);
  return { content, nameOf: (path) => nameIn(file, path) };
}

/** The name that a draft has in a baseline. */
export const nameIn = (file: string, path: string): string =>
  nameFor(slashed(dirname(resolve(file))), slashed(resolve(path)));

const slashed = (path: string): string => path.replaceAll(sep, '/');
