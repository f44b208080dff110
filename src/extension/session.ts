import * as vscode from 'vscode';
import { type Conflict, type Format, type OpenDraft, openDraft, type Reading, type Tongue } from '../engine/index.ts';
import { type PlacedDraft, placed } from '../views/ids/naming.ts';
import { spokenLanguage } from '../views/language.ts';
import { longestDraft } from '../views/workspace/draftFile.ts';
import type { English } from './english.ts';
import type { Baselines } from './guides/baselines.ts';
import type { Guides, UnderGuide } from './guides/guides.ts';
import { defaultLanguage, languageChoice } from './settings.ts';

/** The languages that a draft is written in, and how the engine reads them. */
const formats: Readonly<Record<string, Format>> = { markdown: 'markdown', plaintext: 'plain' };

/** How long the writer must have stopped typing before a draft is read again, in milliseconds. */
const pause = 120;

/** A document as it was read: the offsets of the reading are offsets in this text. */
export interface Draft {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly text: string;
  readonly reading: Reading;
  /** Of what the writer is told. */
  readonly language: Tongue;
}

/** What the session has to say of a document. One that is `unrecognised` is read as well, but nobody asked for marks. */
export type Standing =
  | (Draft & {
      readonly kind: 'draft' | 'unrecognised';
      /** English passages were not read: their language layer cannot be loaded. */
      readonly lacksEnglish: boolean;
    })
  | { readonly kind: 'too large' | 'unreadable'; readonly language: Tongue };

/** The version of a reading that has to be made anew although the document is as it was. */
const outdated = -1;

/** A text as it was read, with what other drafts were known to say differently. */
interface Content extends Pick<Draft, 'text' | 'reading'> {
  readonly conflicts: readonly Conflict[];
}

/** The last reading of a version, or why there is none. */
interface Read {
  readonly version: number;
  readonly content: Content | 'too large' | 'unreadable';
}

/** The other drafts of the workspace. */
interface Others {
  conflictsOf(draft: PlacedDraft): readonly Conflict[];
  readonly onDidChange: vscode.Event<void>;
}

interface Followed {
  engine: OpenDraft;
  /** What its guide says, under which it is read. */
  under: UnderGuide;
  timer?: ReturnType<typeof setTimeout>;
  last?: Read;
}

/**
 * The drafts that are open. It reads them when they are opened and changed, and tells so; whoever asks in between gets a
 * reading of the text as it is at that moment, never an older one.
 */
export class Session implements vscode.Disposable {
  readonly #followed = new Map<vscode.TextDocument, Followed>();
  readonly #askedFor = new Set<string>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable[];
  readonly #english: English;
  readonly #guides: Guides;
  readonly #baselines: Baselines;
  #others: Others | null = null;

  /** A document was read, or is no longer followed. */
  readonly onDidChange = this.#changed.event;

