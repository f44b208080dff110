import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Doelwijzer } from '../../src/extension/activate.ts';

/** The extension as it runs here. */
export async function doelwijzer(): Promise<Doelwijzer> {
  const extension = vscode.extensions.getExtension<Doelwijzer>('doelwijzer.doelwijzer');
  assert.ok(extension);
  return extension.activate();
}

/** Shows a file of the workspace, as a writer opens it: the tests themselves keep nothing open. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.commands.executeCommand('vscode.open', uri);
  const editor = vscode.window.activeTextEditor;
  assert.equal(editor?.document.uri.toString(), uri.toString());
  assert.ok(editor);
  return editor;
}

/** Shows a new document that is nowhere saved. */
export async function write(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language }));
}

/** Waits until something is so. */
export async function until(so: () => boolean, what: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (so()) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  assert.fail(`It never came: ${what}`);
}

/** The marks on a document, in order of place. */
export const marks = ({ uri }: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Doelwijzer')
    .sort((a, b) => a.range.start.compareTo(b.range.start));

/** The rule that a mark links to. */
export const ruleOf = ({ code }: vscode.Diagnostic): string | number | undefined =>
  typeof code === 'object' ? code.value : code;

/** Waits until the marks on a document stand on these words. */
export async function marked(document: vscode.TextDocument, words: readonly string[]): Promise<vscode.Diagnostic[]> {
  const seen = () => marks(document).map(({ range }) => document.getText(range));
  await until(() => JSON.stringify(seen()) === JSON.stringify(words), `marks on ${words.join(', ')}`).catch(() =>
    assert.deepEqual(seen(), words),
  );
  return marks(document);
}

/** The place of words in a document. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, words);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** What the editor offers with the cursor at the start of these words. */
export async function offered(document: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
  const { start } = placeOf(document, words);
  return vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(start, start),
    vscode.CodeActionKind.QuickFix.value,
  );
}

/** Leaves nothing open, and throws away what was not saved. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** The page on the progress of a document, as it is now. */
export async function progressOf({ uri }: vscode.TextDocument): Promise<string> {
  const name = uri.path.replace(/^.*\/|\.md$/g, '');
  const page = vscode.Uri.from({
    scheme: 'doelwijzer-voortgang',
    path: `/${name}-voortgang.md`,
    query: uri.toString(),
  });
  return (await vscode.workspace.openTextDocument(page)).getText();
}
