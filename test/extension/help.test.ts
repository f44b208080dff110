import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, marked, offered, open, placeOf, until } from './drafts.ts';

const weak = ['versterkt', 'op termijn', 'Een zelfstandige kustwacht'];

describe('help with a mark', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await open('beleidsreactie.md');
    await marked(editor.document, weak);
  });
  afterEach(closeAll);

  /** Applies the first remedy with a title like this. */
  const apply = async (words: string, title: RegExp) => {
    const actions = await offered(editor.document, words);
    const action = actions.find((candidate) => title.test(candidate.title));
    assert.ok(action?.edit, actions.map((candidate) => candidate.title).join(', '));
    assert.ok(await vscode.workspace.applyEdit(action.edit));
  };

  it('explains on hover, and may only show a rule', async () => {
    const { document } = editor;
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      placeOf(document, 'versterkt').start,
    );
    const [content] = hovers.flatMap(({ contents }) => contents);
    assert.ok(content instanceof vscode.MarkdownString);
    assert.match(content.value, /Zwak:.*Beter:.*command:doelwijzer\.showRule/s);
    assert.deepEqual(content.isTrusted, { enabledCommands: ['doelwijzer.showRule'] });
  });

  it('offers quick fixes for the mark at the cursor alone', async () => {
    const actions = await offered(editor.document, 'op termijn');
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.length > 2);
    assert.deepEqual(
      titles.filter((title) => title.startsWith('Negeer')),
      ['Negeer hier (vage-tijd)', 'Negeer in dit document (vage-tijd)'],
    );
    assert.ok(actions.filter(({ isPreferred }) => isPreferred).length <= 1);
  });

  it('leaves the cursor in what has to be filled in', async () => {
    await apply('op termijn', /uiterste datum/);
    await until(() => /^‹[^›]+›$/.test(editor.document.getText(editor.selection)), 'a selected blank');
    await vscode.commands.executeCommand('type', { text: '1 mei 2025' });
    assert.match(editor.document.getText(), /BZ stelt.*1 mei 2025/);
    await marked(editor.document, ['versterkt', 'Een zelfstandige kustwacht']);
  });

  it('is undone in one step', async () => {
    const before = editor.document.getText();
    await apply('op termijn', /^(?!Negeer)/);
    assert.notEqual(editor.document.getText(), before);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  it('ignores a mark here', async () => {
    await apply('op termijn', /^Negeer hier \(vage-tijd\)$/);
    assert.match(editor.document.getText(), /<!-- doelwijzer-negeer vage-tijd: [^\n]*-->\s+BZ stelt op termijn/);
    await marked(editor.document, ['versterkt', 'Een zelfstandige kustwacht']);
  });

  it('ignores a rule in the whole document', async () => {
    await apply('versterkt', /^Negeer in dit document \(er-doel\)$/);
    await marked(editor.document, ['op termijn', 'Een zelfstandige kustwacht']);
  });

  it('offers nothing when another kind of action is asked for', async () => {
    const range = placeOf(editor.document, 'op termijn');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      range,
      vscode.CodeActionKind.Refactor.value,
    );
    assert.deepEqual(
      actions.filter(({ title }) => title.startsWith('Negeer')),
      [],
    );
  });
});
