import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, doelwijzer, open, until } from './drafts.ts';

describe('the lines above goals', () => {
  before(doelwijzer);
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await closeAll();
  });

  const lenses = async ({ uri }: vscode.TextDocument) =>
    (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri)).flatMap(
      ({ command, range }) => (command?.title.startsWith('SMART') ? [{ ...command, line: range.start.line }] : []),
    );

  it('tell what a goal has and lacks, in words', async () => {
    const { document } = await open('beleidsreactie.md');
    const found = await lenses(document);
    assert.deepEqual(
      found.map(({ title, line }) => [document.lineAt(line).text.slice(0, 12), title]),
      [
        ['Nederland ve', 'SMART: wie ✓, maat ontbreekt, termijn ✓ · geen activiteiten'],
        ['- Een zelfst', 'SMART: wie ontbreekt, maat ontbreekt, termijn ontbreekt · geen activiteiten'],
      ],
    );
  });

  it('open the report', async () => {
    const { document } = await open('beleidsreactie.md');
    const [lens] = await lenses(document);
    assert.ok(lens);
    await vscode.commands.executeCommand(lens.command, ...(lens.arguments ?? []));
    await until(
      () =>
        vscode.window.tabGroups.all.some(({ tabs }) =>
          tabs.some(({ label }) => label === 'Rapport over beleidsreactie.md'),
        ),
      'the report',
    );
  });

  it('can be switched off', async () => {
    const { document } = await open('beleidsreactie.md');
    const settings = vscode.workspace.getConfiguration('doelwijzer');
    await settings.update('codeLens', false, vscode.ConfigurationTarget.Workspace);
    try {
      assert.deepEqual(await lenses(document), []);
    } finally {
      await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Workspace);
    }
    assert.equal((await lenses(document)).length, 2);
  });
});
