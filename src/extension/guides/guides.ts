import * as vscode from 'vscode';
import {
  builtInGuide,
  type DraftOptions,
  documentUnder,
  type Guide,
  type PatternEngine,
  type ReadYaml,
  type Resolved,
  resolveGuide,
} from '../../engine/index.ts';
import { followGuideFiles, isGuide, nearestGuide, textOf } from './guideFiles.ts';

/** How long a guide's file must have been left alone before it is read again, in milliseconds. */
const pause = 150;

/** A guide's file, with what was last made of it. */
interface Known {
  readonly uri: vscode.Uri;
  resolved: Resolved | null;
  /** The last that was without faults: it stays in force. */
  good: Guide | null;
  timer?: ReturnType<typeof setTimeout>;
  /** How often it was read: the last reading counts, whichever is done first. */
  readings: number;
}

/** What a guide says of a document. */
export interface UnderGuide extends Required<Pick<DraftOptions, 'guide'>>, Pick<DraftOptions, 'documentType'> {
  /** That it is a draft, or none; null when nothing is said of it. */
  readonly says: 'draft' | 'none' | null;
}

/** A guide's file and what is wrong in it and in what it builds on. */
export interface ReadGuide {
  readonly uri: vscode.Uri;
  readonly resolved: Resolved;
}

/**
 * The guides of the workspace: of each document the nearest file upwards. They are followed as they are written, and YAML is loaded when the first is
 * found.
 */
export class Guides implements vscode.Disposable {
  /** The guide's file that holds in a folder, by URI, with a document in that folder; null where there is none. */
  readonly #holding = new Map<string, { readonly document: vscode.Uri; readonly file: vscode.Uri | null }>();
  readonly #known = new Map<string, Known>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #read = new vscode.EventEmitter<ReadGuide>();
  readonly #gone = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable[];
  readonly #load: { readonly yaml: () => Promise<ReadYaml>; readonly patterns: () => Promise<PatternEngine> };
  #yaml: Promise<ReadYaml> | null = null;
  #engine: Promise<PatternEngine | null> | null = null;

  /** Another guide holds for some documents. */
  readonly onDidChange = this.#changed.event;

  /** A guide's file was read. */
  readonly onDidRead = this.#read.event;

  /** A guide's file is no longer there, or no longer of use. */
  readonly onDidLeave = this.#gone.event;

  /** `yaml` and `patterns` load their bundles; each is asked for once. */
  constructor(load: {
    readonly yaml: () => Promise<ReadYaml>;
    readonly patterns: () => Promise<PatternEngine>;
  }) {
    this.#load = load;
    this.#subscriptions = [
      this.#changed,
      this.#read,
      this.#gone,
      followGuideFiles(
        (file) => this.#readSoon(file),
        () => void this.#moved(),
      ),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => void this.#open(uri)),
    ];
    for (const { uri } of vscode.workspace.textDocuments) void this.#open(uri);
  }

  /** What holds for a document, as far as it is known; see `ready`. */
  under(document: vscode.Uri): UnderGuide {
    const file = this.#holding.get(folderOf(document))?.file;
    const guide = (file && this.#known.get(file.toString())?.good) || builtInGuide;
    const type = documentUnder(guide, document.path);
    if (type === null || type === 'none') return { guide, says: type };
    return { guide, says: 'draft', ...(type === 'recognise' ? {} : { documentType: type }) };
  }

  /** Settles when it is known what holds for a document. */
  async ready(document: vscode.Uri): Promise<void> {
    const folder = folderOf(document);
    if (!this.#holding.has(folder)) this.#holding.set(folder, { document, file: await nearestGuide(document) });
    const file = this.#holding.get(folder)?.file;
    if (file && !this.#known.get(file.toString())?.resolved) await this.#readNow(file);
  }

  /** The guides that were read. */
  all(): readonly ReadGuide[] {
    return [...this.#known.values()].flatMap(({ uri, resolved }) => (resolved ? [{ uri, resolved }] : []));
  }

  dispose(): void {
    for (const { timer } of this.#known.values()) clearTimeout(timer);
    this.#known.clear();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async #open(uri: vscode.Uri): Promise<void> {
    if (isGuide(uri) && !this.#known.has(uri.toString())) await this.#readNow(uri);
  }

  /** A guide's file came or went: another may hold everywhere. */
  async #moved(): Promise<void> {
    const before = [...this.#holding.values()];
    for (const { document } of before)
      this.#holding.set(folderOf(document), { document, file: await nearestGuide(document) });
    for (const { document } of before) await this.ready(document);
    const held = new Set([...this.#holding.values()].map(({ file }) => file?.toString()));
    for (const [name, known] of this.#known) {
      const isOpen = vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === name);
      if (held.has(name) || isOpen) continue;
      clearTimeout(known.timer);
      this.#known.delete(name);
      this.#gone.fire(known.uri);
    }
    this.#changed.fire();
  }

  #readSoon(file: vscode.Uri): void {
    for (const known of this.#known.values()) {
      if (known.uri.scheme !== file.scheme || !known.resolved?.files.has(file.path)) continue;
      clearTimeout(known.timer);
      known.timer = setTimeout(() => void this.#readNow(known.uri), pause);
    }
  }

  readonly #engineOnce = (): Promise<PatternEngine | null> => {
    this.#engine ??= this.#load.patterns().catch((error) => {
      console.error('Doelwijzer', error);
      return null;
    });
    return this.#engine;
  };

  async #readNow(uri: vscode.Uri): Promise<void> {
    const name = uri.toString();
    const known: Known = this.#known.get(name) ?? { uri, resolved: null, good: null, readings: 0 };
    this.#known.set(name, known);
    known.readings++;
    const reading = known.readings;
    try {
      this.#yaml ??= this.#load.yaml();
      const load = (path: string) => textOf(uri.with({ path }));
      const resolved = await resolveGuide(uri.path, { readYaml: await this.#yaml, load, engine: this.#engineOnce });
      if (reading !== known.readings) return;
      known.resolved = resolved;
      known.good = resolved.guide ?? known.good;
      this.#read.fire({ uri, resolved });
      if (resolved.guide) this.#changed.fire();
    } catch (error) {
      // YAML cannot be loaded, or a defect of ours: drafts are checked all the same.
      console.error('Doelwijzer', error);
    }
  }
}

const folderOf = (document: vscode.Uri): string =>
  document.scheme === 'untitled' ? 'untitled:' : vscode.Uri.joinPath(document, '..').toString();
