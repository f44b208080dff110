import * as vscode from 'vscode';
import type { Loaded } from '../../engine/index.ts';

/** What a guide's file is called. */
export const guideName = 'schrijfwijzer.yml';

// In bytes; what a guide may have in signs, the engine says.
const largest = 1_000_000;

/** Whether a file is that of a guide, by its name. */
export const isGuide = ({ path }: vscode.Uri): boolean => path.endsWith(`/${guideName}`);

/** The text of a file: as it stands in an editor where it is open, else as it was saved. */
export async function textOf(uri: vscode.Uri): Promise<Loaded> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return { text: open.getText() };
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > largest) return { failure: 'tooLarge' };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri)) };
  } catch (error) {
    return { failure: error instanceof TypeError ? 'unreadable' : 'noFile' };
  }
}

/** The guide's file that holds for a document. */
export const nearestGuide = (document: vscode.Uri): Promise<vscode.Uri | null> => nearestFile(guideName, document);

/** The file of a name that holds for a document: the nearest upwards, in its workspace folder. */
export async function nearestFile(name: string, document: vscode.Uri): Promise<vscode.Uri | null> {
  const root = vscode.workspace.getWorkspaceFolder(document)?.uri ?? firstFolder(document);
  if (!root) return null;
  let folder = document.scheme === 'untitled' ? root : vscode.Uri.joinPath(document, '..');
  for (;;) {
    const file = vscode.Uri.joinPath(folder, name);
    if (await isThere(file)) return file;
    if (folder.path.length <= root.path.length) return null;
    folder = vscode.Uri.joinPath(folder, '..');
  }
}

// A document that is nowhere saved stands beside the files of the first folder.
const firstFolder = ({ scheme }: vscode.Uri): vscode.Uri | undefined =>
  scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : undefined;

const isThere = async (file: vscode.Uri): Promise<boolean> => {
  try {
    return ((await vscode.workspace.fs.stat(file)).type & vscode.FileType.File) !== 0;
  } catch {
    return false;
  }
};

/** Tells what becomes of files that can be part of a guide, on disk and in the editors. */
export function followGuideFiles(changed: (file: vscode.Uri) => void, moved: () => void): vscode.Disposable {
  const files = vscode.workspace.createFileSystemWatcher('**/*.{yml,yaml}');
  const told = (uri: vscode.Uri): void => {
    if (isGuide(uri)) moved();
    changed(uri);
  };
  return vscode.Disposable.from(
    files,
    files.onDidCreate(told),
    files.onDidDelete(told),
    // A file that goes and comes back at once is told of as changed.
    files.onDidChange(told),
    vscode.workspace.onDidChangeTextDocument(({ document }) => changed(document.uri)),
    // Not every file system tells what becomes of it.
    vscode.workspace.onDidSaveTextDocument(({ uri }) => told(uri)),
    // What was not saved holds no longer.
    vscode.workspace.onDidCloseTextDocument(({ uri }) => told(uri)),
    vscode.workspace.onDidChangeWorkspaceFolders(moved),
    // One that comes and goes at once, or with its folder, may not be told of; mostly another program did that.
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) moved();
    }),
  );
}
