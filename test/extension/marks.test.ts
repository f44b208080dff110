import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, marked, marks, open, placeOf, ruleOf, until, write } from './drafts.ts';

const weak = ['versterkt', 'op termijn', 'Een zelfstandige kustwacht'];

describe('marks', () => {
  afterEach(closeAll);

  it('stand on exactly the words, also after an emoji', async () => {
    const { document } = await open('beleidsreactie.md');
    const found = await marked(document, weak);
    assert.deepEqual(found.map(ruleOf), ['er-doel', 'vage-tijd', 'doel-zonder-actor']);
    assert.deepEqual(
      found.map(({ severity }) => severity),
      found.map(() => vscode.DiagnosticSeverity.Warning),
    );
  });

  it('show what one goal lacks as one', async () => {
    const { document } = await open('beleidsreactie.md');
    const [, , mark] = await marked(document, weak);
    assert.equal(mark?.message, 'Doel mist actor, maat en termijn');
  });

  it('link to the page of their rule, on this machine', async () => {
    const { document } = await open('beleidsreactie.md');
    const [mark] = await marked(document, weak);
    const code = mark?.code;
    assert.ok(typeof code === 'object');
    assert.equal(code.target.scheme, 'command');
    assert.deepEqual([code.target.path, JSON.parse(code.target.query)], ['doelwijzer.showRule', ['er-doel']]);
  });

  it('stand in plain text as well', async () => {
    const { document } = await open('reactie.txt');
    await marked(document, ['versterkt']);
  });

  it('speak the language of the draft, or another one when a setting says so', async () => {
    const settings = vscode.workspace.getConfiguration('doelwijzer');
    const { document } = await open('beleidsreactie.md');
    await marked(document, weak);
    await settings.update('language', 'en', vscode.ConfigurationTarget.Workspace);
    try {
      await until(() => marks(document)[2]?.message === 'Goal lacks an actor, a measure and a deadline', 'English');
    } finally {
      await settings.update('language', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until(() => marks(document)[2]?.message === 'Doel mist actor, maat en termijn', 'Dutch');
  });

  it('leave a document alone that is no draft, until the writer asks', async () => {
    const { document } = await open('README.md');
    await new Promise((done) => setTimeout(done, 500));
    assert.deepEqual(marks(document), []);
    await vscode.commands.executeCommand('doelwijzer.check');
    await until(() => marks(document).length > 0, 'marks');
    assert.equal(document.getText(marks(document)[0]?.range), 'versterkt');
  });

  it('are gone when the draft is closed', async () => {
    const { document } = await write('# Strategie\n\n## Doelstellingen\n\nNederland versterkt de kustwacht in 2027.\n');
    await marked(document, ['versterkt']);
    await closeAll();
    await until(() => marks(document).length === 0, 'no marks');
  });

  it('follow fast typing: what is shown belongs to the last version', async () => {
    const editor = await write('# Strategie\n\n## Doelstellingen\n\nNederland versterkt de kustwacht in 2027.\n');
    const { document } = editor;
    await marked(document, ['versterkt']);
    for (let i = 0; i < 20; i++)
      await editor.edit((edit) => edit.insert(new vscode.Position(4, 0), i % 2 ? 'Ook dit: ' : 'Zo wordt het.\n\n'));
    await until(() => {
      const [mark] = marks(document);
      return mark?.range.isEqual(placeOf(document, 'versterkt')) === true;
    }, 'the mark in its new place');
  });

  it('are asked for afresh between two readings', async () => {
    const editor = await write('# Strategie\n\n## Doelstellingen\n\nNederland versterkt de kustwacht in 2027.\n');
    const { document } = editor;
    await marked(document, ['versterkt']);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n\n\n\n'));
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      placeOf(document, 'versterkt').start,
    );
    assert.ok(hover?.range?.isEqual(placeOf(document, 'versterkt')));
  });
});
