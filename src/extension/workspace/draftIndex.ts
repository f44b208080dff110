import * as vscode from 'vscode';
import { openDraft, type Reading, readInSteps } from '../../engine/index.ts';
import { type PlacedDraft, placed } from '../../views/ids/naming.ts';
import { spokenLanguage } from '../../views/language.ts';
import { formatOf, longestDraft, type SkipReason } from '../../views/workspace/draftFile.ts';
import { type IndexedDraft, indexed } from '../../views/workspace/indexedDraft.ts';
import { workspaceWords } from '../../views/workspace/words.ts';
import type { English } from '../english.ts';
import type { Baselines } from '../guides/baselines.ts';
import type { Guides } from '../guides/guides.ts';
import type { Draft, Session } from '../session.ts';
import { defaultLanguage, languageChoice } from '../settings.ts';
import { followFiles, possibleDrafts, textIn } from './draftFiles.ts';

/** How long the editor may be kept busy at a time, in milliseconds; a step that was begun is finished. */
const budget = 15;

/** How long after the first draft was opened the others are looked for, in milliseconds. */
const delay = 2_000;

/** A file that was not read, and why. */
export interface Skipped {
  readonly uri: vscode.Uri;
  readonly reason: SkipReason;
}

/** Why a file is not among the drafts. */
type Passed = SkipReason | 'no draft';

/** What a file turned out to be. */
type Outcome = IndexedDraft | Passed;

/**
 * The drafts in all folders of the workspace, read from their files in the background without opening them; one that is open in an editor
 * is as its writer sees it. Nothing is read until the first draft is opened, or until somebody asks.
 */
export class DraftIndex implements vscode.Disposable {
  readonly #session: Session;
  readonly #english: English;
  readonly #guides: Guides;
  readonly #baselines: Baselines;
  /** By URI. */
  readonly #files = new Map<string, Outcome>();
  readonly #waiting = new Map<string, vscode.Uri>();
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

  constructor(session: Session, english: English, guides: Guides, baselines: Baselines) {
    this.#session = session;
    this.#english = english;
    this.#guides = guides;
    this.#baselines = baselines;
    this.#subscriptions = [
      this.#changed,
      this.#read,
      session.onDidChange((document) => {
        if (this.#state === 'asleep' && session.draft(document)) this.#timer ??= setTimeout(() => this.ready(), delay);
        if (this.#files.has(document.uri.toString())) this.#changed.fire();
      }),
      ...[guides, baselines].map(({ onDidChange }) =>
        onDidChange(() => {
          if (this.#state === 'awake') void this.#look({ again: true });
        }),
      ),
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

  /** The drafts in which an id is given or named, with their text; those that are not open are read again. */
  async draftsWith(id: string): Promise<readonly PlacedDraft[]> {
    const open = new Map(this.#session.drafts().map((draft) => [draft.document.uri.toString(), draft]));
    const found: PlacedDraft[] = [];
    for (const { uri, ids } of this.drafts()) {
      if (!ids.includes(id)) continue;
      const draft = open.get(uri) ?? (await this.#readFile(vscode.Uri.parse(uri)));
      if (typeof draft !== 'string') found.push(placed(uri, draft.text, draft.reading));
    }
    return found;
  }

  /** One of the drafts with its text, as it is now; null where it is none any more. */
  async draftAt(uri: string): Promise<PlacedDraft | null> {
    const open = this.#session.drafts().find(({ document }) => document.uri.toString() === uri);
    const draft = open ?? (await this.#readFile(vscode.Uri.parse(uri)));
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
    for (const known of [this.#files, this.#waiting])
      for (const uri of known.keys()) if (isGone(uri)) known.delete(uri);
    this.#changed.fire();
  }

  /** Does what is asked and then reads what waits, one file at a time; what is asked meanwhile is done behind it. */
  #work(first: () => Promise<void> = async () => {}): Promise<void> {
    const before = this.#working;
    const working = (async () => {
      await before;
      await first();
      if (this.#waiting.size > 0) await inStatusBar(() => this.#readWaiting());
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
      if (this.#reading === name) this.#files.set(name, outcome);
      this.#read.fire(this.#waiting.size);
      await turn();
    }
  }

  async #outcomeOf(uri: vscode.Uri): Promise<Outcome> {
    const found = await this.#readFile(uri);
    if (typeof found === 'string') return found;
    const { text, reading } = found;
    return indexed(uri.toString(), text, reading, spokenLanguage(languageChoice(uri), reading));
  }

  async #readFile(uri: vscode.Uri): Promise<{ readonly text: string; readonly reading: Reading } | Passed> {
    const found = await textIn(uri);
    if (typeof found === 'string') return found;
    const { text } = found;
    if (text.length > longestDraft) return 'too long';
    try {
      await Promise.all([this.#guides.ready(uri), this.#baselines.ready(uri)]);
      const { says, ...under } = this.#guides.under(uri);
      const draft = openDraft({
        format: formatOf(uri.path),
        ...under,
        known: () => this.#baselines.under(uri),
        english: this.#english.ifThere,
      });
      const reading = await inTurns(readInSteps(draft, text));
      if (says === 'none' || (says === null && reading.documentType === null)) return 'no draft';
      if (reading.waitsFor !== 'en') return { text, reading };
      await this.#english.load();
      return { text, reading: await inTurns(readInSteps(draft, text)) };
    } catch (error) {
      // A defect of ours must not take the other drafts away.
      console.error('Doelwijzer', error);
      return 'unreadable';
    }
  }
}

const inStatusBar = (work: () => Promise<void>): Thenable<void> => {
  const title = workspaceWords(defaultLanguage()).reading;
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, work);
};

/** Lets the editor do what waits for it. */
const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** Takes as many steps at a time as fit in the budget. */
async function inTurns(steps: Generator<void, Reading>): Promise<Reading> {
  for (;;) {
    const begun = performance.now();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      if (performance.now() - begun > budget) break;
    }
    await turn();
  }
}
