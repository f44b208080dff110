import * as vscode from 'vscode';
import {
  builtInGuide,
  type DraftOptions,
  documentUnder,
  type PatternEngine,
  type ReadYaml,
  type Resolved,
  resolveGuide,
} from '../../engine/index.ts';
import { FollowedGuide } from './followedGuide.ts';
import { followGuideFiles, isGuide, nearestGuide, textOf } from './guideFiles.ts';

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
  /** By URI. */
  readonly #known = new Map<string, FollowedGuide>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #read = new vscode.EventEmitter<ReadGuide>();
  readonly #gone = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable[];
  readonly #load: { readonly yaml: () => Promise<ReadYaml>; readonly patterns: () => Promise<PatternEngine> };
  /** How often files came or went. */
  #times = 0;
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
        (file) => {
          for (const known of this.#known.values()) known.follow(file);
        },
        () => void this.#moved(),
      ),
      // What is wrong in a guide's file is told while it is open, whether drafts are or not.
      vscode.workspace.onDidOpenTextDocument(({ uri }) => isGuide(uri) && this.#followed(uri)),
    ];
    for (const { uri } of vscode.workspace.textDocuments) if (isGuide(uri)) this.#followed(uri);
  }

  /** What holds for a document, as far as it is known; see `ready`. */
  under(document: vscode.Uri): UnderGuide {
    const file = this.#holding.get(folderOf(document))?.file;
    const guide = (file && this.#known.get(file.toString())?.guide) || builtInGuide;
    const type = documentUnder(guide, document.path);
    if (type === null || type === 'none') return { guide, says: type };
    return { guide, says: 'draft', ...(type === 'recognise' ? {} : { documentType: type }) };
  }

  /** Settles when it is known what holds for a document. */
  async ready(document: vscode.Uri): Promise<void> {
    const folder = folderOf(document);
    if (!this.#holding.has(folder)) {
      const time = this.#times;
      const file = await nearestGuide(document);
      // What came or went meanwhile may hold.
      if (time !== this.#times) return this.ready(document);
      this.#holding.set(folder, { document, file });
    }
    const file = this.#holding.get(folder)?.file;
    if (file) await this.#followed(file).ready;
  }

  /** The guides that were read. */
  all(): readonly ReadGuide[] {
    return [...this.#known.values()].flatMap(({ uri, resolved }) => (resolved ? [{ uri, resolved }] : []));
  }

  dispose(): void {
    for (const known of this.#known.values()) known.dispose();
    this.#known.clear();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #followed(uri: vscode.Uri): FollowedGuide {
    const name = uri.toString();
    const known =
      this.#known.get(name) ??
      new FollowedGuide(
        uri,
        () => this.#resolve(uri),
        (again) => this.#tell(uri, again),
      );
    this.#known.set(name, known);
    return known;
  }

  async #resolve(uri: vscode.Uri): Promise<Resolved> {
    this.#yaml ??= this.#load.yaml();
    const load = (path: string) => textOf(uri.with({ path }));
    return resolveGuide(uri.path, { readYaml: await this.#yaml, load, engine: this.#engineOnce });
  }

  // Whoever waits for a guide that is read for the first time hears of it by `ready`.
  #tell(uri: vscode.Uri, again: boolean): void {
    const resolved = this.#known.get(uri.toString())?.resolved;
    if (!resolved) return;
    this.#read.fire({ uri, resolved });
    if (again && resolved.guide) this.#changed.fire();
  }

  /** A guide's file came or went: another may hold. The last time counts, whichever is done first. */
  async #moved(): Promise<void> {
    this.#times++;
    const time = this.#times;
    const before = [...this.#holding];
    const found = await Promise.all(
      before.map(async ([folder, { document }]) => ({ folder, document, file: await nearestGuide(document) })),
    );
    if (time !== this.#times) return;
    for (const { folder, document, file } of found) this.#holding.set(folder, { document, file });
    await Promise.all(before.map(([, { document }]) => this.ready(document)));
    const held = new Set([...this.#holding.values()].map(({ file }) => file?.toString()));
    for (const [name, known] of this.#known) {
      const isOpen = vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === name);
      if (held.has(name) || isOpen) continue;
      known.dispose();
      this.#known.delete(name);
      this.#gone.fire(known.uri);
    }
    if (before.some(([folder, { file }]) => this.#holding.get(folder)?.file?.toString() !== file?.toString()))
      this.#changed.fire();
  }

  readonly #engineOnce = (): Promise<PatternEngine | null> => {
    this.#engine ??= this.#load.patterns().catch((error) => {
      console.error('Doelwijzer', error);
      return null;
    });
    return this.#engine;
  };
}

const folderOf = (document: vscode.Uri): string =>
  document.scheme === 'untitled' ? 'untitled:' : vscode.Uri.joinPath(document, '..').toString();
