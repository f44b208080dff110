import { fold, type Token } from '../tokens.ts';
import { isOneOf } from './compounds.ts';
import { blessings, localPlagues, peace, plagues } from './lexicon/end-states.ts';
import type { VerbUse } from './verb-uses.ts';

/** A sentence as the ways to bring about an end state ask for it. */
export interface Scene {
  readonly tokens: readonly Token[];
  /** What is done in the main clause, its infinitives included. */
  readonly done: readonly VerbUse[];
  /** Where a country, region or people that is not ours is named. */
  readonly abroad: readonly number[];
}

/** The verb of the main clause that is one of these. */
export const doing = ({ done }: Scene, verbs: ReadonlySet<string>): VerbUse | undefined =>
  done.find((use) => verbs.has(folded(use.infinitive)));

const known = new Map<string, string>();

// Asked for each way: few verbs have an accent to take off.
function folded(infinitive: string): string {
  let found = known.get(infinitive);
  if (found === undefined) {
    found = fold(infinitive);
    known.set(infinitive, found);
  }
  return found;
}

/** A verb with its particle. */
export const own = (use: VerbUse): number[] => [use.at, use.particleAt].filter((at) => at >= 0);

const findWord = ({ tokens }: Scene, nouns: ReadonlySet<string>): number =>
  tokens.findIndex(
    (t, at) =>
      t.kind === 'word' &&
      !t.capital &&
      isOneOf(nouns, t.norm) &&
      // "bestand zijn tegen stroomuitval"
      !/^(?:zijn|is|tegen)$/.test(tokens[at + 1]?.norm ?? ''),
  );

/** What people suffer from: everywhere, or where a country is named with it. */
export const plagueIn = (scene: Scene): number => {
  const at = findWord(scene, plagues);
  return at >= 0 || scene.abroad.length === 0 ? at : findWord(scene, localPlagues);
};

/** What people are promised: peace, or order and the like where a country is named with it. */
export const goodIn = (scene: Scene): number => {
  const at = findWord(scene, peace);
  return at >= 0 || scene.abroad.length === 0 ? at : findWord(scene, blessings);
};

/** Reads one way to bring about an end state: the tokens that say so, or null. */
export type Reader = (scene: Scene) => readonly number[] | null;

// What stands behind such a preposition is where, when or against what, not what is done away with.
/** Whether the noun at a token is what is done away with: not where, when or against what. */
export const isObject = ({ tokens }: Scene, at: number): boolean => {
  for (let i = at - 1; i >= 0 && at - i < 5; i--) {
    const word = tokens[i]?.norm ?? '';
    if (/^(?:na|sinds|tijdens|bij|voor|tegen|over|door|vanwege|wegens|ondanks|tot)$/.test(word)) return false;
    if (/^(?:de|het|een|alle)$/.test(word))
      return !/^(?:na|sinds|tijdens|bij|voor|tegen|over|door|vanwege|wegens|ondanks)$/.test(tokens[i - 1]?.norm ?? '');
  }
  return true;
};
