import * as vscode from 'vscode';
import type { Span } from '../engine/index.ts';
import type { ReadDraft } from '../report/build.ts';
import { mermaidOf } from '../report/chain/mermaid.ts';
import { type ReportFormat, reportFile } from '../report/formats.ts';
import { documentOf } from '../report/html/document.ts';
import { goalKey, type LivePage, livePage, saying } from '../report/html/live.ts';
import { changesBetween } from '../report/html/patch.ts';
import type { Piece } from '../report/html/piece.ts';
import type { FromPage, ToPage } from '../report/page/messages.ts';
import { pointsAsText } from '../report/text-list.ts';
import { wordsIn } from '../report/words/words.ts';
import { toRange, toWorkspaceEdit } from './convert.ts';
import type { Session } from './session.ts';

/** How long the draft must have been left alone before the report follows, in milliseconds. */
const pause = 150;

const endings: Readonly<Record<ReportFormat, string>> = { html: 'html', markdown: 'md', csv: 'csv', json: 'json' };

/** The report on one document, beside it. It follows the draft, and only what changed in it is shown anew. */
export class ReportPanel implements vscode.Disposable {
  readonly #session: Session;
  readonly #document: vscode.TextDocument;
  readonly #panel: vscode.WebviewPanel;
  /** The report of the version that it was made of; null where there is none. */
  #page: (LivePage & { readonly version: number }) | null = null;
  /** What a page is loaded with, and what has been made of it since. */
  #loaded: Piece;
  #shown: Piece;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the page is loaded, and hears what it is told. */
  #hears = false;
  /** The row that is to be brought in sight once the page is loaded. */
  #goal: string | null = null;

  constructor(session: Session, document: vscode.TextDocument, extension: vscode.Uri) {
    this.#session = session;
    this.#document = document;
    const folder = vscode.Uri.joinPath(extension, 'dist');
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.#panel = vscode.window.createWebviewPanel('doelwijzer.report', '', place, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [folder],
    });
    this.#loaded = this.#body();
    this.#shown = this.#loaded;
    const { webview } = this.#panel;
    webview.onDidReceiveMessage((message: FromPage) => this.#hear(message));
    this.#panel.onDidDispose(() => clearTimeout(this.#timer));
    // A page that is hidden is thrown away.
    this.#panel.onDidChangeViewState(({ webviewPanel }) => {
      if (!webviewPanel.visible) this.#hears = false;
    });
    webview.html = documentOf({
      title: this.#panel.title,
      language: session.language(document),
      body: this.#loaded,
      nonce: crypto.randomUUID(),
      script: webview.asWebviewUri(vscode.Uri.joinPath(folder, 'report.js')).toString(),
    });
  }

  /** Calls back when the report is closed. */
  onDidClose(listener: () => void): void {
    this.#panel.onDidDispose(listener);
  }

  /** Brings the report to the front, where it is. */
  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  /** Shows the row of the goal that starts at an offset. */
  go(start: number): void {
    const page = this.#current();
    this.#goal = page && goalKey(page, start);
    if (this.#hears) this.#goThere();
  }

  #goThere(): void {
    if (this.#goal !== null) this.#tell({ kind: 'go', key: this.#goal });
    this.#goal = null;
  }

  /** Follows the draft, once it is left alone for a moment. */
  follow(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#update(), pause);
  }

  dispose(): void {
    this.#panel.dispose();
  }

  /** Makes the report of the document as it is now. */
  #body(): Piece {
    const standing = this.#session.standing(this.#document);
    const language = standing?.language ?? this.#session.language(this.#document);
    const say = wordsIn(language);
    const name = nameOf(this.#document);
    this.#panel.title = say.title(name);
    const { version } = this.#document;
    if (standing && 'reading' in standing) {
      const page = livePage({ name, text: standing.text, reading: standing.reading, language });
      this.#page = { ...page, version };
      return page.body;
    }
    this.#page = null;
    const reasons = { 'too large': say.actions.tooLarge, unreadable: say.actions.unreadable };
    return saying(say.title(name), standing ? reasons[standing.kind] : say.actions.closed);
  }

  #update(): void {
    // The report of a document that was closed stays as it was.
    if (this.#document.isClosed || !this.#panel.visible) return;
    const body = this.#body();
    const changes = changesBetween(this.#shown, body);
    this.#shown = body;
    if (changes.length > 0) this.#tell({ kind: 'change', changes });
  }

  #tell(message: ToPage): void {
    this.#panel.webview.postMessage(message);
  }

  async #hear(message: FromPage): Promise<void> {
    switch (message.kind) {
      case 'ready':
        // A page that was hidden is loaded anew, as it was at first.
        this.#shown = this.#loaded;
        this.#hears = true;
        this.#update();
        return this.#goThere();
      case 'show': {
        const place = this.#current()?.places.get(message.name);
        if (place?.draft !== undefined) await showPlaceIn(vscode.Uri.parse(place.draft), place);
        else if (place) await this.#editor(place);
        return;
      }
      case 'mend': {
        const remedy = this.#current()?.remedies.get(message.name);
        const [first] = remedy?.edits ?? [];
        if (!remedy || !first) return;
        // In front first: what is to be filled in is a tab stop only in the editor that has the focus.
        await this.#editor(first);
        await vscode.workspace.applyEdit(toWorkspaceEdit(this.#document, remedy.edits));
        return;
      }
      case 'copy':
        return this.#copy(message.what);
      case 'save':
        if (message.format in endings) await this.#save(message.format as ReportFormat);
    }
  }

  /** The page of the document as it is at this moment: offsets of an older one point elsewhere. */
  #current(): LivePage | null {
    if (this.#document.isClosed) return null;
    if (this.#page?.version !== this.#document.version) this.#update();
    return this.#page;
  }

  async #editor(place: { readonly start: number; readonly end: number }): Promise<void> {
    const shown = vscode.window.visibleTextEditors.find(({ document }) => document === this.#document);
    const selection = toRange(this.#document, place);
    const viewColumn = shown?.viewColumn ?? vscode.ViewColumn.One;
    await vscode.window.showTextDocument(this.#document, { viewColumn, selection });
  }

  async #copy(what: string): Promise<void> {
    const report = this.#current()?.report;
    if (!report) return;
    const say = wordsIn(report.language);
    await vscode.env.clipboard.writeText(what === 'mermaid' ? mermaidOf(report.chain, say) : pointsAsText(report, say));
    this.#tell({ kind: 'say', words: say.actions.copied });
  }

  async #save(format: ReportFormat): Promise<void> {
    const standing = this.#session.standing(this.#document);
    if (!standing || !('reading' in standing)) return;
    const name = nameOf(this.#document);
    const stem = name.replace(/\.[^.]*$/, '');
    const folder = vscode.Uri.joinPath(this.#document.uri, '..');
    const target = await vscode.window.showSaveDialog({
      defaultUri: vscode.Uri.joinPath(folder, `${stem}-rapport.${endings[format]}`),
      filters: { [wordsIn(standing.language).actions.saveAs[format]]: [endings[format]] },
    });
    if (!target) return;
    const draft: ReadDraft = { name, text: standing.text, reading: standing.reading, language: standing.language };
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(reportFile(draft, format)));
  }
}

const nameOf = ({ uri }: vscode.TextDocument): string => uri.path.split('/').at(-1) ?? uri.path;

/** Shows a place in another draft. */
async function showPlaceIn(uri: vscode.Uri, place: Span): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const selection = toRange(document, place);
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, selection });
}
