import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, doelwijzer, marked, open } from './drafts.ts';

describe('SMART parts', () => {
  before(doelwijzer);
  afterEach(closeAll);

  const hints = async (document: vscode.TextDocument) => {
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      all,
    );
    return found.map(({ label, position }) => [
      label,
      document.getText(new vscode.Range(position, position.translate(0, 7))),
    ]);
  };

  it('are labelled in words on demand, and no longer when asked again', async () => {
    const { document } = await open('beleidsreactie.md');
    await marked(document, ['versterkt', 'op termijn', 'Een zelfstandige kustwacht']);
    assert.deepEqual(await hints(document), []);
    await vscode.commands.executeCommand('doelwijzer.showSmartParts');
    assert.deepEqual(await hints(document), [
      ['wie:', 'Nederla'],
      ['termijn:', 'in 2027'],
    ]);
    await vscode.commands.executeCommand('doelwijzer.showSmartParts');
    assert.deepEqual(await hints(document), []);
  });
});
