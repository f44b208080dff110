import * as vscode from 'vscode';
import { type Baseline, baselineName, knownIn, nameFor, readBaseline } from '../../views/progress/baseline.ts';
import { nearestFile, textOf } from './guideFiles.ts';

/** A baseline's file, with what it has; null where it has none that can be read. */
interface BaselineFile {
  readonly uri: vscode.Uri;
  readonly content: Baseline | null;
}

/** The baselines of the workspace: of each document the nearest file upwards. What they have is not shown again. */
export class Baselines implements vscode.Disposable {
  /** By the URI of a folder, with a document in it; null where there is none. */
  readonly #holding = new Map<string, { readonly document: vscode.Uri; readonly file: BaselineFile | null }>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];
  /** How often files came, changed or went. */
  #times = 0;

  /** Another baseline holds for some documents. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    const files = vscode.workspace.createFileSystemWatcher(`**/${baselineName}`);
    const again = (): void => void this.#findAgain();
    this.#subscriptions = [
      this.#changed,
      files,
      files.onDidCreate(again),
      files.onDidChange(again),
      files.onDidDelete(again),
      // Not every file system tells what becomes of it.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (uri.path.endsWith(`/${baselineName}`)) again();
      }),
      vscode.workspace.onDidCreateFiles(again),
      vscode.workspace.onDidRenameFiles(again),
      vscode.workspace.onDidDeleteFiles(again),
      vscode.workspace.onDidChangeWorkspaceFolders(again),
    ];
  }

  /** The fingerprints of what was there before in a document, as far as that is known; see `ready`. */
  readonly under = (document: vscode.Uri): ReadonlySet<string> => {
    if (document.scheme === 'untitled') return new Set();
    const file = this.#holding.get(folderOf(document).toString())?.file;
    if (!file?.content) return new Set();
    return new Set(knownIn(file.content, nameFor(folderOf(file.uri).path, document.path)).keys());
  };

  /** Settles when it is known what holds for a document. */
  async ready(document: vscode.Uri): Promise<void> {
    const folder = folderOf(document).toString();
    if (document.scheme === 'untitled' || this.#holding.has(folder)) return;
    const time = this.#times;
    const file = await fileFor(document);
    // What came or went meanwhile may hold.
    if (time !== this.#times) return this.ready(document);
    this.#holding.set(folder, { document, file });
    if (file) this.#changed.fire();
  }

  /** The files that are no baselines, though they are called so. */
  faulty(): readonly vscode.Uri[] {
    return [...this.#holding.values()].flatMap(({ file }) => (file && file.content === null ? [file.uri] : []));
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  /** The last time counts, whichever is done first. */
  async #findAgain(): Promise<void> {
    this.#times++;
    const time = this.#times;
    const found = await Promise.all(
      [...this.#holding].map(async ([folder, { document }]) => ({ folder, document, file: await fileFor(document) })),
    );
    if (time !== this.#times) return;
    for (const { folder, document, file } of found) this.#holding.set(folder, { document, file });
    this.#changed.fire();
  }
}

async function fileFor(document: vscode.Uri): Promise<BaselineFile | null> {
  const uri = await nearestFile(baselineName, document);
  if (!uri) return null;
  const loaded = await textOf(uri);
  return { uri, content: 'text' in loaded ? readBaseline(loaded.text) : null };
}

const folderOf = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '..');