  constructor(english: English, guides: Guides, baselines: Baselines) {
    this.#english = english;
    this.#guides = guides;
    this.#baselines = baselines;
    this.#subscriptions = [
      this.#changed,
      guides.onDidChange(() => this.#turnToGuides()),
      baselines.onDidChange(() => this.#readAgain()),
      vscode.workspace.onDidOpenTextDocument((document) => this.#follow(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#schedule(document, pause)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#leave(document)),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (!change.affectsConfiguration('doelwijzer')) return;
        for (const document of this.#followed.keys()) this.#changed.fire(document);
      }),
    ];
    for (const document of vscode.workspace.textDocuments) this.#follow(document);
  }

  /** The document as a draft with marks; null where it is none. */
  draft(document: vscode.TextDocument): Draft | null {
    const standing = this.standing(document);
    return standing?.kind === 'draft' ? standing : null;
  }

  /** The open documents that are drafts. */
  drafts(): Draft[] {
    return [...this.#followed.keys()].flatMap((document) => this.draft(document) ?? []);
  }

  /** The open documents that were recognised, as they were read last; none is read for it. */
  known(): PlacedDraft[] {
    return [...this.#followed].flatMap(([{ uri }, { last }]) => {
      const content = last?.content;
      if (!content || typeof content === 'string' || content.reading.documentType === null) return [];
      return [placed(uri.toString(), content.text, content.reading)];
    });
  }

  /** From now on says of a draft as well where the others say something else. */
  compareWith(others: Others): void {
    this.#others = others;
    this.#subscriptions.push(others.onDidChange(() => this.#compare()));
  }

  /** What is known of a document; null where it is not followed. */
  standing(document: vscode.TextDocument): Standing | null {
    const followed = this.#followed.get(document);
    if (!followed) return null;
    const { version, content } = this.#read(document, followed);
    if (typeof content === 'string') return { kind: content, language: defaultLanguage(document) };
    const { text, reading } = content;
    const asked = this.#askedFor.has(document.uri.toString());
    const { says } = followed.under;
    const isDraft = asked || says === 'draft' || (says === null && reading.documentType !== null);
    const kind = isDraft ? 'draft' : 'unrecognised';
    const lacksEnglish = reading.waitsFor === 'en' && this.#english.cannotBeLoaded;
    return {
      kind,
      document,
      version,
      text,
      reading,
      language: spokenLanguage(languageChoice(document), reading),
      lacksEnglish,
    };
  }

  /** The language of what the writer is told beside a document, or beside none. */
  language(document?: vscode.TextDocument): Tongue {
    return (document && this.standing(document)?.language) ?? defaultLanguage(document);
  }

  /** What a followed document would read as with another text; null where it is not followed. */
  readAs(document: vscode.TextDocument, text: string): Reading | null {
    return this.#followed.get(document)?.engine.read(text) ?? null;
  }

  /** Follows a document that the writer asked for, recognised or not, for as long as the window is open. */
  ask(document: vscode.TextDocument): void {
    this.#askedFor.add(document.uri.toString());
    this.#follow(document);
  }

  dispose(): void {
    for (const { timer } of this.#followed.values()) clearTimeout(timer);
    this.#followed.clear();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #follow(document: vscode.TextDocument): void {
    const format = formats[document.languageId];
    if (!format || !(isWritable(document.uri) || this.#askedFor.has(document.uri.toString()))) return;
    if (this.#followed.has(document)) this.#changed.fire(document);
    else this.#followed.set(document, this.#opened(document, format));
    void Promise.all([this.#guides.ready(document.uri), this.#baselines.ready(document.uri)]).then(() => {
      this.#turnToGuide(document);
      this.#schedule(document, 0);
    });
  }

  #opened(document: vscode.TextDocument, format: Format): Pick<Followed, 'engine' | 'under'> {
    const under = this.#guides.under(document.uri);
    const known = (): ReadonlySet<string> => this.#baselines.under(document.uri);
    return { under, engine: openDraft({ format, ...under, known, english: this.#english.ifThere }) };
  }

  #turnToGuides(): void {
    for (const document of this.#followed.keys()) this.#turnToGuide(document);
  }

  /** Reads a document again where another guide holds for it than before. */
  #turnToGuide(document: vscode.TextDocument): void {
    const followed = this.#followed.get(document);
    const format = formats[document.languageId];
    if (!followed || !format) return;
    const under = this.#guides.under(document.uri);
    const { guide, says, documentType } = followed.under;
    if (under.guide === guide && under.says === says && under.documentType === documentType) return;
    Object.assign(followed, this.#opened(document, format));
    delete followed.last;
    this.#schedule(document, 0);
  }

  /** Reads all documents again: of some, other things were there before. */
  #readAgain(): void {
    for (const [document, followed] of this.#followed) {
      delete followed.last;
      this.#schedule(document, 0);
    }
  }

  #leave(document: vscode.TextDocument): void {
    const followed = this.#followed.get(document);
    if (!followed) return;
    clearTimeout(followed.timer);
    this.#followed.delete(document);
    this.#changed.fire(document);
  }

  /** Reads a document after a while; a reading that was still to come is dropped. */
  #schedule(document: vscode.TextDocument, delay: number): void {
    const followed = this.#followed.get(document);
    if (!followed) return;
    clearTimeout(followed.timer);
    followed.timer = setTimeout(() => this.#read(document, followed), delay);
  }

  #read(document: vscode.TextDocument, followed: Followed): Read {
    const { version } = document;
    if (followed.last?.version === version) return followed.last;
    clearTimeout(followed.timer);
    followed.last = {
      version,
      content: length(document) > longestDraft ? 'too large' : this.#contentOf(document, followed.engine),
    };
    this.#changed.fire(document);
    if (waitsForEnglish(followed) && !this.#english.cannotBeLoaded)
      void this.#english.load().then(() => this.#goOn(document, followed));
    return followed.last;
  }

  #contentOf(document: vscode.TextDocument, engine: OpenDraft): Read['content'] {
    const text = document.getText();
    try {
      const reading = engine.read(text);
      const conflicts = this.#conflictsOf(document, { text, reading });
      return { text, reading: conflicts.length > 0 ? engine.read(text, conflicts) : reading, conflicts };
    } catch (error) {
      // A defect of ours must not be met again at every stroke, nor take the other drafts' marks away.
      console.error('Doelwijzer', error);
      return 'unreadable';
    }
  }

  #conflictsOf({ uri }: vscode.TextDocument, { text, reading }: Pick<Draft, 'text' | 'reading'>): readonly Conflict[] {
    return this.#others?.conflictsOf(placed(uri.toString(), text, reading)) ?? [];
  }

  /** Reads again those drafts of which the others now say something else. */
  #compare(): void {
    for (const [document, followed] of this.#followed) {
      const content = followed.last?.content;
      if (!content || typeof content === 'string') continue;
      const now = this.#conflictsOf(document, content);
      if (JSON.stringify(now) === JSON.stringify(content.conflicts)) continue;
      followed.last = { version: outdated, content };
      this.#schedule(document, 0);
    }
  }

  /** Reads again what waited for English, or tells that it stays unread. */
  #goOn(document: vscode.TextDocument, followed: Followed): void {
    if (!waitsForEnglish(followed)) return;
    if (this.#english.cannotBeLoaded) {
      this.#changed.fire(document);
      return;
    }
    delete followed.last;
    this.#schedule(document, 0);
  }
}

const waitsForEnglish = ({ last }: Followed): boolean =>
  last !== undefined && typeof last.content !== 'string' && last.content.reading.waitsFor === 'en';

/** Counted without building the text. */
const length = (document: vscode.TextDocument): number =>
  document.offsetAt(document.lineAt(document.lineCount - 1).range.end);

/** A draft is something that its writer can change: not the old side of a comparison, nor a page that we show. */
const isWritable = (uri: vscode.Uri): boolean =>
  uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
