import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, doelwijzer, open, until } from './drafts.ts';

const [folder] = vscode.workspace.workspaceFolders ?? [];
assert.ok(folder);
const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder.uri, name);
const save = (name: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));

/** The lines on which a file that need not be open has marks, from 0. */
const lines = (name: string): number[] =>
  vscode.languages
    .getDiagnostics(at(name))
    .filter(({ source }) => source === 'Doelwijzer')
    .map(({ range }) => range.start.line)
    .sort((a, b) => a - b);
const markedOn = (name: string, ...expected: number[]): Promise<void> =>
  until(() => lines(name).join() === expected.join(), `${name}: ${expected}`).catch(() =>
    assert.deepEqual(lines(name), expected),
  );

const strategy = '# Strategie kustwacht\n\n## Doelstellingen\n\nNederland versterkt de kustwacht in 2027.\n';

describe('the check of the workspace', () => {
  before(async () => {
    await doelwijzer();
    await vscode.commands.executeCommand('doelwijzer.checkWorkspace');
  });
  afterEach(closeAll);

  it('marks drafts that are not open, and what is no draft not', async () => {
    await markedOn('beleidsreactie.md', 10, 12, 14);
    await markedOn('strategy.md', 4);
    await markedOn('README.md');
    assert.deepEqual(
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs),
      [],
    );
  });

  it('stays right when a draft is opened, edited and closed', async () => {
    const { document } = await open('beleidsreactie.md');
    await markedOn('beleidsreactie.md', 10, 12, 14);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '\n');
    await vscode.workspace.applyEdit(edit);
    await markedOn('beleidsreactie.md', 11, 13, 15);
    await closeAll();
    await markedOn('beleidsreactie.md', 10, 12, 14);
  });

  it('stays right when a draft is made, saved by another program and deleted', async () => {
    await save('kust.md', strategy);
    await markedOn('kust.md', 4);
    await save('kust.md', strategy.replace('Nederland', '\nNederland'));
    await markedOn('kust.md', 5);
    await vscode.workspace.fs.delete(at('kust.md'), { useTrash: false });
    await markedOn('kust.md');
  });
});
