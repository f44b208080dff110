import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll, marks, open, placeOf, ruleOf, until } from './drafts.ts';

const [folder] = vscode.workspace.workspaceFolders ?? [];
assert.ok(folder);
const at = (...steps: string[]): vscode.Uri => vscode.Uri.joinPath(folder.uri, ...steps);
const save = (name: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(at('consulair', name), new TextEncoder().encode(text));

const yaml = readFileSync('examples/consulair/schrijfwijzer.yml', 'utf8');
const letter = readFileSync('examples/consulair/brief.md', 'utf8');

/** The pages that are shown under a scheme: VS Code keeps those that other tests opened for a while. */
const shown = (scheme: string): string[] =>
  vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === scheme).map((document) => document.getText());

describe('own rules', () => {
  beforeEach(async () => {
    await save('schrijfwijzer.yml', yaml);
    await save('brief.md', letter);
  });
  afterEach(async () => {
    // A guide that was changed and not saved holds for as long as it is open.
    await closeAll();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(at('consulair'), { recursive: true, useTrash: false });
  });

  it('mark, explain and mend', async () => {
    const { document } = await open('consulair/brief.md');
    await until(() => marks(document).some((mark) => ruleOf(mark) === 'geen-thans'), 'a mark of an own rule');
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      placeOf(document, 'Thans').start,
    );
    const [content] = (hover?.contents ?? []) as vscode.MarkdownString[];
    assert.match(content?.value ?? '', /Geen thans.*Handreiking consulaire brieven, hoofdstuk 2/s);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      placeOf(document, 'Thans'),
    );
    const action = actions.find(({ title }) => title === 'Vervang door “Nu”');
    assert.ok(action?.edit, actions.map(({ title }) => title).join());
    await vscode.workspace.applyEdit(action.edit);
    assert.match(document.getText(), /Nu is uw aanvraag/);
  });

  it('have a page, made from what the guide says of them', async () => {
    const { document } = await open('consulair/brief.md');
    await until(() => marks(document).some((mark) => ruleOf(mark) === 'geen-thans'), 'a mark of an own rule');
    await vscode.commands.executeCommand('doelwijzer.showRule', 'geen-thans');
    await until(() => shown('doelwijzer-regel').some((text) => text.startsWith('# Geen thans')), 'the page');
  });

  it('show in the file of the guide which example fails, and no longer when it is mended', async () => {
    const [, small = ''] = /```yaml\n(clauses:[\s\S]*?)```/.exec(readFileSync('docs/eigen-regels.nl.md', 'utf8')) ?? [];
    await save('schrijfwijzer.yml', small.replace('thans bij de ambassade', 'hier bij de ambassade'));
    const { document } = await open('consulair/schrijfwijzer.yml');
    const said = () =>
      vscode.languages.getDiagnostics(document.uri).filter(({ message }) => message.includes('geen-thans'));
    await until(() => said().length > 0, 'what fails');
    const [fault] = said();
    assert.equal(document.getText(fault?.range).replace(/^'|'$/g, ''), 'Uw paspoort ligt hier bij de ambassade.');
    assert.match(fault?.message ?? '', /geen-thans.*Pas het patroon of de zin aan\.$/);
    assert.equal(fault?.severity, vscode.DiagnosticSeverity.Warning);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, placeOf(document, 'hier bij'), 'thans bij');
    await vscode.workspace.applyEdit(edit);
    await until(() => said().length === 0, 'nothing that fails');
  });

  it('stand in the guide as a document, which follows the file', async () => {
    await open('consulair/brief.md');
    await vscode.commands.executeCommand('doelwijzer.showGuide');
    const page = (title: string): string | undefined =>
      shown('doelwijzer-schrijfwijzer').find((text) => text.startsWith(title));
    await until(() => page('# Schrijfwijzer voor consulaire brieven') !== undefined, 'the guide');
    assert.match(
      page('# Schrijfwijzer voor consulaire brieven') ?? '',
      /### Geen thans\n\nSchrijf “nu” in plaats van “thans”\./,
    );
    await save('schrijfwijzer.yml', yaml.replace('nl: Schrijfwijzer voor consulaire brieven', 'nl: Anders'));
    await until(() => page('# Anders') !== undefined, 'the guide as it now is');
  });
});
