import * as vscode from 'vscode';
import type { Tongue } from '../../engine/index.ts';
import { compare } from '../../views/progress/compare.ts';
import { progressPage } from '../../views/progress/page.ts';
import { progressInWords, type Version } from '../../views/progress/words.ts';
import { longestDraft, reasonIn, textOf } from '../../views/workspace/draftFile.ts';
import { committedText } from '../git.ts';
import type { Draft, Session } from '../session.ts';

const scheme = 'doelwijzer-voortgang';

const words = {
  nl: {
    committed: 'De laatst vastgelegde versie (git HEAD)',
    file: 'Een ander bestand…',
    pick: 'Vergelijk met',
    open: 'Vergelijk',
    notRead: 'Dit document is niet te lezen.',
  },
  en: {
    committed: 'The last committed version (git HEAD)',
    file: 'Another file…',
    pick: 'Compare with',
    open: 'Compare',
    notRead: 'This document cannot be read.',
  },
} as const satisfies Record<Tongue, unknown>;

/** Shows what came of the document in front since it was last committed, or since another file. */
export function comparing(session: Session): vscode.Disposable {
  const pages = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: (page) => pages.get(page.toString()),
    }),
    vscode.commands.registerCommand('doelwijzer.compare', async (named?: 'HEAD' | vscode.Uri) => {
      const document = vscode.window.activeTextEditor?.document;
      if (!document) return;
      const language = session.language(document);
      const old = await versionOf(document, named, language);
      if (!old) return;
      session.ask(document);
      const draft = session.draft(document);
      const page = draft && pageOf(session, draft, old);
      if (!page) {
        vscode.window.showWarningMessage(words[language].notRead);
        return;
      }
      const name = nameOf(document.uri).replace(/\.[^.]*$/, '');
      const shown = vscode.Uri.from({ scheme, path: `/${name}-voortgang.md`, query: document.uri.toString() });
      pages.set(shown.toString(), page);
      changed.fire(shown);
      await vscode.commands.executeCommand('markdown.showLockedPreviewToSide', shown);
    }),
  );
}

function pageOf(session: Session, { document, text, reading, language }: Draft, old: Version): string | null {
  const before = session.readAs(document, old.text);
  if (!before) return null;
  const now = { name: nameOf(document.uri), text };
  return progressPage(progressInWords(compare(before, reading), old, now, language));
}

/** The version to compare with: the one that was named, or else chosen. */
async function versionOf(
  document: vscode.TextDocument,
  named: 'HEAD' | vscode.Uri | undefined,
  language: Tongue,
): Promise<Version | null> {
  if (named instanceof vscode.Uri) return versionIn(named, language);
  const committed = await committedText(document.uri);
  const head = committed === null ? null : { name: `${nameOf(document.uri)} (HEAD)`, text: committed };
  return named === 'HEAD' && head ? head : chosenVersion(document, head, language);
}

async function chosenVersion(
  { uri, isUntitled }: vscode.TextDocument,
  head: Version | null,
  language: Tongue,
): Promise<Version | null> {
  const say = words[language];
  if (head) {
    // Where there is no git there is nothing to choose.
    const chosen = await vscode.window.showQuickPick([say.committed, say.file], { title: say.pick });
    if (chosen !== say.file) return chosen === undefined ? null : head;
  }
  const folder = isUntitled ? {} : { defaultUri: vscode.Uri.joinPath(uri, '..') };
  const [file] =
    (await vscode.window.showOpenDialog({ ...folder, title: say.pick, openLabel: say.open, canSelectMany: false })) ??
    [];
  return file ? versionIn(file, language) : null;
}

/** The draft in a file; null, once that is said, where it has none. */
async function versionIn(file: vscode.Uri, language: Tongue): Promise<Version | null> {
  const name = nameOf(file);
  const found = await read(file);
  if (typeof found !== 'string') return { name, text: found.text };
  vscode.window.showWarningMessage(`${name}: ${reasonIn(found, language)}`);
  return null;
}

async function read(file: vscode.Uri): Promise<ReturnType<typeof textOf> | 'out of reach' | 'too long'> {
  try {
    const found = textOf(await vscode.workspace.fs.readFile(file));
    return typeof found !== 'string' && found.text.length > longestDraft ? 'too long' : found;
  } catch {
    return 'out of reach';
  }
}

const nameOf = ({ path }: vscode.Uri): string => path.split('/').at(-1) ?? path;
