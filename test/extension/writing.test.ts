import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, doelwijzer, offered, open, until, write } from './drafts.ts';

const front = () => vscode.window.activeTextEditor;
const inFront = () => front()?.document.getText().replaceAll('\r\n', '\n') ?? '';

const recommendations =
  '# Beleidsreactie\n\n### Aanbeveling 1\n\n> Meet elk jaar.\n\nHet kabinet neemt deze aanbeveling over.\n\n### Aanbeveling 2\n\n> Sluit de school.\n';

describe('a new document', () => {
  before(doelwijzer);
  afterEach(closeAll);

  const titles = {
    'artikel-100-brief': ['# Nederlandse bijdrage aan ‹', '# Dutch contribution to ‹'],
    beleidsreactie: ['# Beleidsreactie op ‹', '# Policy response to ‹'],
    strategie: ['# Strategie ‹', '# Strategy ‹'],
    voortgangsrapportage: ['# Voortgangsrapportage ‹', '# Progress report ‹'],
    kennisgeving: ['# Kennisgeving over ‹', '# Notification about ‹'],
    'aanvullende-brief': ['# Aanvullende brief over ‹', '# Supplementary letter about ‹'],
  };
  for (const [type, inLanguages] of Object.entries(titles))
    for (const [i, language] of (['nl', 'en'] as const).entries())
      it(`can be a ${type}, in ${language}, with the cursor in its first blank`, async () => {
        await vscode.commands.executeCommand('doelwijzer.newDocument', { type, language });
        assert.ok(inFront().startsWith(inLanguages[i] ?? '?'), inFront().slice(0, 80));
        assert.ok(inFront().includes(String(new Date().getFullYear())));
        const editor = front();
        assert.ok(editor?.document.isUntitled);
        await until(() => /^‹[^›]+›$/.test(editor.document.getText(editor.selection)), 'the first blank');
        assert.equal(editor.document.languageId, 'markdown');
      });

  it('asks what it is to be, and in which language', async () => {
    const made = vscode.commands.executeCommand('doelwijzer.newDocument');
    for (let asked = 0; asked < 2; asked++) {
      await new Promise((done) => setTimeout(done, 500));
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    }
    await made;
    assert.match(inFront(), /^# Beleidsreactie op ‹/);
  });

  it('is not made when the writer turns back', async () => {
    const made = vscode.commands.executeCommand('doelwijzer.newDocument');
    await new Promise((done) => setTimeout(done, 500));
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await made;
    assert.equal(front(), undefined);
  });
});

describe('answers', () => {
  before(doelwijzer);
  afterEach(closeAll);

  it('are put under every recommendation that has none, to be filled in, and are undone in one step', async () => {
    const editor = await write(recommendations);
    await vscode.commands.executeCommand('doelwijzer.insertAllResponses');
    await until(() => inFront().includes('**Actie A2.1:**'), 'the response');
    assert.ok(!inFront().includes('**Actie A1.1:**'));
    assert.ok(inFront().startsWith(recommendations.trimEnd()));
    assert.match(editor.document.getText(editor.selection), /^‹neemt over/);
    await vscode.commands.executeCommand('undo');
    await until(() => inFront() === recommendations, 'the draft as it was');
  });

  it('leave a draft alone in which all is answered', async () => {
    const answered = recommendations.replace(/### Aanbeveling 2[\s\S]*/, '');
    await write(answered);
    await vscode.commands.executeCommand('doelwijzer.insertAllResponses');
    assert.equal(inFront(), answered);
  });

  it('are summed up at the cursor', async () => {
    const editor = await write(recommendations);
    editor.selection = new vscode.Selection(1, 0, 1, 0);
    await vscode.commands.executeCommand('doelwijzer.insertSummary');
    const summary = 'Het kabinet neemt aanbeveling 1 over. Over aanbeveling 2 is het standpunt ‹standpunt›.';
    await until(() => inFront().includes(summary), summary);
    assert.equal(editor.document.getText(editor.selection), '‹standpunt›');
  });

  it('are not summed up before there is one', async () => {
    const { document } = await open('notitie.md');
    const before = document.getText();
    await vscode.commands.executeCommand('doelwijzer.insertSummary');
    assert.equal(document.getText(), before);
  });
});

describe('a list of recommendations that was pasted', () => {
  before(doelwijzer);
  afterEach(closeAll);

  const list = '1. Meet elk jaar.\n2. Sluit de school.';
  const actions = (document: vscode.TextDocument, range: vscode.Range) =>
    vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.RefactorRewrite.value,
    );

  it('becomes recommendations with a response when it is selected', async () => {
    const { document } = await write(`# Beleidsreactie\n\n${list}\n`);
    const [action, ...others] = await actions(document, new vscode.Range(2, 0, 3, 100));
    assert.equal(action?.title, 'Maak van deze lijst aanbevelingen met een reactie');
    assert.deepEqual(others, []);
    assert.ok(action.edit);
    await vscode.workspace.applyEdit(action.edit);
    assert.match(inFront(), /^# Beleidsreactie\n\n### Aanbeveling 1\n\n> Meet elk jaar\.\n\n\*\*Appreciatie:\*\* /);
    assert.match(inFront(), /### Aanbeveling 2\n\n> Sluit de school\.\n\n[\s\S]*\*\*Actie A2\.1:\*\*/);
  });

  it('is left alone as long as it is not', async () => {
    const { document } = await write(`# Beleidsreactie\n\n${list}\n\nDit is een alinea.\nEn nog een regel.\n`);
    assert.deepEqual(await actions(document, new vscode.Range(2, 0, 2, 0)), []);
    assert.deepEqual(await actions(document, new vscode.Range(5, 0, 6, 10)), []);
    assert.deepEqual(await offered(document, '1. Meet'), []);
  });
});
