import { readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Format } from '../engine/index.ts';
import { formatOf, hasDraftName, isHidden, largestFile, reasonIn, textOf } from '../views/workspace/draftFile.ts';
import { causeOf, codeOf, Refusal } from './refusal.ts';

/** A draft as it was found. */
export interface Draft {
  /** As given, joined with `/`. */
  readonly path: string;
  /** Without byte-order mark. */
  readonly text: string;
  readonly format: Format;
  /** Given by the caller, not found in a folder. */
  readonly named: boolean;
}

/** A file in a folder that could not be read, and why. */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

interface Candidate {
  readonly path: string;
  /** Given by the caller, not found in a folder. */
  readonly named: boolean;
  read(): Promise<Uint8Array>;
}

/**
 * The drafts under the given files and folders, and what was skipped in folders; both by path. `-` is standard input.
 * Throws a Refusal where something that was named itself cannot be read.
 */
export async function collect(
  paths: readonly string[],
  stdinFilename: string | null,
): Promise<{ drafts: Draft[]; skipped: Skipped[] }> {
  const drafts = new Map<string, Draft>();
  const skipped = new Map<string, Skipped>();
  for (const given of new Set(paths)) {
    const path = given.replaceAll(sep, '/');
    const found = given === '-' ? [{ path: stdinFilename ?? given, named: true, read: readStdin }] : under(path, true);
    for await (const candidate of found) {
      const { path, named } = candidate;
      try {
        drafts.set(path, {
          path,
          named,
          text: decoded(await candidate.read()),
          format: path === '-' ? 'markdown' : formatOf(path),
        });
      } catch (error) {
        if (named) throw new Refusal(`${path}: ${causeOf(error)}`);
        skipped.set(path, { path, reason: causeOf(error) });
      }
    }
  }
  return { drafts: [...drafts.values()].sort(byPath), skipped: [...skipped.values()].sort(byPath) };
}

/** The file itself, or the drafts in the folder; a folder that cannot be listed stands for itself, to say why. */
async function* under(path: string, named: boolean): AsyncGenerator<Candidate> {
  let entries: Awaited<ReturnType<typeof listing>>;
  try {
    entries = await listing(path);
  } catch (error) {
    yield { path, named, read: () => (codeOf(error) === 'ENOTDIR' ? readFileAt(path) : Promise.reject(error)) };
    return;
  }
  for (const entry of entries) {
    const { name } = entry;
    const inside = path.endsWith('/') ? path + name : `${path}/${name}`;
    if (isHidden(name)) continue;
    if (entry.isDirectory()) yield* under(inside, false);
    else if (hasDraftName(name) && (entry.isFile() || entry.isSymbolicLink()))
      yield { path: inside, named: false, read: () => readFileAt(inside) };
  }
}

const listing = (folder: string) => readdir(folder, { withFileTypes: true });

async function readFileAt(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > largestFile) throw tooLarge();
  return readFile(path);
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > largestFile) throw tooLarge();
  }
  return Buffer.concat(chunks);
}

const tooLarge = () => new Refusal(reasonIn('too large', 'nl'));

/**
 * The draft in a file, or on standard input for `-`. Throws a Refusal where there is none, or where the path is that of a folder.
 */
export async function onlyDraft(path: string, stdinFilename: string | null): Promise<Draft> {
  const given = path.replaceAll(sep, '/');
  const isFolder = given !== '-' && (await stat(given).catch(() => null))?.isDirectory() === true;
  if (isFolder) throw new Refusal(`${given}: Dit is een map; noem één bestand.`);
  const { drafts } = await collect([given], stdinFilename);
  const [draft] = drafts;
  if (!draft) throw new Refusal(`${given}: Dit pad bestaat niet.`);
  return draft;
}

function decoded(bytes: Uint8Array): string {
  const found = textOf(bytes);
  if (typeof found === 'string') throw new Refusal(reasonIn(found, 'nl'));
  return found.text;
}

const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);

/** Writes to a file, whole or not at all, or to standard output. */
export async function put(text: string, path: string | null): Promise<void> {
  if (path === null) process.stdout.write(text);
  else await writeWhole(path, text);
}

async function writeWhole(path: string, text: string): Promise<void> {
  // A link stays a link: what it leads to is replaced.
  const target = await realpath(path).catch(() => path);
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    const there = await stat(target).catch(() => null);
    if (there?.isFile() === false) throw new Refusal('Dit is geen gewoon bestand.');
    await writeFile(temporary, text);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new Refusal(`--output ${path}: ${causeOf(error)}`);
  }
}
