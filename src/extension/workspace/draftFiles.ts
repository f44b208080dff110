import * as vscode from 'vscode';
import { hasDraftName, isHidden, largestFile, type SkipReason, textOf } from '../../views/workspace/draftFile.ts';

const possible = '**/*.{md,MD,txt,TXT}';
// What the writer excludes in `files.exclude` stays out as well.
const excluded = '**/{node_modules,.*}/**';

/** How long files must have been left alone before they are looked for again, in milliseconds. */
const pause = 300;

/** The files in all folders of the workspace that may be drafts. */
export async function possibleDrafts(): Promise<vscode.Uri[]> {
  if (!vscode.workspace.workspaceFolders) return [];
  const found = await vscode.workspace.findFiles(possible, excluded);
  return found.filter(isPossible);
}

const isPossible = (uri: vscode.Uri): boolean => {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const steps = uri.path.slice(folder?.uri.path.length).split('/');
  return folder !== undefined && hasDraftName(uri.path) && !steps.some(isHidden);
};

// Most names with a dot are files, and other programs make many of those.
const mayBeFolder = (path: string): boolean => !/\.[^/]*$/.test(path);

/** The text in a file, which is not opened in an editor, or why there is none. */
export async function textIn(uri: vscode.Uri): Promise<{ readonly text: string } | SkipReason> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    return size > largestFile ? 'too large' : textOf(await vscode.workspace.fs.readFile(uri));
  } catch {
    return 'out of reach';
  }
}

/** What became of the files. */
export interface FileChanges {
  /** A file has other contents. */
  readonly changed: (uri: vscode.Uri) => void;
  /** A file or folder is gone. */
  readonly gone: (uri: vscode.Uri) => void;
  /** There may be other files than before. */
  readonly moved: () => void;
}

/** Follows what becomes of the files, by hand or by another program. */
export function followFiles({ changed, gone, moved }: FileChanges): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const movedSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(moved, pause);
  };
  const files = vscode.workspace.createFileSystemWatcher(possible, false, false, true);
  // Of a folder that is deleted, its files are not told; of one that is made, those that were in it at once may not be.
  const all = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  return vscode.Disposable.from(
    files,
    all,
    files.onDidCreate(movedSoon),
    files.onDidChange((uri) => changed(uri)),
    all.onDidCreate(({ path }) => {
      if (mayBeFolder(path)) movedSoon();
    }),
    all.onDidDelete((uri) => gone(uri)),
    // Not every file system tells what becomes of it.
    vscode.workspace.onDidSaveTextDocument(({ uri }) => changed(uri)),
    vscode.workspace.onDidRenameFiles(movedSoon),
    vscode.workspace.onDidCreateFiles(movedSoon),
    vscode.workspace.onDidDeleteFiles(movedSoon),
    vscode.workspace.onDidChangeWorkspaceFolders(movedSoon),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('files.exclude')) movedSoon();
    }),
    { dispose: () => clearTimeout(timer) },
  );
}
