import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { filled, snippetsOf } from '../helpers/snippets.ts';
import { closeAll, until, write } from './drafts.ts';

const year = String(new Date().getFullYear());

describe('snippets', () => {
  afterEach(closeAll);

  for (const langId of ['markdown', 'plaintext'])
    it(`can all be inserted in ${langId}, and leave the first words to be filled in`, async function () {
      this.timeout(60_000);
      const root = vscode.extensions.getExtension('doelwijzer.doelwijzer')?.extensionPath;
      const editor = await write('', langId);
      const everything = new vscode.Selection(0, 0, 10_000, 0);
      for (const snippet of snippetsOf(root)) {
        const text = filled(snippet, ({ words }) => words.replace('$CURRENT_YEAR', year));
        await vscode.commands.executeCommand('editor.action.insertSnippet', { langId, name: snippet.name });
        await until(() => editor.document.getText().replaceAll('\r\n', '\n') === text, snippet.name);
        const selected = editor.document.getText(editor.selection);
        assert.ok(selected !== '' && text.includes(selected), `${snippet.name}: ${selected}`);
        await vscode.commands.executeCommand('leaveSnippet');
        editor.selection = everything;
        await vscode.commands.executeCommand('deleteLeft');
      }
    });
});
