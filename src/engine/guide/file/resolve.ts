import type { PatternEngine } from '../../language/patterns/engine.ts';
import { builtInGuide } from '../built-in.ts';
import type { Guide } from '../guide.ts';
import { asksForEngine, patternFaults } from '../own/faults.ts';
import { fault, firstOf } from './check.ts';
import type { GuideFile, Mention } from './guide-file.ts';
import { strayMentions } from './lookup.ts';
import { merged } from './merge.ts';
import { folderOf, readFile } from './read-file.ts';
import type { Fault, ReadYaml } from './tree.ts';

/** What a host found at a path: the text of a file, or why there is none. */
export type Loaded = { readonly text: string } | { readonly failure: 'noFile' | 'tooLarge' | 'unreadable' };

/** What the hosts hand in, for the engine touches no files. */
export interface Files {
  readonly readYaml: ReadYaml;
  /** Loads a file. Paths have `/` between folders. */
  readonly load: (path: string) => Promise<Loaded>;
  /** The path of the guide in an npm package, as seen from a folder; null where it is not installed. Left out where packages cannot be used. */
  readonly pack?: (name: string, folder: string) => Promise<string | null>;
  /** Loads the engine for patterns in other notations; null where that cannot be done. Few guides ask for it. */
  readonly engine: () => Promise<PatternEngine | null>;
}

/** What is wrong in one of a guide's files. */
interface GuideFault extends Fault {
  /** The path of the file. */
  readonly file: string;
}

/** A guide out of its files. */
export interface Resolved {
  /** Null as long as something is wrong. */
  readonly guide: Guide | null;
  readonly faults: readonly GuideFault[];
  /** The text of every file that was asked for, by path; null for those that were not there: whoever waits for changes looks at these. */
  readonly files: ReadonlyMap<string, string | null>;
}

// In UTF-16 units. A guide of a hundred own rules with their examples takes a quarter of it.
const LONGEST = 256_000;
const MOST_FILES = 20;

/** Reads a guide's file and what it builds on, and puts them together. */
export async function resolveGuide(
  path: string,
  { readYaml, load, pack, engine: loadEngine }: Files,
): Promise<Resolved> {
  const files = new Map<string, string | null>();
  const faults: GuideFault[] = [];
  const made = new Map<string, ReadonlySet<GuideFile>>();
  const put = (file: string, ...wrong: readonly Fault[]): void => {
    faults.push(...wrong.map((one) => ({ ...one, file })));
  };

  /** The files that make a guide, what is built on first, each once. */
  async function layers(at: string, via: readonly string[], mention: Mention | null): Promise<ReadonlySet<GuideFile>> {
    const known = made.get(at);
    if (known) return known;
    const file = await read(at, mention);
    const all = new Set<GuideFile>();
    for (const base of file?.extends ?? []) {
      const target = await targetOf(base);
      if (target === null) continue;
      if ([...via, at].includes(target)) put(at, fault(base, 'circle', { name: base.name }));
      else if (files.size >= MOST_FILES && !made.has(target)) put(at, fault(base, 'tooMany'));
      else for (const layer of await layers(target, [...via, at], base)) all.add(layer);
    }
    if (file) all.add(file);
    made.set(at, all);
    return all;
  }

  async function read(at: string, mention: Mention | null): Promise<GuideFile | null> {
    const loaded = await load(at);
    const text = 'text' in loaded ? loaded.text : null;
    files.set(at, text);
    if ('failure' in loaded && loaded.failure !== 'tooLarge') {
      const name = mention?.name ?? at.slice(at.lastIndexOf('/') + 1);
      put(mention?.file ?? at, fault(mention ?? START, loaded.failure, { name }));
      return null;
    }
    if (text === null || text.length > LONGEST) {
      put(at, fault(START, 'tooLarge'));
      return null;
    }
    const yaml = readYaml(text);
    const file = 'fault' in yaml ? { faults: [yaml.fault] } : readFile(yaml.tree, at);
    if (!('faults' in file)) return file;
    put(at, ...file.faults);
    return null;
  }

  async function targetOf(base: Mention): Promise<string | null> {
    const { name, file } = base;
    if (name === BUILT_IN) return null;
    if (isPath(name)) return joined(folderOf(file), name);
    if (!pack) put(file, fault(base, 'packInEditor', { name }));
    const target = (await pack?.(name, folderOf(file))) ?? null;
    if (pack && target === null) put(file, fault(base, 'noPack', { name }));
    return target;
  }

  const all = [...(await layers(path, [], null))];
  if (faults.length === 0) faults.push(...firstOf(strayMentions(all)));
  const guide = faults.length === 0 ? all.reduce(merged, builtInGuide) : null;
  const engine = guide && asksForEngine(guide.own) ? await loadEngine() : null;
  faults.push(...patternFaults(guide?.own ?? [], engine));
  return { guide: guide && faults.length === 0 ? { ...guide, engine } : null, faults: firstOf(faults), files };
}

const START = { start: 0, end: 0 };
const BUILT_IN = 'doelwijzer';

const isPath = (name: string): boolean => /^\.{0,2}\/|\.ya?ml$/i.test(name);

/** A path as seen from a folder. */
function joined(folder: string, path: string): string {
  const from = path.startsWith('/') ? path : `${folder}/${path}`;
  const steps: string[] = [];
  for (const step of from.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return (path.startsWith('/') || folder.startsWith('/') ? '/' : '') + steps.join('/');
}
