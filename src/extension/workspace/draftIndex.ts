import * as vscode from 'vscode';
import type { Conflict, Reading, Span } from '../../engine/index.ts';
import { type PlacedDraft, placed } from '../../views/ids/naming.ts';
import { spokenLanguage } from '../../views/language.ts';
import { type ComparableDraft, comparable, conflictsAmong } from '../../views/workspace/conflicts.ts';
import type { SkipReason } from '../../views/workspace/draftFile.ts';
import { type IndexedDraft, indexed } from '../../views/workspace/indexedDraft.ts';
import { workspaceWords } from '../../views/workspace/words.ts';
import { rangesIn, rangesOf } from '../convert.ts';
import type { Draft, Session } from '../session.ts';
import { defaultLanguage, languageChoice } from '../settings.ts';
import { followFiles, possibleDrafts } from './draftFiles.ts';
import type { DraftReader, Passed } from './draftReader.ts';
import { turn } from './turns.ts';

/** How long after the first draft was opened the others are looked for, in milliseconds. */
const delay = 2_000;

/** A file that was not read, and why. */
export interface Skipped {
  readonly uri: vscode.Uri;
  readonly reason: SkipReason;
}

/** What a file turned out to be. */
type Outcome = IndexedDraft | Passed;

/**
 * The drafts in all folders of the workspace, read from their files in the background without opening them; one that is open in an editor
 * is as its writer sees it. Nothing is read until the first draft is opened, or until somebody asks.
 */
export class DraftIndex implements vscode.Disposable {
  readonly #session: Session;
  readonly #reader: DraftReader;
  /** By URI. */
  readonly #files = new Map<string, Outcome>();
  readonly #waiting = new Map<string, vscode.Uri>();
  /** What the others were found to say differently, by the URI of a draft that is not open. */
  readonly #conflicts = new Map<string, string>();
  #live = new WeakMap<Reading, IndexedDraft>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #read = new vscode.EventEmitter<number>();
  readonly #subscriptions: vscode.Disposable[];
  #isAskedFor = false;
  #state: 'asleep' | 'awake' | 'closed' = 'asleep';
  /** The file that is being read; null when it was deleted meanwhile. */
  #reading: string | null = null;
  #working: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** A draft was read, changed or is gone. */
  readonly onDidChange = this.#changed.event;

  /** A file was read; so many are left. */
  readonly onDidRead = this.#read.event;

