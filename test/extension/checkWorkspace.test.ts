import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, doelwijzer, open, placeOf, until } from './drafts.ts';

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

  describe('says of both drafts where they differ', () => {
    const letter = '# Kennisgeving over EU-missie Baken\n\nNederland levert in 2026 maximaal 175 militairen.\n';
    const report = '# Voortgangsrapportage missie Baken\n\nNederland levert in 2026 maximaal 195 militairen.\n';
    const names = ['kennisgeving.md', 'rapportage.md'];
    /** Where a draft's marks on the line of the soldiers lead to. */
    const leadsTo = (name: string): string[] =>
      vscode.languages
        .getDiagnostics(at(name))
        .flatMap(({ relatedInformation = [] }) => relatedInformation)
        .map(({ location: { uri, range } }) => `${uri.path.split('/').at(-1)}:${range.start.line}`);
    const leads = (name: string, ...expected: string[]): Promise<void> =>
      until(() => leadsTo(name).join() === expected.join(), `${name}: ${expected}`).catch(() =>
        assert.deepEqual(leadsTo(name), expected),
      );

    beforeEach(async () => {
      await save('kennisgeving.md', letter);
      await save('rapportage.md', report);
    });
    afterEach(async () => {
      await closeAll();
      for (const name of names)
        await vscode.workspace.fs.delete(at(name), { useTrash: false }).then(undefined, () => {});
      await markedOn('rapportage.md');
    });

    it('open or not', async () => {
      await leads('kennisgeving.md', 'rapportage.md:2');
      await leads('rapportage.md', 'kennisgeving.md:2');
      await open('kennisgeving.md');
      await leads('kennisgeving.md', 'rapportage.md:2');
      await leads('rapportage.md', 'kennisgeving.md:2');
    });

    it('and no longer once one of them is mended', async () => {
      const { document } = await open('kennisgeving.md');
      await leads('kennisgeving.md', 'rapportage.md:2');
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, placeOf(document, '175'), '195');
      await vscode.workspace.applyEdit(edit);
      await leads('kennisgeving.md');
      await document.save();
      await leads('rapportage.md');
    });

    it('and no longer once one of them is deleted', async () => {
      await leads('rapportage.md', 'kennisgeving.md:2');
      await vscode.workspace.fs.delete(at('kennisgeving.md'), { useTrash: false });
      await leads('rapportage.md');
    });

    it('as both are written at this moment', async () => {
      const { document } = await open('kennisgeving.md');
      await open('rapportage.md');
      await leads('rapportage.md', 'kennisgeving.md:2');
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(2, 0), 'Een alinea.\n\n');
      await vscode.workspace.applyEdit(edit);
      await leads('rapportage.md', 'kennisgeving.md:4');
    });
  });
});
