import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, doelwijzer, marked, open, until, write } from './drafts.ts';

const status = async (text: string) => {
  const extension = await doelwijzer();
  await until(() => extension.status.text === text, text).catch(() => assert.equal(extension.status.text, text));
};

describe('the status bar', () => {
  afterEach(closeAll);

  it('tells the type of a draft and counts its marks', async () => {
    await open('beleidsreactie.md');
    await status('$(checklist) Beleidsreactie: 3 markeringen');
  });

  it('follows the draft in front, in its language', async () => {
    await open('beleidsreactie.md');
    await open('strategy.md');
    await status('$(checklist) Strategy: 1 mark');
  });

  it('offers to check what is not recognised, and does', async () => {
    await write('# Notitie\n\n## Doelstellingen\n\nNederland versterkt de kustwacht in 2027.\n');
    await status('$(checklist) Doelwijzer: controleer dit document');
    await vscode.commands.executeCommand('doelwijzer.check');
    await status('$(checklist) Document: 1 markering');
  });

  it('says that a document is too large', async () => {
    await write('# Beleidsreactie\n\nEen regel met tekst.\n'.repeat(150_000));
    await status('$(checklist) Doelwijzer: document te groot');
  });

  it('has nothing to say beside other files', async () => {
    await write('{}', 'json');
    await status('');
  });
});

describe('commands', () => {
  afterEach(closeAll);

  it('are those of the manifest', async () => {
    await doelwijzer();
    const manifest = vscode.extensions.getExtension('doelwijzer.doelwijzer')?.packageJSON;
    const contributed: string[] = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    const known = await vscode.commands.getCommands(true);
    assert.deepEqual(known.filter((command) => command.startsWith('doelwijzer.')).sort(), contributed.sort());
  });

  it('have Dutch titles, though this VS Code speaks English', async () => {
    assert.equal(vscode.env.language, 'en');
    const manifest = vscode.extensions.getExtension('doelwijzer.doelwijzer')?.packageJSON;
    const titles: string[] = manifest.contributes.commands.map(({ title }: { title: string }) => title);
    assert.ok(titles.includes('Controleer dit document'), titles.join(', '));
  });

  const responses = [
    ['beleidsreactie.md', '### Aanbeveling 1\n', '**Appreciatie:** neemt over\n'],
    ['strategy.md', '### Recommendation 1\n', '**Response:** accepts\n'],
  ] as const;
  for (const [name, heading, position] of responses)
    it(`insert a response to a recommendation in the language of ${name}`, async () => {
      const editor = await open(name);
      const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
      editor.selection = new vscode.Selection(end, end);
      await vscode.commands.executeCommand('doelwijzer.insertResponse');
      await until(() => editor.document.getText().includes(heading), heading);
      assert.ok(editor.document.getText().replaceAll('\r\n', '\n').includes(position));
      assert.equal(editor.document.getText(editor.selection), '1');
    });

  for (const [name, label] of [
    ['beleidsreactie.md', '**Doel D1.** ‹wie›'],
    ['strategy.md', '**Goal G1.** ‹who›'],
  ] as const)
    it(`insert a goal in the language of ${name}`, async () => {
      const editor = await open(name);
      const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
      editor.selection = new vscode.Selection(end, end);
      await vscode.commands.executeCommand('doelwijzer.insertGoal');
      await until(() => editor.document.getText().includes(label), label);
      assert.equal(editor.document.getText(editor.selection), '1');
    });

  it('show a rule beside the draft', async () => {
    const { document } = await open('beleidsreactie.md');
    await marked(document, ['versterkt', 'op termijn', 'Een zelfstandige kustwacht']);
    await vscode.commands.executeCommand('doelwijzer.showRule', 'er-doel');
    const labels = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    await until(() => labels().some((label) => label.includes('er-doel')), 'the page');
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('doelwijzer-regel:/er-doel.md?nl'));
    assert.match(page.getText(), /^# /);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});