  constructor(session: Session, reader: DraftReader) {
    this.#session = session;
    this.#reader = reader;
    this.#subscriptions = [
      this.#changed,
      this.#read,
      session.onDidChange((document) => {
        if (this.#state === 'asleep' && session.draft(document)) this.#timer ??= setTimeout(() => this.ready(), delay);
        if (this.#files.has(document.uri.toString())) this.#changed.fire();
      }),
      reader.onDidChange(() => {
        if (this.#state === 'awake') void this.#look({ again: true });
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (!change.affectsConfiguration('doelwijzer')) return;
        this.#live = new WeakMap();
        if (this.#state === 'awake') void this.#look({ again: true });
      }),
    ];
  }

  /** The drafts that are known at this moment. */
  drafts(): readonly IndexedDraft[] {
    const open = new Map(this.#session.drafts().map((draft) => [draft.document.uri.toString(), draft]));
    return [...this.#files].flatMap(([uri, outcome]) => {
      const draft = open.get(uri);
      if (draft) return [this.#asOpen(uri, draft)];
      return typeof outcome === 'string' ? [] : [outcome];
    });
  }

  /** The drafts that are known and not open in an editor. */
  unopened(): readonly IndexedDraft[] {
    const open = new Set(this.#session.drafts().map(({ document }) => document.uri.toString()));
    return [...this.#files].flatMap(([uri, outcome]) =>
      typeof outcome === 'string' || open.has(uri) ? [] : [outcome],
    );
  }

  /** A place in one of the drafts; null where that draft is not known. */
  locate(uri: string, place: Span): vscode.Location | null {
    const at = (range: (span: Span) => vscode.Range) => new vscode.Location(vscode.Uri.parse(uri), range(place));
    const open = this.#session.known().find((draft) => draft.uri === uri);
    if (open) return at(rangesIn(open.text));
    const file = this.#files.get(uri);
    return file === undefined || typeof file === 'string' ? null : at(rangesOf(file));
  }

  /** What the others say differently of what a draft of the workspace speaks of. */
  conflictsOf(draft: PlacedDraft): readonly Conflict[] {
    const isDraft = draft.reading.documentType !== null && this.#files.has(draft.uri);
    return isDraft ? conflictsAmong(comparable(draft), this.#compared()) : [];
  }

  /** The drafts in which an id is given or named, with their text; those that are not open are read again. */
  async draftsWith(id: string): Promise<readonly PlacedDraft[]> {
    const open = new Map(this.#session.drafts().map((draft) => [draft.document.uri.toString(), draft]));
    const found: PlacedDraft[] = [];
    for (const { uri, ids } of this.drafts()) {
      if (!ids.includes(id)) continue;
      const draft = open.get(uri) ?? (await this.#reader.read(vscode.Uri.parse(uri)));
      if (typeof draft !== 'string') found.push(placed(uri, draft.text, draft.reading));
    }
    return found;
  }

  /** One of the drafts with its text, as it is now; null where it is none any more. */
  async draftAt(uri: string): Promise<PlacedDraft | null> {
    const open = this.#session.drafts().find(({ document }) => document.uri.toString() === uri);
    const draft = open ?? (await this.#reader.read(vscode.Uri.parse(uri)));
    return typeof draft === 'string' ? null : placed(uri, draft.text, draft.reading);
  }

  /** The files that were passed over. Those that are no drafts are not among them. */
  skipped(): readonly Skipped[] {
    return [...this.#files].flatMap(([uri, reason]) =>
      typeof reason === 'string' && reason !== 'no draft' ? [{ uri: vscode.Uri.parse(uri), reason }] : [],
    );
  }

  /** Whether the writer asked for the marks of all drafts; that holds for as long as the window is open. */
  get isAskedFor(): boolean {
    return this.#isAskedFor;
  }

  /** Remembers that the writer asked for the marks of all drafts. */
  ask(): void {
    this.#isAskedFor = true;
    this.#changed.fire();
  }

  /** Leaves unread what was not read yet, and gives how many files that are; they are read when somebody asks again. */
  stop(): number {
    const left = this.#waiting.size;
    this.#waiting.clear();
    return left;
  }

  /** Settles when all files have been read; wakes the index if need be. */
  async ready(): Promise<void> {
    if (this.#state === 'asleep') {
      this.#state = 'awake';
      this.#subscriptions.push(
        followFiles({
          changed: (uri) => this.#readAgain(uri),
          gone: (uri) => this.#forget(uri),
          moved: () => void this.#look(),
        }),
      );
    }
    void this.#look();
    while (this.#working) await this.#working;
  }

  dispose(): void {
    this.#state = 'closed';
    clearTimeout(this.#timer);
    this.#reading = null;
    this.#waiting.clear();
    this.#files.clear();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #asOpen(uri: string, { text, reading, language }: Draft): IndexedDraft {
    const known = this.#live.get(reading) ?? indexed(uri, text, reading, language);
    this.#live.set(reading, known);
    return known;
  }

  /** Looks which files there are, and reads those that are new. */
  #look({ again = false } = {}): Promise<void> {
    return this.#work(async () => {
      const found = new Map((await possibleDrafts()).map((uri) => [uri.toString(), uri]));
      for (const uri of this.#files.keys()) if (!found.has(uri)) this.#files.delete(uri);
      for (const [name, uri] of found) if (again || !this.#files.has(name)) this.#waiting.set(name, uri);
    });
  }

  #readAgain(uri: vscode.Uri): void {
    const name = uri.toString();
    if (!this.#files.has(name)) return;
    this.#waiting.set(name, uri);
    void this.#work();
  }

  #forget(gone: vscode.Uri): void {
    const name = gone.toString();
    const isGone = (uri: string): boolean => uri === name || uri.startsWith(`${name}/`);
    if (this.#reading !== null && isGone(this.#reading)) this.#reading = null;
    const before = this.#files.size;
    for (const known of [this.#files, this.#waiting])
      for (const uri of known.keys()) if (isGone(uri)) known.delete(uri);
    if (this.#files.size === before) return;
    this.#changed.fire();
    // Others may have contradicted it.
    void this.#work();
  }

  /** Does what is asked and then reads what waits, one file at a time; what is asked meanwhile is done behind it. */
  #work(first: () => Promise<void> = async () => {}): Promise<void> {
    const before = this.#working;
    const working = (async () => {
      await before;
      await first();
      if (this.#waiting.size > 0) await inStatusBar(() => this.#readWaiting());
      await this.#compare();
      this.#changed.fire();
    })()
      .catch((error: unknown) => console.error('Doelwijzer', error))
      .finally(() => {
        if (this.#working === working) this.#working = null;
      });
    this.#working = working;
    return working;
  }

  async #readWaiting(): Promise<void> {
    for (const [name, uri] of this.#waiting) {
      this.#waiting.delete(name);
      this.#reading = name;
      const outcome = await this.#outcomeOf(uri);
      this.#conflicts.delete(name);
      if (this.#reading === name) this.#files.set(name, outcome);
      this.#read.fire(this.#waiting.size);
      await turn();
    }
  }

  async #outcomeOf(uri: vscode.Uri, conflicts: readonly Conflict[] = []): Promise<Outcome> {
    const found = await this.#reader.read(uri, conflicts);
    if (typeof found === 'string') return found;
    const { text, reading } = found;
    await turn();
    return indexed(uri.toString(), text, reading, spokenLanguage(languageChoice(uri), reading));
  }

  /** Reads again the drafts that are not open of which others say something else than before. */
  async #compare(): Promise<void> {
    for (const { uri, compared } of this.unopened()) {
      const conflicts = conflictsAmong(compared, this.#compared());
      const said = JSON.stringify(conflicts);
      if (said === (this.#conflicts.get(uri) ?? '[]')) continue;
      const outcome = await this.#outcomeOf(vscode.Uri.parse(uri), conflicts);
      if (!this.#files.has(uri)) continue;
      this.#files.set(uri, outcome);
      this.#conflicts.set(uri, said);
    }
  }

  #compared(): ComparableDraft[] {
    const open = new Map(this.#session.known().map((draft) => [draft.uri, draft]));
    return [...this.#files].flatMap(([uri, outcome]) => {
      const draft = open.get(uri);
      if (draft) return [comparable(draft)];
      return typeof outcome === 'string' ? [] : [outcome.compared];
    });
  }
}

const inStatusBar = (work: () => Promise<void>): Thenable<void> => {
  const title = workspaceWords(defaultLanguage()).reading;
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, work);
};
