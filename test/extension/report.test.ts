import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, doelwijzer, open, until } from './drafts.ts';

const reports = () =>
  vscode.window.tabGroups.all.flatMap(({ tabs }) =>
    tabs.filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('doelwijzer.report')),
  );

describe('the report', () => {
  before(doelwijzer);
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await closeAll();
  });

  it('stands beside the draft, which keeps the focus', async () => {
    const { document } = await open('beleidsreactie.md');
    await vscode.commands.executeCommand('doelwijzer.report');
    await until(() => reports().length === 1, 'the report');
    const [tab] = reports();
    assert.equal(tab?.label, 'Rapport over beleidsreactie.md');
    assert.equal(tab?.group.viewColumn, vscode.ViewColumn.Two);
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });

  it('is one for each document', async () => {
    await open('beleidsreactie.md');
    await vscode.commands.executeCommand('doelwijzer.report');
    await vscode.commands.executeCommand('doelwijzer.report');
    await open('reactie.txt');
    await vscode.commands.executeCommand('doelwijzer.report');
    await until(() => reports().length === 2, 'two reports');
    assert.deepEqual(
      reports()
        .map(({ label }) => label)
        .sort(),
      ['Rapport over beleidsreactie.md', 'Rapport over reactie.txt'],
    );
  });

  it('speaks the language of the draft', async () => {
    await open('strategy.md');
    await vscode.commands.executeCommand('doelwijzer.report');
    await until(() => reports()[0]?.label === 'Report on strategy.md', 'an English report');
  });

  it('can be had of what is not recognised', async () => {
    await open('notitie.md');
    await vscode.commands.executeCommand('doelwijzer.report');
    await until(() => reports().length === 1, 'the report');
  });
});
