import { access, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  builtInGuide,
  faultMessage,
  type Guide,
  type Loaded,
  lineIndex,
  type Resolved,
  resolveGuide,
} from '../engine/index.ts';
import { causeOf, codeOf, Refusal } from './refusal.ts';

/** Gives the guide that holds for a draft. Throws a Refusal where that guide is at fault. */
export type Guides = (draft: string) => Promise<Guide>;

const NAME = 'schrijfwijzer.yml';

// In bytes; what a guide may have in signs, the engine says.
const LARGEST = 1_000_000;

/** The guides of drafts: the one that was named, or of each draft the nearest upwards. Each is read once. */
export function guidesFrom(config: string | null): Guides {
  const read = new Map<string, Promise<Guide>>();
  const guideAt = (file: string): Promise<Guide> => {
    const guide = read.get(file) ?? guideIn(file);
    read.set(file, guide);
    return guide;
  };
  return async (draft) => {
    if (config !== null) return guideAt(resolve(config));
    const file = await nearest(NAME, draft === '-' ? '.' : dirname(draft));
    return file === null ? builtInGuide : guideAt(file);
  };
}

/** The file of a name in a folder or the nearest above it. */
async function nearest(name: string, folder: string): Promise<string | null> {
  let at = resolve(folder);
  for (;;) {
    const file = join(at, name);
    if (await isThere(file)) return file;
    const above = dirname(at);
    if (above === at) return null;
    at = above;
  }
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

async function guideIn(file: string): Promise<Guide> {
  const resolved = await resolveGuide(slashed(file), { readYaml: await yaml(), load, pack, engine });
  if (resolved.guide) return resolved.guide;
  throw new Refusal(firstFault(resolved));
}

async function yaml() {
  try {
    return (await import('./yaml.cjs')).readYaml;
  } catch (error) {
    throw new Refusal(`Een schrijfwijzer is niet te lezen (${causeOf(error)}).`);
  }
}

const engine = async () => (await import('./patterns.cjs')).engine;

/** `schrijfwijzer.yml:3:5: what is wrong`. */
function firstFault({ faults, files }: Resolved): string {
  const [fault] = faults;
  if (!fault) throw new Error('A guide without faults');
  const { line, column } = lineIndex(files.get(fault.file) ?? '').position(fault.start);
  const path = shownPath(fault.file);
  const place = files.get(fault.file) ? `${path}:${line}:${column}` : path;
  return `${place}: ${faultMessage(fault, 'nl')}`;
}

/** The path of a guide's file as seen from where the caller is. */
export function shownPath(file: string): string {
  const shown = relative('.', file);
  return shown.startsWith('..') ? file : slashed(shown);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

async function load(path: string): Promise<Loaded> {
  try {
    const { size } = await stat(path);
    return size > LARGEST ? { failure: 'tooLarge' } : { text: utf8.decode(await readFile(path)) };
  } catch (error) {
    return { failure: /^(?:ENOENT|ENOTDIR)$/.test(codeOf(error)) ? 'noFile' : 'unreadable' };
  }
}

const PACK = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;

// The guide of a package stands where npm put that package: in the nearest `node_modules` that has it.
async function pack(name: string, folder: string): Promise<string | null> {
  const file = PACK.test(name) ? await nearest(`node_modules/${name}/${NAME}`, folder || '.') : null;
  return file && slashed(file);
}

const slashed = (path: string): string => path.replaceAll(sep, '/');
