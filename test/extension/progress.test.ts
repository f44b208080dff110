import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { baselineName, baselineText } from '../../src/views/progress/baseline.ts';
import { closeAll, doelwijzer, marked, open, progressOf, until } from './drafts.ts';

const [folder] = vscode.workspace.workspaceFolders ?? [];
assert.ok(folder);
const { uri: root } = folder;

const fileIn = (name: string): vscode.Uri => vscode.Uri.joinPath(root, name);

const save = (name: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(fileIn(name), new TextEncoder().encode(text));

const shownPages = (): string[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs.map(({ label }) => label))
    .filter((label) => /voortgang/.test(label));

const OLD =
  '# Beleidsreactie\n\n## Doelen\n\nBZ sluit op termijn het steunpunt.\n\nDefensie stuurt in 2026 een aantal schepen.\n';
const NOW =
  '# Beleidsreactie\n\n## Doelen\n\nDefensie stuurt in 2026 zes schepen.\n\nBZ sluit op termijn het steunpunt.\n';

/** Closes the pages too, which have the focus. */
const closeEverything = (): Thenable<void> => vscode.commands.executeCommand('workbench.action.closeAllEditors');

describe('what came of a draft', () => {
  afterEach(closeEverything);
  after(async () => {
    for (const name of ['oud.md', 'nieuw.md']) await vscode.workspace.fs.delete(fileIn(name));
  });

  it('since another file is shown beside it', async () => {
    await save('oud.md', OLD);
    await save('nieuw.md', NOW);
    const { document } = await open('nieuw.md');
    await marked(document, ['op termijn']);
    await vscode.commands.executeCommand('doelwijzer.compare', fileIn('oud.md'));
    await until(() => shownPages().length > 0, 'the page');
    const page = await progressOf(document);
    assert.match(page, /^# Van oud\.md naar nieuw\.md\n/);
    assert.match(page, /^## Opgelost: 1\n\n- regel 7: “een aantal” /m);
    assert.match(page, /^## Nieuw: 0\n\nGeen\.$/m);
    assert.match(page, /^## Nog open: 1\n\n- regel 7: “op termijn” /m);
  });
});

describe('a baseline', () => {
  const draft = 'brieven/2026/stand.md';
  afterEach(closeAll);
  // The folder itself stands there from the start: VS Code may miss what happens in one that was made a moment ago.
  after(() => vscode.workspace.fs.delete(fileIn('brieven/2026'), { recursive: true }));
  // As a writer does it, in VS Code: what happens on disk it may miss so shortly after the file was made.
  const remove = () => {
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(fileIn(`brieven/${baselineName}`));
    return vscode.workspace.applyEdit(edit);
  };

  it('hides what was there before, says so, and lets go of it when it goes', async () => {
    await save(draft, OLD);
    const { document } = await open(draft);
    await marked(document, ['op termijn', 'een aantal']);
    const { session, status } = await doelwijzer();
    const [first] = session.draft(document)?.reading.findings ?? [];
    assert.ok(first);

    await save(`brieven/${baselineName}`, baselineText([{ name: '2026/stand.md', findings: [first] }]));
    await marked(document, ['een aantal']);
    await until(() => status.tooltip.includes('Eén bevinding stond al in de beginstand'), status.tooltip);
    assert.equal(status.text, '$(checklist) Beleidsreactie: 1 markering');

    await remove();
    await marked(document, ['op termijn', 'een aantal']);
    assert.doesNotMatch(status.tooltip, /beginstand/);
  });

  it('that is none says so in its file, and hides nothing', async () => {
    await save(draft, OLD);
    await save(`brieven/${baselineName}`, '{"version":1,"files":[]}');
    const { document } = await open(draft);
    await marked(document, ['op termijn', 'een aantal']);
    const said = () => vscode.languages.getDiagnostics(fileIn(`brieven/${baselineName}`)).map(({ message }) => message);
    await until(() => said().some((message) => message.startsWith('Dit is geen beginstand')), 'the fault');
    await remove();
    await until(() => said().length === 0, 'no fault');
  });
});
