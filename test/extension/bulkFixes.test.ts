import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, marked, placeOf, until, write } from './drafts.ts';

const fixAll = 'source.fixAll.doelwijzer';

const DRAFT =
  '# Strategie voor de kust\n\nDe vorige brief was kst 32623/310.\n\nBZ bezoekt in 2026 waar mogelijk vier havens.\n\nDefensie levert in 2026 in beginsel drie boten.\n';
const MENDED = DRAFT.replace('32623/310', '32 623, nr. 310');
const weak = ['32623/310', 'waar mogelijk', 'in beginsel'];

/** What is offered at these words for a kind of action, with what it changes. */
const actions = (document: vscode.TextDocument, words: string, kind?: string) =>
  vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    placeOf(document, words),
    kind,
    50,
  );

const ours = (offered: readonly vscode.CodeAction[]) =>
  offered.filter(({ title }) => /^(?:Herstel alles)|, en zo bij alle/.test(title)).map(({ title }) => title);

describe('fixes in bulk', () => {
  afterEach(closeAll);

  it('mend all of one rule in one step', async () => {
    const { document } = await write(DRAFT);
    await marked(document, weak);
    const offered = await actions(document, 'waar mogelijk', 'quickfix');
    const drop = offered.find(
      ({ title }) => title === 'Schrap “waar mogelijk”, en zo bij alle 2 (ontsnappingsclausule)',
    );
    assert.ok(drop?.edit, offered.map(({ title }) => title).join(', '));
    await vscode.workspace.applyEdit(drop.edit);
    assert.equal(document.getText(), DRAFT.replace(' waar mogelijk', '').replace(' in beginsel', ''));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), DRAFT);
  });

  it('are offered for the kind of action that is asked for', async () => {
    const { document } = await write(DRAFT);
    await marked(document, weak);
    assert.deepEqual(ours(await actions(document, 'waar mogelijk', 'refactor')), []);
    assert.deepEqual(ours(await actions(document, 'waar mogelijk', 'source.organizeImports')), []);
    for (const kind of [fixAll, 'source.fixAll', 'source'])
      assert.deepEqual(ours(await actions(document, 'waar mogelijk', kind)), [
        'Herstel alles wat veilig te herstellen is',
      ]);
    assert.equal(ours(await actions(document, 'waar mogelijk')).length, 2);
  });

  it('mend on save what is safe, when the writer asks for it', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, 'bewaren.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(DRAFT));
    const settings = vscode.workspace.getConfiguration('editor');
    await settings.update('codeActionsOnSave', { [fixAll]: 'explicit' }, vscode.ConfigurationTarget.Workspace);
    try {
      const editor = await vscode.window.showTextDocument(uri);
      await marked(editor.document, weak);
      const end = editor.document.positionAt(DRAFT.length);
      await editor.edit((edit) => edit.insert(end, '\nDat is alles.\n'));
      await vscode.commands.executeCommand('workbench.action.files.save');
      await until(() => !editor.document.isDirty, 'a saved draft');
      assert.equal(editor.document.getText(), `${MENDED}\nDat is alles.\n`);
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
      await closeAll();
      await vscode.workspace.fs.delete(uri);
    }
  });
});
